import type { FormOrigin } from '@/lib/domain/pledge-request'
import { rememberDraft } from './left-form'
import { type FormWatcher, postForm, readForm } from './sent-form'

export type DraftVersion = NonNullable<FormOrigin['draft']>
type SavedVersion = DraftVersion & { besideThatOf: string | null }

/** The last draft saved without a press, when by this browser’s clock, and why what came after is not saved. */
export type Kept = { saved: (SavedVersion & { savedAt: number }) | null; problem: string | null }

/** The draft that a form about to be sent continues, and whose version it had to be saved beside just now. */
export type Held = { draft: DraftVersion | null; besideThatOf: string | null }

/** No more than this of typing is ever unsaved, and a draft is no record of every word. */
const PAUSE_MS = 10_000
/** Longer than the tracker itself waits for its turn at a busy database, so that it can say what became of a save. */
const PATIENCE_MS = 45_000
/** Browsers send less than 64 KiB on behalf of a page that has gone. */
const KEEPALIVE_CHARACTERS = 60_000
const LEAVE_UNSAVED =
  'What you typed is not saved, and cannot be just now. Leave the form and lose it?'

type Sending = { content: string; body: URLSearchParams }

/** Saves what stands in a form, once for each content and one at a time. */
export class Keeper implements FormWatcher {
  isHeld = false
  /** What the form held when it was last saved, at first when it was first touched. */
  private saved: string | null = null
  /** A save of which nobody knows whether it was made: it is sent again as it was before anything newer is. */
  private unanswered: Sending | null = null
  /** What is too long to be saved: only another content is tried. */
  private tooLong: string | null = null
  private isFailing = false
  private besideThatOf: string | null = null
  private timer: ReturnType<typeof setTimeout> | undefined
  private underway: Promise<void> = Promise.resolve()
  private readonly listening = new AbortController()

  constructor(
    private readonly form: HTMLFormElement,
    private draft: DraftVersion | null,
    private readonly tell: (change: (before: Kept) => Kept) => void,
  ) {
    const { signal } = this.listening
    for (const event of ['focusin', 'pointerdown', 'input'])
      form.addEventListener(event, this.touch, { signal })
    document.addEventListener('visibilitychange', this.saveWhenHidden, { signal })
    window.addEventListener('beforeunload', this.ask, { signal })
    window.addEventListener('click', this.leaveByBrowser, { signal, capture: true })
    window.navigation?.addEventListener('navigate', this.askBeforeBack, { signal })
  }

  readonly consider = () => {
    if (this.saved === null || this.isHeld || this.listening.signal.aborted) return
    this.timer ??= setTimeout(() => void this.save(), PAUSE_MS)
  }

  /** The page is left within the tracker, where the browser does not ask. */
  stop() {
    this.listening.abort()
    clearTimeout(this.timer)
    if (!this.isHeld) void this.save()
  }

  async hold(): Promise<Held | null> {
    this.isHeld = true
    this.besideThatOf = null
    await this.save()
    return this.unanswered ? null : { draft: this.draft, besideThatOf: this.besideThatOf }
  }

  /** The form stayed where it was: what stands in it may want to be saved again. */
  release() {
    if (!this.isHeld) return
    this.isHeld = false
    this.remember()
    this.consider()
  }

  /** The form itself was saved, by a press. */
  goOnFrom(draft: DraftVersion) {
    if (draft.id === this.draft?.id && draft.version <= this.draft.version) return
    this.draft = draft
    if (this.saved !== null) this.saved = readContent(this.form)
  }

  /** Fields fill themselves while the page starts: only a person’s change is one. */
  private readonly touch = ({ type, isTrusted }: Event) => {
    // Whoever was in a field before this script ran may have typed already.
    if (type === 'input') this.saved ??= isTrusted ? '' : null
    else this.saved ??= readContent(this.form)
  }

  private readonly saveWhenHidden = () => {
    if (document.visibilityState === 'hidden' && !this.isHeld) void this.save()
  }

  private readonly ask = (event: BeforeUnloadEvent) => {
    if (!this.isHeld && this.isUnsaved()) event.preventDefault()
  }

  /** A link that stays within the tracker leaves without a question: where nothing can be saved, the browser follows it. */
  private readonly leaveByBrowser = (event: MouseEvent) => {
    const isLink = event.target instanceof Element && event.target.closest('a[href]') !== null
    if (isLink && this.isFailing && this.isUnsaved()) event.stopPropagation()
  }

  /** Back leads to a page of this tracker without the browser's own question. One that lacks this event just goes. */
  private readonly askBeforeBack = (event: NavigateEvent) => {
    const isBack = event.navigationType === 'traverse' && event.destination.sameDocument
    if (!isBack || !event.cancelable || !this.isFailing || !this.isUnsaved()) return
    if (!window.confirm(LEAVE_UNSAVED)) event.preventDefault()
  }

  private remember() {
    if (this.draft) rememberDraft(formKeyOf(this.form), this.draft.id)
  }

  private isUnsaved(): boolean {
    return this.saved !== null && readContent(this.form) !== this.saved
  }

  private save(): Promise<void> {
    clearTimeout(this.timer)
    this.timer = undefined
    this.underway = this.underway.then(() => this.saveWhatIsNew())
    return this.underway
  }

  private async saveWhatIsNew(): Promise<void> {
    if (this.unanswered && !(await this.send(this.unanswered))) return
    if (this.isUnsaved()) {
      if (readContent(this.form) !== this.tooLong) await this.send(this.read())
    } else this.tell((before) => (before.problem ? { ...before, problem: null } : before))
  }

  private read(): Sending {
    const body = readForm(this.form)
    setDraft(body, this.draft)
    return { content: readContent(this.form), body }
  }

  /** Whether it is saved; if not, it is tried again where that can help. */
  private async send(sending: Sending): Promise<boolean> {
    this.unanswered = sending
    const sent = await postForm<SavedVersion>('/desk/drafts/keep', sending.body, {
      signal: AbortSignal.timeout(PATIENCE_MS),
      keepalive: sending.body.toString().length < KEEPALIVE_CHARACTERS,
    })
    this.isFailing = 'problem' in sent
    if ('problem' in sent) {
      if (sent.isRefused) this.unanswered = null
      this.tooLong = sent.isTooLong ? sending.content : null
      this.tell((before) => ({ ...before, problem: sent.problem }))
      this.consider()
      return false
    }
    const { answer } = sent
    this.unanswered = null
    this.draft = { id: answer.id, version: answer.version }
    this.besideThatOf = answer.besideThatOf
    this.saved = sending.content
    this.remember()
    this.tell(() => ({ saved: { ...answer, savedAt: Date.now() }, problem: null }))
    return true
  }
}

function formKeyOf(form: HTMLFormElement): string {
  return String(new FormData(form).get('formKey'))
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
