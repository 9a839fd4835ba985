import { type FormEvent, startTransition, useState } from 'react'
import { describeBeside } from './beside'
import { type Held, setDraft } from './keeper'
import type { Keeping } from './kept-draft'
import { forgetDraft } from './left-form'
import { actWithFocus } from './row-focus'
import { TOO_LONG } from './sent-form'

const NOT_SENT =
  'Not sent: the tracker cannot be reached. What you typed stays here: send it again in a minute.'

/** What the server takes, and as much as an action adds to a form of many fields. */
const LIMIT_BYTES = 2 ** 20
const WRAPPING_BYTES = 2 ** 14

/**
 * What happens when the form is sent: checked first, saved, then sent by hand, so that what was typed stands where React
 * would reset it. `sendings` counts the presses; `told` says why the last one led nowhere;
 * `isHolding` while the draft is saved before the form goes.
 */
export function useSending(
  checkFirst: (event: FormEvent<HTMLFormElement>) => void,
  action: (formData: FormData) => void,
  keeping: Keeping,
) {
  const [sendings, setSendings] = useState(0)
  const [told, setTold] = useState<string | null>(null)
  const [isHolding, setIsHolding] = useState(false)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    if (isSending(event)) {
      setSendings(sendings + 1)
      setTold(null)
    }
    const { submitter } = event.nativeEvent as SubmitEvent
    actWithFocus(submitter, () => checkFirst(event))
    if (event.defaultPrevented) return
    event.preventDefault()
    if (keeping.isHeld()) return
    setIsHolding(true)
    const form = event.currentTarget
    // An action that cannot be reached takes the page with it. And the draft on its way is the one that is published.
    void keeping.hold().then(async (held) => {
      const formData = new FormData(form, submitter)
      if (held) setDraft(formData, held.draft)
      const stays = explainStay(held, submitter) ?? (await explainLength(formData))
      setIsHolding(false)
      if (stays !== null) {
        keeping.release()
        return setTold(stays)
      }
      if (submitter?.getAttribute('value') !== 'draft') forgetDraft(String(formData.get('formKey')))
      startTransition(() => action(formData))
    })
  }
  return { sendings, told, isHolding, onSubmit }
}

/** Why a form is not sent after all: it cannot be, or it is saved already in another way than was asked. */
function explainStay(held: Held | null, submitter: HTMLElement | null): string | null {
  if (!held) return NOT_SENT
  const isDraft = submitter?.getAttribute('value') === 'draft'
  return isDraft && held.besideThatOf ? describeBeside(held.besideThatOf) : null
}

/** What is too long is answered by the server without the page that it came from. */
async function explainLength(formData: FormData): Promise<string | null> {
  const { size } = await new Response(formData).blob()
  return size + WRAPPING_BYTES > LIMIT_BYTES ? `Not sent. ${TOO_LONG}` : null
}

/** Whether the form is sent by a button of its own, and no row is added or removed. */
function isSending({ nativeEvent }: FormEvent): boolean {
  const { submitter } = nativeEvent as SubmitEvent
  return submitter?.getAttribute('name') === 'intent'
}
