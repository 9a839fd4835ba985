import type { SubmissionResult } from '@conform-to/react'
import type { Choice, ChoiceGroup } from '@/components/ui/choices'
import type { SignInAsked } from '@/components/ui/form-state'
import type { FormOrigin } from '@/lib/domain/pledge-request'
import type { FieldChange } from '@/lib/domain/revision-diff'
import type { Appearance } from './appearance'

/** What was published while the form was open, or since the draft was begun, beside what the form says. */
export type Outdated = {
  pledgeNumber: number
  revisionNumber: number
  author: string
  publishedAt: number
  reason: string | null
  /** Whether it withdraws the pledge: whatever is published over it brings the pledge back. */
  isWithdrawn: boolean
  /** Whether it is seen when the form is sent, or at once when a draft is opened. */
  seen: 'sending' | 'opening'
  /** `before` is theirs, `after` is what the form says; null where that is not complete. */
  changes: FieldChange[] | null
  /** Key of the form that publishes over it. */
  formKey: string
}

/** What the server answers to a sent pledge form. */
export type PledgeFormState = {
  lastResult?: SubmissionResult<string[]>
  origin?: FormOrigin
  /** Set where the session has ended. */
  signIn?: SignInAsked
  outdated?: Outdated
  /** How what was sent would appear: without JavaScript nobody else asks. */
  appearance?: Appearance
}

/** What can be chosen from, and what the fields are checked against. */
export type FormOptions = {
  today: string
  donors: Choice[]
  /** Types under their classes. */
  equipment: ChoiceGroup[]
  currencies: ChoiceGroup[]
}
