import { type RefObject, useEffect, useRef } from 'react'

// What reads the pledge form in the browser while it is filled in, and sends it aside.

/** Told of every change to a form, for as long as the form is watched. */
export type FormWatcher = { consider: () => void; stop: () => void }

/** The watcher that `watch` makes of the form with this id; null before it is there, or while not wanted. */
export function useFormWatcher<W extends FormWatcher>(
  formId: string,
  isWanted: boolean,
  watch: (form: HTMLFormElement) => W,
): RefObject<W | null> {
  const watcher = useRef<W | null>(null)
  const make = useRef(watch)
  useEffect(() => {
    const form = document.getElementById(formId)
    if (!isWanted || !(form instanceof HTMLFormElement)) return
    const own = make.current(form)
    watcher.current = own
    form.addEventListener('input', own.consider)
    form.addEventListener('change', own.consider)
    return () => {
      form.removeEventListener('input', own.consider)
      form.removeEventListener('change', own.consider)
      watcher.current = null
      own.stop()
    }
  }, [formId, isWanted])
  // Rows come and go, and fields are filled, without an event: then the form is drawn anew.
  useEffect(() => watcher.current?.consider())
  return watcher
}

/** Without the fields that sign in, whose content is nobody else’s business. */
export function readForm(form: HTMLFormElement): URLSearchParams {
  const typed = [...new FormData(form)].filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === 'string' && !entry[0].startsWith('signIn.'),
  )
  return new URLSearchParams(typed)
}

/**
 * `isRefused`: the tracker itself says no. Otherwise nobody knows what has become of what was sent.
 * `isTooLong`: and it will say so of the same for ever.
 */
export type Sent<T> = { answer: T } | { problem: string; isRefused: boolean; isTooLong: boolean }

/** What to do about a form with more in it than the tracker takes. */
export const TOO_LONG =
  'The form is longer than 1 MB, and cannot be saved as it is: shorten its longest texts, or divide it into two pledges.'

const UNKNOWN = { isRefused: false, isTooLong: false }

/** What the tracker answers to a form, or a sentence that says why it does not. */
export async function postForm<T>(
  path: string,
  body: URLSearchParams,
  options: Pick<RequestInit, 'signal' | 'keepalive'>,
): Promise<Sent<T>> {
  try {
    const response = await fetch(path, { method: 'POST', body, ...options })
    if (response.status === 413) return { problem: TOO_LONG, isRefused: true, isTooLong: true }
    const answer: unknown = await response.json()
    if (response.ok) return { answer: answer as T }
    const { message } = answer as { message?: unknown }
    if (typeof message === 'string') return { problem: message, isRefused: true, isTooLong: false }
    return { problem: 'The tracker does not answer.', ...UNKNOWN }
  } catch {
    return { problem: 'The tracker cannot be reached.', ...UNKNOWN }
  }
}
