import { useEffect, useState } from 'react'
import type { FormOrigin } from '@/lib/domain/pledge-request'
import { type FormWatcher, postForm, readForm, useFormWatcher } from './sent-form'

type DraftVersion = NonNullable<FormOrigin['draft']>
type Answer = DraftVersion & { besideThatOf: string | null }

/** The last draft saved without a press, when by this browser’s clock, and why what came after is not saved. */
export type Kept = { saved: (Answer & { savedAt: number }) | null; problem: string | null }

/** Long enough that a draft is no record of every word. */
const PAUSE_MS = 10_000
/** Longer than the server itself waits for a busy database is nobody’s patience: whoever publishes waits for this. */
const PATIENCE_MS = 20_000

/**
 * Saves the draft of the form with this id a while after each change. `hold` stops that while the form is sent, and
 * resolves to the draft that it continues; null where it is being sent already.
 */
export function useKeptDraft(formId: string, isWanted: boolean, sent: DraftVersion | null) {
  const [kept, setKept] = useState<Kept>({ saved: null, problem: null })
  const keeper = useFormWatcher(formId, isWanted, (form) => new Keeper(form, sent, setKept))
  const [id, version] = [sent?.id, sent?.version]
  useEffect(() => {
    if (id !== undefined && version !== undefined) keeper.current?.goOnFrom({ id, version })
  }, [keeper, id, version])
  return {
    kept,
    hold: () => (keeper.current ? keeper.current.hold() : Promise.resolve(sent)),
    isHeld: () => keeper.current?.isHeld ?? false,
    release: () => keeper.current?.release(),
  }
}

/** Saves what stands in a form, once for each content and one at a time. */
class Keeper implements FormWatcher {
  isHeld = false
  /** What the form held when it was last saved, at first when it was first touched. */
  private saved: string | null = null
  private considered: string | null = null
  private timer: ReturnType<typeof setTimeout> | undefined
  private underway: Promise<void> = Promise.resolve()

  constructor(
    private readonly form: HTMLFormElement,
    private draft: DraftVersion | null,
    private readonly tell: (change: (before: Kept) => Kept) => void,
  ) {
    form.addEventListener('focusin', this.touch)
    form.addEventListener('pointerdown', this.touch)
    window.addEventListener('beforeunload', this.ask)
  }

  readonly consider = () => {
    const content = readContent(this.form)
    if (this.isHeld || this.saved === null || content === this.considered) return
    this.considered = content
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.save(), PAUSE_MS)
  }

  stop() {
    this.form.removeEventListener('focusin', this.touch)
    this.form.removeEventListener('pointerdown', this.touch)
    window.removeEventListener('beforeunload', this.ask)
    clearTimeout(this.timer)
    // A link of the page leads away without the browser asking: nothing typed goes with it.
    void this.save(true)
  }

  async hold(): Promise<DraftVersion | null> {
    this.isHeld = true
    clearTimeout(this.timer)
    await this.underway
    return this.draft
  }

  /** The form stayed where it was: what stands in it may want to be saved again. */
  release() {
    if (!this.isHeld) return
    this.isHeld = false
    this.considered = null
    this.consider()
  }

  /** The form itself was saved, by a press. */
  goOnFrom(draft: DraftVersion) {
    if (draft.id === this.draft?.id && draft.version <= this.draft.version) return
    this.draft = draft
    if (this.saved !== null) this.saved = readContent(this.form)
  }

  /** Fields fill themselves while the page starts: only a person’s change is one. */
  private readonly touch = () => {
    this.saved ??= readContent(this.form)
  }

  private readonly ask = (event: BeforeUnloadEvent) => {
    if (!this.isHeld && this.isUnsaved()) event.preventDefault()
  }

  private isUnsaved(): boolean {
    return this.saved !== null && readContent(this.form) !== this.saved
  }

  private save(keepalive = false): Promise<void> {
    this.underway = this.underway.then(() => this.saveOne(keepalive))
    return this.underway
  }

  private async saveOne(keepalive: boolean): Promise<void> {
    if (this.isHeld || !this.isUnsaved()) return
    const content = readContent(this.form)
    const sent = readForm(this.form)
    setDraft(sent, this.draft)
    const signal = AbortSignal.timeout(PATIENCE_MS)
    const answer = await postForm<Answer>('/desk/drafts/keep', sent, { signal, keepalive })
    if (typeof answer === 'string') {
      this.tell((before) => ({ ...before, problem: answer }))
      return
    }
    this.draft = { id: answer.id, version: answer.version }
    this.saved = content
    this.tell(() => ({ saved: { ...answer, savedAt: Date.now() }, problem: null }))
  }
}

/** What was typed; without what says which draft it is, or how the form is drawn. */
function readContent(form: HTMLFormElement): string {
  const content = readForm(form)
  for (const name of [...content.keys()])
    if (name.startsWith('draft.') || name.startsWith('__')) content.delete(name)
  return content.toString()
}

/** Says of a form about to be sent which draft it continues. */
export function setDraft(sent: FormData | URLSearchParams, draft: DraftVersion | null): void {
  sent.set('draft.id', String(draft?.id ?? ''))
  sent.set('draft.version', String(draft?.version ?? ''))
}
