import type { PublishedPledge, PublishedRevision } from '@/lib/domain/published'
import { diffContent, type FieldChange } from '@/lib/domain/revision-diff'
import { CHANGE_KINDS } from '@/lib/domain/vocabulary'
import { formatCounted, formatInstant } from '@/lib/format'
import { DataTable } from '../ui/data-table'
import { Section } from '../ui/section'

/** Every revision, newest first, with its author, reason and what it changed, field by field. */
export function RevisionHistory({ pledge }: { pledge: PublishedPledge }) {
  const { revisions } = pledge
  return (
    <Section
      title="History"
      note={`${formatCounted(revisions.length, 'revision', 'revisions')}; none is ever changed or removed`}
    >
      <ol>
        {revisions.toReversed().map((revision) => {
          const before = revisions.find(({ number }) => number === revision.number - 1)
          return (
            <li key={revision.number} className="border-rule border-b py-3 first:pt-0">
              <p>
                <span className="font-medium">Revision {revision.number}</span> ·{' '}
                {CHANGE_KINDS[revision.changeKind]} · {formatInstant(revision.publishedAt)} ·{' '}
                {revision.author}
              </p>
              {revision.reason && <p className="text-ink-2">{revision.reason}</p>}
              {before && (
                <Changes
                  revision={revision}
                  changes={diffContent(before.content, revision.content, pledge)}
                />
              )}
            </li>
          )
        })}
      </ol>
    </Section>
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
            before === null ? '' : <del key="before">{before}</del>,
            after === null ? (
              ''
            ) : (
              <ins key="after" className="no-underline">
                {after}
              </ins>
            ),
          ],
        }))}
      />
    </div>
  )
}
