import type { Planned } from '@/lib/import/plan'
import type { ImportTerms } from './import-terms'
import type { PublishRequest } from './publish-request'
import { type NextRevision, toNextRevision } from './revision-writes'

/** What becomes of pledges that a release no longer has. */
export type Gone = 'keep' | 'withdraw'

export type PlannedRevision = Extract<Planned, { kind: 'new' | 'changed' | 'gone' }>

/** Whether a plan makes a revision. */
export function makesRevision(plan: Planned, gone: Gone): plan is PlannedRevision {
  return (
    plan.kind === 'new' || plan.kind === 'changed' || (plan.kind === 'gone' && gone === 'withdraw')
  )
}

/** The revision that a plan makes; a new pledge has no number yet, and goes by the id that is given here. */
export function toPlannedRevision(
  plan: PlannedRevision,
  terms: ImportTerms,
  idIfNew: number,
): NextRevision {
  const request = toRequest(plan, terms)
  if (plan.kind === 'new')
    return toNextRevision(request, null, { pledgeId: idIfNew, pledgeNumber: null })
  const { pledgeId, pledgeNumber, current } = plan.known
  const publishedAt = new Date(current.publishedAt)
  return toNextRevision(request, { ...current, publishedAt }, { pledgeId, pledgeNumber })
}

function toRequest(plan: PlannedRevision, terms: ImportTerms): PublishRequest {
  const { dataset, releasedOn, publishedAt, recordedAt } = terms
  const by = { publishedAt, recordedAt, authorId: terms.revisionAuthorId, importId: null }
  if (plan.kind === 'new') {
    const { input, externalId } = plan.released
    return { ...by, input, pledge: { dataset, externalId }, changeKind: 'new', reason: null }
  }
  const { pledgeId, current } = plan.known
  const pledge = { id: pledgeId, baseRevisionNumber: current.number }
  if (plan.kind === 'changed') {
    const { input } = plan.released
    return { ...by, input, pledge, changeKind: 'new_information', reason: terms.reason }
  }
  const reason = `Gone from the release of ${releasedOn}`
  return { ...by, input: current.content, pledge, changeKind: 'withdrawal', reason }
}
