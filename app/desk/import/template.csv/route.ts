import { getActor } from '@/lib/auth/session'
import { mayDo } from '@/lib/domain/roles'
import { toTemplateCsv } from '@/lib/import/template/workbook'
import { refusal } from '../problems-response'

/** The template’s headings: CSV. 401 without a session, 403 for whoever may not import. */
export async function GET(): Promise<Response> {
  const actor = await getActor()
  if (!actor) return refusal(401)
  if (!mayDo(actor.role, 'draft')) return refusal(403)
  return new Response(toTemplateCsv(), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': 'attachment; filename="pledges-template.csv"',
      'Cache-Control': 'no-store',
    },
  })
}
