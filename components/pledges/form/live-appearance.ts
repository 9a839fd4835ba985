import { useEffect, useRef, useState } from 'react'
import type { Appearance } from './appearance'

/** The appearance last known, and why it is no newer where the newest cannot be had. */
export type Shown = { appearance: Appearance; problem: string | null }

/** Long enough that nobody is asked about while a word is typed. */
const PAUSE_MS = 400

/**
 * The appearance of the form with this id: at first what the page came with, then as the server answers to what is
 * typed, added or removed. Typing never waits for it.
 */
export function useAppearance(formId: string, first: Appearance): Shown {
  const [shown, setShown] = useState<Shown>({ appearance: first, problem: null })
  const watcher = useRef<Watcher | null>(null)
  useEffect(() => {
    const form = document.getElementById(formId)
    if (!(form instanceof HTMLFormElement)) return
    const own = new Watcher(form, (answer) => setShown((before) => keepSame(before, answer)))
    watcher.current = own
    form.addEventListener('input', own.consider)
    form.addEventListener('change', own.consider)
    return () => {
      form.removeEventListener('input', own.consider)
      form.removeEventListener('change', own.consider)
      own.stop()
    }
  }, [formId])
  // Rows come and go, and fields are filled, without an event: then the form is drawn anew.
  useEffect(() => watcher.current?.consider())
  return shown
}

function keepSame(before: Shown, answer: Appearance | string): Shown {
  if (typeof answer === 'string') return { ...before, problem: answer }
  const isSame = JSON.stringify(answer) === JSON.stringify(before.appearance)
  if (isSame && before.problem === null) return before
  return { appearance: isSame ? before.appearance : answer, problem: null }
}

/** Asks for the appearance of what stands in a form, once for each content. */
class Watcher {
  private asked = ''
  private timer: ReturnType<typeof setTimeout> | undefined
  private request: AbortController | undefined

  constructor(
    private readonly form: HTMLFormElement,
    private readonly tell: (answer: Appearance | string) => void,
  ) {}

  readonly consider = () => {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.ask(), PAUSE_MS)
  }

  stop() {
    clearTimeout(this.timer)
    this.request?.abort()
  }

  private async ask() {
    const sent = readForm(this.form)
    const content = sent.toString()
    if (content === this.asked) return
    this.asked = content
    this.request?.abort()
    const request = new AbortController()
    this.request = request
    const answer = await fetchAppearance(sent, request.signal)
    if (request.signal.aborted) return
    // What could not be had is asked for again at the next change, even back to the same.
    if (typeof answer === 'string') this.asked = ''
    this.tell(answer)
  }
}

/** Without the fields that sign in, whose content is nobody else’s business. */
function readForm(form: HTMLFormElement): URLSearchParams {
  const typed = [...new FormData(form)].filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === 'string' && !entry[0].startsWith('signIn.'),
  )
  return new URLSearchParams(typed)
}

async function fetchAppearance(
  body: URLSearchParams,
  signal: AbortSignal,
): Promise<Appearance | string> {
  try {
    const response = await fetch('/desk/preview', { method: 'POST', body, signal })
    const answer: unknown = await response.json()
    if (response.ok) return answer as Appearance
    const { message } = answer as { message?: unknown }
    return typeof message === 'string' ? message : 'The tracker does not answer.'
  } catch {
    return 'The tracker cannot be reached.'
  }
}
