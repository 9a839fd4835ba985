import type { PledgeFormState } from '@/components/pledges/form/form-state'
import { NotAllowed } from '@/lib/db/permission'
import type { FormOutcome } from '@/lib/db/publish-form'
import type { PledgeInput } from '@/lib/domain/pledge'
import { toReference } from '@/lib/domain/published'
import { compareWithNewest } from './outdated'
import type { Submitted } from './parse-form'

/** The address to go on to, or what the form is to say. */
export type Answer = string | PledgeFormState

/** Everything typed, back with a sentence. */
export function refuse(submission: Submitted, message: string): PledgeFormState {
  return { lastResult: submission.reply({ formErrors: [message] }) }
}

/** What the form is told of its publication. */
export function toAnswer(outcome: FormOutcome, input: PledgeInput, submission: Submitted): Answer {
  switch (outcome.kind) {
    case 'published':
      return `/pledges/${toReference(outcome.pledgeNumber)}?published=${outcome.revisionNumber}`
    case 'unchanged':
      return refuse(submission, 'Nothing has changed: there is nothing to publish.')
    case 'unknown_pledge':
      return refuse(submission, 'This pledge does not exist.')
    case 'outdated': {
      const outdated = compareWithNewest(outcome.pledgeNumber, input)
      const number = outcome.currentRevisionNumber
      const message = outdated.isWithdrawn
        ? `The pledge was withdrawn in between, by revision ${number}: compare the two below.`
        : `Revision ${number} was published in between: compare the two below.`
      return { ...refuse(submission, message), outdated }
    }
  }
}

/** Runs what may be refused by the rights of the person. */
export async function attempt(work: () => Promise<Answer>, submission: Submitted): Promise<Answer> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof NotAllowed) {
      return refuse(submission, 'You may not do this any more: ask an administrator.')
    }
    throw error
  }
}
