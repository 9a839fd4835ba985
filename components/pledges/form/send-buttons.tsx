import { SubmitButton } from '@/components/ui/submit-button'
import type { FormOrigin } from '@/lib/domain/pledge-request'
import { OUTDATED_PANEL } from './outdated-panel'

type Props = {
  base: FormOrigin['base']
  /** Whether somebody has published in between: that is decided above, where both versions stand. */
  isOutdated: boolean
  /** Whether the form is being sent. */
  isOnItsWay: boolean
}

/** After the aside on a narrow screen, so that nobody publishes before it is read. */
export function SendButtons({ base, isOutdated, isOnItsWay }: Props) {
  return (
    <div className="mt-8 flex flex-wrap items-center gap-3">
      {!isOutdated && (
        <SubmitButton name="intent" value="publish" isOnItsWay={isOnItsWay}>
          {base ? `Publish as revision ${base.revisionNumber + 1}` : 'Publish'}
        </SubmitButton>
      )}
      <SubmitButton name="intent" value="draft" look="second" isOnItsWay={isOnItsWay}>
        Save draft
      </SubmitButton>
      {isOutdated && (
        <a href={`#${OUTDATED_PANEL}`} className="link">
          To publish, compare the two versions first
        </a>
      )}
      <span role="status" className="text-ink-2">
        {isOnItsWay && <span className="noticed">Sending…</span>}
      </span>
    </div>
  )
}
