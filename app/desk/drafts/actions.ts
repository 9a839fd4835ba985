'use server'

import { redirect } from 'next/navigation'
import * as z from 'zod'
import { whenWritable } from '@/app/when-writable'
import { requireActor } from '@/lib/auth/session'
import { discardDraft } from '@/lib/db/drafts'

const numberSchema = z.coerce.number().int().positive()
const seenSchema = z.object({ id: numberSchema, version: numberSchema })

/** Ends a draft from the desk, as whoever asks saw it there. */
export async function discardDraftAction(formData: FormData): Promise<void> {
  const draft = seenSchema.safeParse(Object.fromEntries(formData))
  await whenWritable(
    async () => {
      const actor = await requireActor('draft', '/desk')
      if (!draft.success || (await discardDraft(actor.id, draft.data))) return
      redirect('/desk?undone=newer')
    },
    () => redirect('/desk?undone=discard'),
  )
  redirect('/desk')
}
