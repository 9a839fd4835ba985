'use server'

import { redirect } from 'next/navigation'
import { requireActor } from '@/lib/auth/session'
import { discardDraft } from '@/lib/db/drafts'

/** Ends a draft from the desk. */
export async function discardDraftAction(formData: FormData): Promise<void> {
  const actor = await requireActor('draft', '/desk')
  const id = Number(formData.get('draft'))
  if (Number.isSafeInteger(id)) await discardDraft(actor.id, id)
  redirect('/desk')
}
