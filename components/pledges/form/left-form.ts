import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import type { FormOrigin } from '@/lib/domain/pledge-request'

// A form that was left stands empty when Back leads to it again: what was typed is in its draft.

const toName = (formKey: string) => `draft of ${formKey}`

/** Notes the draft of the form with this key, for as long as the window is open. */
export function rememberDraft(formKey: string, draftId: number): void {
  sessionStorage.setItem(toName(formKey), String(draftId))
}

/** The form with this key is published, or on its way to be: nothing of it is a draft any more. */
export function forgetDraft(formKey: string): void {
  sessionStorage.removeItem(toName(formKey))
}

/** Where a form is opened that has a draft already, goes on to that. */
export function useLeftForm({ formKey, draft }: FormOrigin): void {
  const router = useRouter()
  const isOfDraft = draft !== null
  useEffect(() => {
    const draftId = isOfDraft ? null : sessionStorage.getItem(toName(formKey))
    if (draftId !== null) router.replace(`/desk/drafts/${draftId}`)
  }, [router, formKey, isOfDraft])
}
