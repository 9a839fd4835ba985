import { getActor } from '@/lib/auth/session'
import { mayDo } from '@/lib/domain/roles'
import type { CellProblem } from '@/lib/import/problem'
import { findFolder, readAsked } from '@/lib/import/upload/folder'
import { type Preview, readStage } from '@/lib/import/upload/stage'
import { problemsResponse, refusal } from '../../problems-response'

type Context = { params: Promise<{ token: string }> }

/** Every cell of an upload that one should know of: CSV. 401, 403, or 404 while no cell was read. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await getActor()
  if (!actor) return refusal(401)
  if (!mayDo(actor.role, 'import')) return refusal(403)
  const folder = findFolder((await params).token)
  const stage = folder && readStage(folder)
  const problems = stage && 'preview' in stage ? listProblems(stage.preview) : undefined
  if (!folder || !problems) return refusal(404)
  return problemsResponse(problems, readAsked(folder).fileName)
}

function listProblems(preview: Preview): readonly CellProblem[] | undefined {
  if (preview.kind === 'refused') return preview.problems
  return preview.kind === 'rehearsed' ? preview.report.problems.list : undefined
}
