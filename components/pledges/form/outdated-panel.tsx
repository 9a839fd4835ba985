import { DataTable } from '@/components/ui/data-table'
import { SubmitButton } from '@/components/ui/submit-button'
import { toPublishOver, toTakeTheirs } from '@/lib/domain/pledge-request'
import { formatInstant, MISSING } from '@/lib/format'
import type { Outdated } from './form-state'

/** The panel's id. */
export const OUTDATED_PANEL = 'published-in-between'

type Props = { outdated: Outdated; isOnItsWay: boolean }

/** What somebody published while this form was open, beside what the form says; nothing typed is lost. */
export function OutdatedPanel({ outdated, isOnItsWay }: Props) {
  const { pledgeNumber, revisionNumber, changes, formKey, isWithdrawn } = outdated
  return (
    <section id={OUTDATED_PANEL} className="mt-6 border-gold border-l-4 bg-gold-3 px-4 py-3">
      <Theirs outdated={outdated} />
      <div className="mt-3 overflow-x-auto bg-paper px-3">
        <DataTable
          caption="Where theirs and yours differ"
          columns={[{ label: 'Field' }, { label: 'Theirs' }, { label: 'Yours' }]}
          rows={changes.map(({ field, before, after }) => ({
            key: field,
            cells: [
              field,
              <span key="theirs" className="free-text">
                {before ?? MISSING}
              </span>,
              <span key="yours" className="free-text">
                {after ?? MISSING}
              </span>,
            ],
          }))}
        />
      </div>
      <p className="mt-3 flex flex-wrap items-center gap-4">
        <SubmitButton
          name="intent"
          value={toPublishOver({ pledgeNumber, revisionNumber }, formKey)}
          isOnItsWay={isOnItsWay}
        >
          Publish mine as revision {revisionNumber + 1}
          {isWithdrawn && ', which brings the pledge back'}
        </SubmitButton>
        <SubmitButton
          name="intent"
          value={toTakeTheirs({ pledgeNumber, revisionNumber })}
          isOnItsWay={isOnItsWay}
          look="second"
        >
          Take theirs
        </SubmitButton>
        <span>“Take theirs” discards what stands here, and its draft.</span>
      </p>
    </section>
  )
}

/** Who published what; a withdrawal most of all, since publishing over it undoes it. */
function Theirs({ outdated }: Pick<Props, 'outdated'>) {
  const { revisionNumber, author, publishedAt, reason, isWithdrawn } = outdated
  return (
    <>
      <h2 className="font-semibold">
        {isWithdrawn ? 'Withdrawn in between' : 'Published in between'}
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
