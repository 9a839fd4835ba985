import { parse } from 'node:path'
import { getActor } from '@/lib/auth/session'
import { mayDo } from '@/lib/domain/roles'
import { findFolder, readAsked } from '@/lib/import/upload/folder'
import { type Preview, readStage } from '@/lib/import/upload/stage'
import { problemsResponse, refusal } from '../../problems-response'

type Context = { params: Promise<{ token: string }> }

/** Every cell and row of an upload that one should know of: CSV. 401, 403, or 404 while none was read. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await getActor()
  if (!actor) return refusal(401)
  if (!mayDo(actor.role, 'import')) return refusal(403)
  const folder = findFolder((await params).token)
  const stage = folder && readStage(folder)
  const found = stage && 'preview' in stage ? listFound(stage.preview) : null
  if (!folder || !found) return refusal(404)
  return problemsResponse(found.problems, found.setAside, parse(readAsked(folder).fileName).name)
}

function listFound(preview: Preview) {
  switch (preview.kind) {
    case 'refused':
      return preview.problems ? { problems: preview.problems, setAside: [] } : null
    case 'rehearsed': {
      const { problems, rows } = preview.report
      return { problems: problems.list, setAside: rows.setAside }
    }
    case 'known':
      return null
  }
}
