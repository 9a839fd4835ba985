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
  const { pledgeNumber, revisionNumber, author, publishedAt, reason, changes, formKey } = outdated
  const theirs = `Revision ${revisionNumber} by ${author}, ${formatInstant(publishedAt)}`
  return (
    <section id={OUTDATED_PANEL} className="mt-6 border-gold border-l-4 bg-gold-3 px-4 py-3">
      <h2 className="font-semibold">Published in between</h2>
      <p>
        {theirs}
        {reason && `: ${reason}`}
      </p>
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
