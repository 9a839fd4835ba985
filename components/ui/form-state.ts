import type { FieldError } from './error-summary'

/** What was wrong with a sign-in within a form, if one was tried. */
export type SignInAsked = { email: string; problem: string | null }

/** What an action answers to a form: what to put right, and what was typed, so that nobody types it twice. */
export type FormState = {
  errors: readonly FieldError[]
  /** Everything typed but passwords. */
  values: Readonly<Record<string, string>>
  /** One sentence, where it was done. */
  done?: string
  /** A link that is shown this once. */
  link?: string
  /** Set where the session has ended. */
  signIn?: SignInAsked
}

export type FormAction = (state: FormState, formData: FormData) => Promise<FormState>

export const UNTOUCHED: FormState = { errors: [], values: {} }

/** The sentence about a field, where there is one. */
export function errorOf({ errors }: FormState, field: string): string | undefined {
  return errors.find((error) => error.field === field)?.message
}
