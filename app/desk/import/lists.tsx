import Link from 'next/link'
import { getPledge } from '@/lib/db/pledges'
import { toReference } from '@/lib/domain/published'
import type { FieldChange } from '@/lib/domain/revision-diff'
import { formatCompactMoney, formatList } from '@/lib/format'
import { formatDay } from '@/lib/format-dates'
import type { ImportPreview, PreviewedPledge } from '@/lib/import/outcome'
import type { ImportReport } from '@/lib/import/report'
import { type FoundList, toList } from './found-list'
import { listNew } from './new-pledges'
import { PROBLEM_COLUMNS, toProblemCells } from './problem-cells'

/** What was found in a file; what it would do pledge by pledge is known until it was written. */
export type Found = { report: ImportReport; preview: ImportPreview | null }

/** Every list of a file that has something in it. */
export function listFound({ report, preview }: Found): FoundList[] {
  const ofKind = (kind: PreviewedPledge['kind']) =>
    (preview?.pledges ?? []).filter((pledge) => pledge.kind === kind)
  const lists = [
    listNew(ofKind('new')),
    listChanged('changed', 'Changed', ofKind('changed')),
    listChanged('edited', 'Changed by an editor too', ofKind('edited'), EDITED),
    listChanged('later', 'Left alone', ofKind('later'), LATER),
    listDuplicates(preview?.duplicates ?? []),
    listGone(
      { key: 'gone', label: 'Gone', note: preview === null ? GONE : `${GONE} ${GONE_TO_COME}` },
      report.gone,
    ),
    listGone({ key: 'stay', label: 'Gone, but edited', note: GONE_EDITED }, report.goneEdited),
    listRenamed(report.renamed),
    listSetAside(report.rows.setAside),
    listProblems(report.problems.list),
  ]
  return lists.filter(({ count }) => count > 0)
}

const EDITED =
  'An editor has changed these since their last import. The editor’s word stands, and the release waits as a draft beside it.'
const GONE = 'The release no longer has them.'
const GONE_TO_COME = 'They stay, unless you choose otherwise.'
const GONE_EDITED =
  'The release no longer has them, and an editor has changed them since their last import: they stay, and go on counting, whatever is chosen.'
const LATER = 'These have a revision of a later day than the release.'

function listChanged(
  key: string,
  label: string,
  pledges: readonly PreviewedPledge[],
  note?: string,
): FoundList {
  const columns = ['ID', 'Pledge', 'What changes'].map((name) => ({ label: name }))
  return toList(
    { key, label, columns, ...(note && { note }) },
    pledges,
    ({ externalId, pledgeNumber, summary, changes }) => [
      externalId,
      <span key="pledge">
        {pledgeNumber !== null && <PledgeLink number={pledgeNumber} />} {summary}
      </span>,
      <Changes key="changes" changes={changes} />,
    ],
  )
}

function Changes({ changes }: { changes: readonly FieldChange[] }) {
  if (changes.length === 0) return 'It is withdrawn now, and comes back.'
  return (
    <dl className="space-y-1">
      {changes.map(({ field, before, after }) => (
        <div key={field}>
          <dt className="text-[13px] text-ink-2">{field}</dt>
          <dd className="wrap-anywhere">
            {before === null ? 'nothing' : <del>{before}</del>} →{' '}
            {after === null ? 'nothing' : <ins className="no-underline">{after}</ins>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function listDuplicates(duplicates: ImportPreview['duplicates']): FoundList {
  const columns = ['ID', 'In the file', 'Is like', 'Because of'].map((label) => ({ label }))
  const note =
    'Both would count. Withdraw one of the two where they are the same; for the first facts, choose above.'
  return toList(
    { key: 'duplicates', label: 'Likely duplicates', columns, note },
    duplicates,
    (duplicate) => [
      duplicate.externalId,
      duplicate.summary,
      <span key="like">
        <PledgeLink number={duplicate.pledgeNumber} /> {duplicate.donorNames},{' '}
        {formatDay(duplicate.announcedOn)}
      </span>,
      formatList(listSame(duplicate)),
    ],
  )
}

function listSame({
  sameEur,
  sameParts,
  sameEquipment,
}: ImportPreview['duplicates'][number]): string[] {
  const money = (minor: string, currency: string) =>
    formatCompactMoney({ minor: BigInt(minor), currency })
  return [
    ...(sameEur === null ? [] : [money(sameEur, 'EUR')]),
    ...sameParts.map(({ minor, currency }) => `${money(minor, currency)} as a part`),
    ...sameEquipment.map(({ designation }) => designation),
  ]
}

function listGone(
  list: Pick<FoundList, 'key' | 'label' | 'note'>,
  gone: ImportReport['gone'],
): FoundList {
  const columns = ['ID', 'Pledge', 'Announced', 'What it says'].map((label) => ({ label }))
  return toList({ ...list, columns }, gone, (entry) => {
    const newest = getPledge(entry.pledgeNumber, null)?.revisions.at(-1)
    const announcedOn = newest?.content.tranches.at(0)?.announced?.latest
    return [
      entry.externalId,
      <PledgeLink key="pledge" number={entry.pledgeNumber} />,
      <span key="announced" className="block min-w-24">
        {announcedOn ? formatDay(announcedOn) : 'Undated'}
      </span>,
      newest?.content.summary ?? '',
    ]
  })
}

function listRenamed(renamed: ImportReport['renamed']): FoundList {
  const columns = [{ label: 'ID now' }, { label: 'ID before' }, { label: 'Pledge' }]
  const note = 'They say what a pledge under another ID said before: the same pledge.'
  return toList(
    { key: 'renamed', label: 'Under another ID', columns, note },
    renamed,
    ({ from, to, pledgeNumber }) => [to, from, <PledgeLink key="pledge" number={pledgeNumber} />],
  )
}

function listSetAside(setAside: ImportReport['rows']['setAside']): FoundList {
  const columns = [{ label: 'Row', isNumeric: true }, { label: 'Why' }]
  return toList({ key: 'aside', label: 'Rows set aside', columns }, setAside, ({ row, reason }) => [
    row,
    reason,
  ])
}

function listProblems(problems: ImportReport['problems']['list']): FoundList {
  return toList(
    { key: 'problems', label: 'Cells', columns: PROBLEM_COLUMNS },
    problems,
    toProblemCells,
  )
}

function PledgeLink({ number }: { number: number }) {
  return (
    <Link className="link" href={`/pledges/${toReference(number)}`}>
      {toReference(number)}
    </Link>
  )
}
