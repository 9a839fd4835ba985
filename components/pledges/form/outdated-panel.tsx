import { DataTable } from '@/components/ui/data-table'
import { SubmitButton } from '@/components/ui/submit-button'
import { toPublishOver, toTakeTheirs } from '@/lib/domain/pledge-request'
import { MISSING } from '@/lib/format'
import { formatInstant } from '@/lib/format-dates'
import type { Outdated } from './form-state'

/** The panel's id. */
export const OUTDATED_PANEL = 'published-in-between'

type Props = { outdated: Outdated; isOnItsWay: boolean }

const WORDS = {
  sending: { when: 'in between', ours: 'Yours', mine: 'mine', leave: 'Take theirs' },
  opening: {
    when: 'since this draft was begun',
    ours: 'This draft',
    mine: 'this draft',
    leave: 'Leave it and discard this draft',
  },
} as const satisfies Record<Outdated['seen'], Record<string, string>>

/** What somebody published while this form was open or its draft lay, beside what the form says; nothing typed is lost. */
export function OutdatedPanel({ outdated, isOnItsWay }: Props) {
  const { pledgeNumber, revisionNumber, formKey, isWithdrawn, seen } = outdated
  const { mine, leave } = WORDS[seen]
  return (
    <section id={OUTDATED_PANEL} className="mt-6 border-gold border-l-4 bg-gold-3 px-4 py-3">
      <Theirs outdated={outdated} />
      <Changes outdated={outdated} />
      <p className="mt-3 flex flex-wrap items-center gap-4">
        <SubmitButton
          name="intent"
          value={toPublishOver({ pledgeNumber, revisionNumber }, formKey)}
          isOnItsWay={isOnItsWay}
        >
          Publish {mine} as revision {revisionNumber + 1}
          {isWithdrawn && ', which brings the pledge back'}
        </SubmitButton>
        <SubmitButton
          name="intent"
          value={toTakeTheirs({ pledgeNumber, revisionNumber })}
          isOnItsWay={isOnItsWay}
          look="second"
        >
          {leave}
        </SubmitButton>
        {seen === 'sending' && <span>“Take theirs” discards what stands here, and its draft.</span>}
      </p>
    </section>
  )
}

function Changes({ outdated: { changes, seen, revisionNumber } }: Pick<Props, 'outdated'>) {
  if (changes === null)
    return <p className="mt-3">This draft is not complete: it can be compared once it is.</p>
  const theirs = seen === 'sending' ? 'Theirs' : `Revision ${revisionNumber}`
  const { ours } = WORDS[seen]
  return (
    <div className="wrap-anywhere mt-3 bg-paper px-3 [&_table]:table-fixed [&_th:first-child]:w-[28%]">
      <DataTable
        caption={`Where ${theirs.toLowerCase()} and ${ours.toLowerCase()} differ`}
        columns={[{ label: 'Field' }, { label: theirs }, { label: ours }]}
        rows={changes.map(({ field, before, after }) => ({
          key: field,
          cells: [
            field,
            <span key="theirs" className="block">
              {before ?? MISSING}
            </span>,
            <span key="yours" className="block">
              {after ?? MISSING}
            </span>,
          ],
        }))}
      />
    </div>
  )
}

/** Who published what; a withdrawal most of all, since publishing over it undoes it. */
function Theirs({ outdated }: Pick<Props, 'outdated'>) {
  const { revisionNumber, author, publishedAt, reason, isWithdrawn, seen } = outdated
  return (
    <>
      <h2 className="font-semibold">
        {isWithdrawn ? 'Withdrawn' : 'Published'} {WORDS[seen].when}
      </h2>
      <p>
        {`Revision ${revisionNumber} by ${author}, ${formatInstant(publishedAt)}`}
        {reason && `: ${reason}`}
      </p>
      {isWithdrawn && (
        <p>The pledge is in no sum now. Publishing yours brings it back into all of them.</p>
      )}
    </>
  )
}
