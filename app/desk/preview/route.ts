import { getActor } from '@/lib/auth/session'
import { DatabaseUnavailable } from '@/lib/db/errors'
import { readPreview } from '@/lib/db/preview'
import { mayDo } from '@/lib/domain/roles'
import { toAppearance } from '../pledges/appearance'
import { readTyped } from '../pledges/parse-form'

/**
 * How the sent pledge form would appear, finished or not. 401 without a session, 403 for who may not write drafts,
 * 400 for what is no form, 503 while the database cannot be read; each with a sentence as `message`.
 */
export async function POST(request: Request): Promise<Response> {
  try {
    const actor = await getActor()
    if (!actor) return refuse(401, 'Your session has ended.')
    if (!mayDo(actor.role, 'draft')) return refuse(403, 'Your role does not allow this.')
    const formData = await request.formData().catch(() => null)
    if (!formData) return refuse(400, 'This is no form.')
    const preview = readPreview(readTyped(formData), readPledgeNumber(formData))
    return answer(200, toAppearance(preview))
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable)) throw error
    return refuse(503, 'The record cannot be read right now.')
  }
}

function readPledgeNumber(formData: FormData): number | null {
  const text = String(formData.get('base.pledge') ?? '')
  return /^\d{1,9}$/.test(text) ? Number(text) : null
}

function refuse(status: number, message: string): Response {
  return answer(status, { message })
}

function answer(status: number, body: object): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
}
