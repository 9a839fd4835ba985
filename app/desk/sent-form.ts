import { type Actor, getActor } from '@/lib/auth/session'
import { DatabaseUnavailable, toDatabaseError } from '@/lib/db/errors'
import { NotAllowed } from '@/lib/db/permission'
import { mayDo } from '@/lib/domain/roles'

/** Why a script's form is not taken: an HTTP status and a sentence. */
export type Refusal = { status: number; message: string }

/**
 * Answers a pledge form that a script sends with what `work` makes of it, as JSON. 401 without a session, 403 for who
 * may not write drafts, 400 for what is no form, 503 while the database cannot be used; each with a sentence as
 * `message`.
 */
export async function answerSent(
  request: Request,
  work: (actor: Actor, formData: FormData) => Promise<Response>,
): Promise<Response> {
  try {
    const actor = await getActor()
    if (!actor) return refuse({ status: 401, message: 'Your session has ended.' })
    if (!mayDo(actor.role, 'draft')) return refuse(NOT_ALLOWED)
    const formData = await request.formData().catch(() => null)
    if (!formData) return refuse(NO_FORM)
    return await work(actor, formData)
  } catch (error) {
    if (error instanceof NotAllowed) return refuse(NOT_ALLOWED)
    if (!(toDatabaseError(error) instanceof DatabaseUnavailable)) throw error
    return refuse({ status: 503, message: 'The record cannot be used right now.' })
  }
}

export const NO_FORM: Refusal = { status: 400, message: 'This is no form.' }
const NOT_ALLOWED: Refusal = { status: 403, message: 'Your role does not allow this.' }

export function refuse({ status, message }: Refusal): Response {
  return answer(status, { message })
}

/** Never stored by anybody: it holds what is not published. */
export function answer(status: number, body: object): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
}
