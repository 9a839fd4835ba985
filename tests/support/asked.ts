import type { Role } from '@/lib/domain/roles'

// What whoever asks gets from a form that they send, whether or not they were ever shown it.

export const ASKING = ['visitor', 'editor', 'reviewer', 'administrator'] as const
export type Asking = 'visitor' | Role

export type Answer = { gets: string; writes: boolean }

export type PostedForm = {
  action: string
  /** The page whose form this is. */
  path: (who: Asking) => string
  /** Name of the button that sends it. */
  button: (who: Asking) => string
  typed?: (who: Asking) => Record<string, string>
  answers: Record<Asking, Answer>
  /** The session that asks is another one, or none, afterwards. */
  endsSession?: true
}

/** It is done: a path that leads on, or words of the page; “…” stands for more. */
export const gets = (words: string): Answer => ({ gets: words, writes: true })

/** Nothing is written, and this is said of it. */
export const refused = (words: string): Answer => ({ gets: words, writes: false })

/** The same for everybody who asks. */
export const always =
  <T>(answer: T) =>
  () =>
    answer

/** Where somebody is sent who has to sign in for this page. */
export const signInFirst = (path: string) => `/sign-in?next=${encodeURIComponent(path)}`
