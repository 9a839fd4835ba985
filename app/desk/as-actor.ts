import { refuse } from '@/app/form-answers'
import { whenWritable } from '@/app/when-writable'
import type { FormState } from '@/components/ui/form-state'
import { type Actor, getActor } from '@/lib/auth/session'
import { NotAllowed } from '@/lib/db/permission'

/**
 * Does what a form asks for as the person of the request; whoever may not, or not now, is told so, and loses nothing
 * typed.
 */
export function asActor(
  formData: FormData,
  work: (actor: Actor) => Promise<FormState>,
): Promise<FormState> {
  return whenWritable(
    () => asPermitted(formData, work),
    (sentence) => refuse(formData, sentence),
  )
}

async function asPermitted(
  formData: FormData,
  work: (actor: Actor) => Promise<FormState>,
): Promise<FormState> {
  const actor = await getActor()
  if (!actor) {
    return refuse(
      formData,
      'Your session has ended. Sign in again; what you typed stays in this form.',
    )
  }
  try {
    return await work(actor)
  } catch (error) {
    if (!(error instanceof NotAllowed)) throw error
    return refuse(formData, 'Your role does not allow this, or no longer.')
  }
}
