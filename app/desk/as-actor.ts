import { refuse } from '@/app/form-answers'
import type { FormState } from '@/components/ui/form-state'
import { type Actor, getActor } from '@/lib/auth/session'
import { NotAllowed } from '@/lib/db/permission'

/** Does what a form asks for as the person of the request; whoever may not is told so, and loses nothing typed. */
export async function asActor(
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
