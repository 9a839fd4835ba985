import { getActor } from '@/lib/auth/session'
import { mayDo } from '@/lib/domain/roles'
import { findFolder, readAsked } from '@/lib/import/upload/folder'
import { readStage } from '@/lib/import/upload/stage'
import { problemsResponse, refusal } from '../../problems-response'

type Context = { params: Promise<{ token: string }> }

/** Every cell of an upload that one should know of: CSV. 401, 403, or 404 while nothing was read. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await getActor()
  if (!actor) return refusal(401)
  if (!mayDo(actor.role, 'import')) return refusal(403)
  const folder = findFolder((await params).token)
  const stage = folder && readStage(folder)
  if (!folder || !stage || !('preview' in stage) || stage.preview.kind !== 'rehearsed') {
    return refusal(404)
  }
  return problemsResponse(stage.preview.report.problems.list, readAsked(folder).fileName)
}
