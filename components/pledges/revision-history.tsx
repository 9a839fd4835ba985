import Link from 'next/link'
import { toDay } from '@/lib/domain/calendar'
import { describeOrigin } from '@/lib/domain/origin'
import { type PublishedPledge, type PublishedRevision, toReference } from '@/lib/domain/published'
import { diffContent, type FieldChange } from '@/lib/domain/revision-diff'
import { CHANGE_KINDS } from '@/lib/domain/vocabulary'
import { formatCounted } from '@/lib/format'
import { formatDay, formatInstant } from '@/lib/format-dates'
import { DataTable } from '../ui/data-table'
import { Section } from '../ui/section'

type Props = {
  pledge: PublishedPledge
  /** True where the reader may publish, and sees the newest state. */
  isEditable: boolean
}

/** Every revision, newest first, with its author, reason and what it changed, field by field. */
export function RevisionHistory({ pledge, isEditable }: Props) {
  const { revisions } = pledge
  return (
    <Section
      title="History"
      note={`${formatCounted(revisions.length, 'revision', 'revisions')}; none is ever changed or removed`}
    >
      <ol>
        {revisions.toReversed().map((revision) => (
          <Entry
            key={revision.number}
            pledge={pledge}
            revision={revision}
            isEditable={isEditable}
          />
        ))}
      </ol>
    </Section>
  )
}

function Entry({ pledge, revision, isEditable }: Props & { revision: PublishedRevision }) {
  const { number, changeKind, publishedAt, author, reason, content } = revision
  const before = pledge.revisions.find((other) => other.number === number - 1)
  return (
    <li id={`revision-${number}`} className="border-rule border-b py-3 first:pt-0">
      <p>
        <span className="font-medium">Revision {number}</span> · {CHANGE_KINDS[changeKind]} ·{' '}
        {formatInstant(publishedAt)} · {author}
      </p>
      {reason && <p className="wrap-anywhere text-ink-2">{reason}</p>}
      {revision.origin && <FromFile pledge={pledge} revision={revision} />}
      <EntryLinks pledge={pledge} revision={revision} isEditable={isEditable} />
      {before && (
        <Changes revision={revision} changes={diffContent(before.content, content, pledge)} />
      )}
    </li>
  )
}

/** The rows that it was read from, and the way to what else they say. */
function FromFile({
  pledge,
  revision,
}: Omit<Props, 'isEditable'> & { revision: PublishedRevision }) {
  const { number, origin } = revision
  if (!origin) return null
  const rows = origin.rowNumbers.length
  return (
    <p className="free-text text-[13px] text-ink-2">
      {describeOrigin(origin)}
      {rows > 0 && (
        <>
          {' · '}
          <Link
            className="link"
            href={`/pledges/${toReference(pledge.number)}/rows?revision=${number}`}
          >
            What else {rows === 1 ? 'it says' : 'they say'}
          </Link>
        </>
      )}
    </p>
  )
}

/** The newest revision is the page itself; an earlier one can be looked at, and published again. */
function EntryLinks({ pledge, revision, isEditable }: Props & { revision: PublishedRevision }) {
  const { number, publishedAt } = revision
  const next = pledge.revisions.find((other) => other.number === number + 1)
  if (!next) return null
  const day = toDay(publishedAt)
  const reference = toReference(pledge.number)
  return (
    <p className="no-print flex flex-wrap gap-x-4 gap-y-1.5 text-[13px]">
      <Link className="link" href={`/pledges/${reference}?revision=${number}`}>
        Show revision {number}
      </Link>
      {/* A day is shown as it ended: of what was superseded on it nothing is seen. */}
      {day < toDay(next.publishedAt) && (
        <Link className="link" href={`/pledges/${reference}?asOf=${day}`}>
          As known on {formatDay(day)}
        </Link>
      )}
      {isEditable && (
        <Link
          className="link"
          href={`/desk/pledges/${reference}?from=${number}`}
          aria-label={`Restore revision ${number}`}
        >
          Restore
        </Link>
      )}
    </p>
  )
}

function Changes({
  revision,
  changes,
}: {
  revision: PublishedRevision
  changes: readonly FieldChange[]
}) {
  if (changes.length === 0)
    return <p className="text-[13px] text-ink-2">Its content is that of the revision before.</p>
  return (
    <div className="mt-2 text-[13px]">
      <DataTable
        caption={`What revision ${revision.number} changed`}
        columns={[{ label: 'Field' }, { label: 'Before' }, { label: 'After' }]}
        rows={changes.map(({ field, before, after }) => ({
          key: field,
          cells: [
            field,
            before === null ? (
              ''
            ) : (
              <del key="before" className="free-text">
                {before}
              </del>
            ),
            after === null ? (
              ''
            ) : (
              <ins key="after" className="free-text no-underline">
                {after}
              </ins>
            ),
          ],
        }))}
      />
    </div>
  )
}
