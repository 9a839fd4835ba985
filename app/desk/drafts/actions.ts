'use server'

import { redirect } from 'next/navigation'
import { whenWritable } from '@/app/when-writable'
import { requireActor } from '@/lib/auth/session'
import { discardDraft } from '@/lib/db/drafts'

/** Ends a draft from the desk. */
export async function discardDraftAction(formData: FormData): Promise<void> {
  const id = Number(formData.get('draft'))
  await whenWritable(
    async () => {
      const actor = await requireActor('draft', '/desk')
      if (Number.isSafeInteger(id)) await discardDraft(actor.id, id)
    },
    () => redirect('/desk?undone=discard'),
  )
  redirect('/desk')
}
