import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { PageHead } from '@/components/catalogue/page-head'
import { Notices } from '@/components/ui/notices'
import { Section } from '@/components/ui/section'
import { requireActor } from '@/lib/auth/session'
import { readCatalogue } from '@/lib/db/catalogue'
import { getImport, type ImportEntry } from '@/lib/db/imports'
import { listReconciliation } from '@/lib/db/reconciliation'
import { formatCounted } from '@/lib/format'
import { formatDay, formatInstant } from '@/lib/format-dates'
import { compareSummary } from '@/lib/import/summary'
import { findFolder } from '@/lib/import/upload/folder'
import { readStage } from '@/lib/import/upload/stage'
import { whenReadable } from '../../../../when-readable'
import { FoundSums, FoundView } from '../../found-view'
import { ReconciliationTable } from './reconciliation-table'
import { SummaryTables } from './summary-table'

export const metadata: Metadata = { title: 'Import: what it brought' }

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function ReleasePage({ params, searchParams }: Props) {
  const { id } = await params
  const parameters = await searchParams
  const text = (name: string) => [parameters[name] ?? ''].flat().at(-1) ?? ''
  const path = `/desk/import/releases/${id}`
  return whenReadable(async () => {
    await requireActor('import', path)
    const entry = /^\d{1,9}$/.test(id) ? getImport(Number(id)) : null
    if (!entry) notFound()
    const { report } = entry
    const { donors } = readCatalogue()
    const nameOf = (code: string) => donors.find((donor) => donor.code === code)?.name ?? code
    const reconciliation = listReconciliation(entry.id)
    const summary = compareSummary(report?.summary ?? [], reconciliation)
    return (
      <>
        <Head entry={entry} />
        <Notices notices={sayWritten(text('written'), entry)} />
        {report && (
          <div className="mt-6">
            <FoundSums report={report} withdrawn={entry.withdrawn} />
          </div>
        )}
        <Section
          title="Our sums beside the file’s own"
          note="In euro, as of the release’s day. What makes the difference stands in the columns after it."
        >
          <ReconciliationTable lines={reconciliation} nameOf={nameOf} />
        </Section>
        {summary.length > 0 && (
          <Section
            title="Beside the workbook’s own summary sheets"
            note="Where a sheet differs from the rows of the same file, the difference is the file’s own."
          >
            <SummaryTables lines={summary} nameOf={nameOf} />
          </Section>
        )}
        {report && (
          <FoundView
            found={{ report, preview: null }}
            path={path}
            show={text('show')}
            page={Number(text('page')) || 1}
          />
        )}
      </>
    )
  })
}

function Head({ entry }: { entry: ImportEntry }) {
  const { dataset, releasedOn, fileName, sheet, author, recordedAt, revisions } = entry
  const facts = [
    fileName ?? 'Came with the tracker',
    ...(sheet ? [`sheet “${sheet}”`] : []),
    formatCounted(revisions, 'revision', 'revisions'),
    `${author}, ${formatInstant(recordedAt)}`,
  ]
  return (
    <>
      <PageHead
        title={`${dataset}, release of ${formatDay(releasedOn)}`}
        up={{ href: '/desk/import', label: 'Import' }}
      >
        {facts.join(' · ')}
      </PageHead>
      <p className="mt-2">
        <Link className="link" href={`/?dataset=${dataset}&asOf=${releasedOn}`}>
          The tracker as this release had it
        </Link>
      </p>
    </>
  )
}

/** Said once, to whoever has just brought it in. */
function sayWritten(
  token: string,
  { id, report }: NonNullable<ReturnType<typeof getImport>>,
): string[] {
  const folder = findFolder(token)
  const stage = folder ? readStage(folder) : null
  if (stage?.kind !== 'decided' || stage.outcome.kind !== 'written') return []
  const { importId, drafts, setAside } = stage.outcome
  if (importId !== id) return []
  return [
    'The batch is written.',
    ...(drafts > 0
      ? [
          `${formatCounted(drafts, 'draft waits', 'drafts wait')} on the desk, where an editor had changed the same pledge.`,
        ]
      : []),
    ...(setAside > 0
      ? [`${formatCounted(setAside, 'first fact is', 'first facts are')} set aside.`]
      : []),
    ...sayStay(report?.pledges.gone_edited ?? 0),
  ]
}

function sayStay(count: number): string[] {
  if (count === 0) return []
  return [
    formatCounted(
      count,
      'pledge that an editor has changed is gone from the release: it stays.',
      'pledges that editors have changed are gone from the release: they stay.',
    ),
  ]
}
