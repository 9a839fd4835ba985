import { whenAvailable } from '@/app/csv-response'
import { getActor } from '@/lib/auth/session'
import { readCatalogue } from '@/lib/db/catalogue'
import { mayDo } from '@/lib/domain/roles'
import { toTemplateWorkbook } from '@/lib/import/template/workbook'
import { refusal } from '../problems-response'

/**
 * The template with the donors and types of this tracker: XLSX. 401 without a session, 403 for whoever may not draft,
 * 503 without a database.
 */
export function GET(): Promise<Response> {
  return whenAvailable(respond)
}

async function respond(): Promise<Response> {
  const actor = await getActor()
  if (!actor) return refusal(401)
  if (!mayDo(actor.role, 'draft')) return refusal(403)
  const workbook = await toTemplateWorkbook(readCatalogue())
  return new Response(new Uint8Array(workbook), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Content-Disposition': 'attachment; filename="pledges-template.xlsx"',
      'Cache-Control': 'no-store',
    },
  })
}
