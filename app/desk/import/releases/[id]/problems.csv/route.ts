import { whenAvailable } from '@/app/csv-response'
import { getActor } from '@/lib/auth/session'
import { getImport } from '@/lib/db/imports'
import { mayDo } from '@/lib/domain/roles'
import { problemsResponse, refusal } from '../../../problems-response'

type Context = { params: Promise<{ id: string }> }

/** Every cell and row of a release that one should know of: CSV. 401, 403, 404 where there is none, 503 without a database. */
export function GET(_request: Request, { params }: Context): Promise<Response> {
  return whenAvailable(async () => {
    const actor = await getActor()
    if (!actor) return refusal(401)
    if (!mayDo(actor.role, 'import')) return refusal(403)
    const { id } = await params
    const entry = /^\d{1,9}$/.test(id) ? getImport(Number(id)) : null
    if (!entry?.report) return refusal(404)
    const { problems, rows } = entry.report
    return problemsResponse(problems.list, rows.setAside, `${entry.dataset}-${entry.releasedOn}`)
  })
}
