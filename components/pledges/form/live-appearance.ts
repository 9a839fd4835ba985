import { useState } from 'react'
import type { Appearance } from './appearance'
import { type FormWatcher, postForm, readForm, useFormWatcher } from './sent-form'

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
  useFormWatcher(
    formId,
    true,
    (form) => new Watcher(form, (answer) => setShown((before) => keepSame(before, answer))),
  )
  return shown
}

function keepSame(before: Shown, answer: Appearance | string): Shown {
  if (typeof answer === 'string')
    return answer === before.problem ? before : { ...before, problem: answer }
  const isSame = JSON.stringify(answer) === JSON.stringify(before.appearance)
  if (isSame && before.problem === null) return before
  return { appearance: isSame ? before.appearance : answer, problem: null }
}

/** Asks for the appearance of what stands in a form, once for each content, whether or not it can be had. */
class Watcher implements FormWatcher {
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
    const body = readForm(this.form)
    const content = body.toString()
    if (content === this.asked) return
    this.asked = content
    this.request?.abort()
    const request = new AbortController()
    this.request = request
    const sent = await postForm<Appearance>('/desk/preview', body, { signal: request.signal })
    if (request.signal.aborted) return
    this.tell('problem' in sent ? sent.problem : sent.answer)
  }
}
