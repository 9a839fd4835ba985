import * as z from 'zod'
import { type Actor, getActor } from '@/lib/auth/session'
import { today } from '@/lib/clock'
import { daySchema, optionalText } from '@/lib/domain/fields'
import { mayDo } from '@/lib/domain/roles'
import { FILES, makeFolder, removeFolder, writeJson } from '@/lib/import/upload/folder'
import { type Received, receiveUpload } from '@/lib/import/upload/receive'
import { startStep } from '@/lib/import/upload/start'
import { refusal } from '../problems-response'
import type { UploadProblem } from '../upload-problems'

const LONGEST_FILE_NAME = 255
/** Excel gives a sheet 31 characters, other programs more. */
const LONGEST_SHEET_NAME = 120

const askedSchema = z.object({
  released: z
    .literal('')
    .or(daySchema.refine((day) => day <= today()))
    .transform((day) => day || null),
  sheet: optionalText(LONGEST_SHEET_NAME).catch(null),
  // What a name may be is said when the file is looked at, with whatever else is in the way.
  dataset: z.string().transform((name) => name.trim() || null),
  only: z.literal('military').optional().catch(undefined),
})

/**
 * Takes a file, and sends the browser on to the page that shows what is in it: 303, or back to the form with what is
 * wrong. 401 without a session, 403 for whoever may not import; nothing of the body is read then.
 */
export async function POST(request: Request): Promise<Response> {
  const actor = await getActor()
  if (!actor) return refusal(401)
  if (!mayDo(actor.role, 'import')) return refusal(403)
  const { token, folder } = makeFolder(Date.now())
  const received = await receiveUpload(request, folder)
  const kept = keep(folder, received, actor)
  if (kept !== null) {
    removeFolder(token)
    return sendBack(kept, received.fields)
  }
  startStep(token, 'preview')
  return seeOther(`/desk/import/${token}`)
}

/** Keeps what was asked beside the file; what is wrong with it, or null. */
function keep(folder: string, received: Received, actor: Actor): UploadProblem | null {
  if (!received.ok) return received.problem
  const asked = askedSchema.safeParse({
    ...received.fields,
    released: received.fields.released?.trim() ?? '',
    sheet: received.fields.sheet ?? '',
    dataset: received.fields.dataset ?? '',
  })
  if (!asked.success) return 'released'
  writeJson(folder, FILES.asked, {
    fileName: received.fileName.slice(0, LONGEST_FILE_NAME),
    bytes: received.bytes,
    authorId: actor.id,
    authorName: actor.name,
    uploadedAt: Date.now(),
    releasedOn: asked.data.released,
    sheet: asked.data.sheet,
    dataset: asked.data.dataset,
    onlyMilitary: asked.data.only === 'military',
  })
  return null
}

/** A browser never gives a file back to a form; everything else that was typed stands there again. */
function sendBack(problem: UploadProblem, fields: Received['fields']): Response {
  const query = new URLSearchParams({ problem })
  for (const name of ['released', 'sheet', 'dataset', 'only']) {
    if (fields[name]) query.set(name, fields[name])
  }
  return seeOther(`/desk/import?${query}`)
}

/** Relative, since the address by which the browser came is known to it alone. */
function seeOther(location: string): Response {
  return new Response(null, {
    status: 303,
    headers: { Location: location, 'Cache-Control': 'no-store' },
  })
}
