'use server'

import { redirect } from 'next/navigation'
import * as z from 'zod'
import { refuse, refuseFields, textOf } from '@/app/form-answers'
import type { FormState } from '@/components/ui/form-state'
import { requireActor } from '@/lib/auth/session'
import { mayDo } from '@/lib/domain/roles'
import { FILES, findFolder, removeFolder, writeJson } from '@/lib/import/upload/folder'
import { readStage, type Stage } from '@/lib/import/upload/stage'
import { startStep } from '@/lib/import/upload/start'
import { asActor } from '../as-actor'

const GONE = 'This upload is gone: they are kept for a week. Send the file again.'
const NOT_READ = 'The file was not read yet, or cannot be used.'
const firstFactsSchema = z.enum(['keep', 'set_aside'], 'Choose what becomes of the first facts.')
const goneSchema = z.enum(['keep', 'withdraw'], 'Choose what becomes of pledges that are gone.')

/** Has an upload written as it was decided, by a process that checks the role once more where it writes. */
export async function confirmImportAction(
  _state: FormState,
  formData: FormData,
): Promise<FormState> {
  const token = textOf(formData, 'token')
  const state = await asActor(formData, async (actor) => {
    if (!mayDo(actor.role, 'import')) return refuse(formData, 'Your role does not allow this.')
    const folder = findFolder(token)
    const stage = folder ? readStage(folder) : null
    if (!folder || !stage) return refuse(formData, GONE)
    // Sent twice, the second finds it under way or done.
    if (isUnderWay(stage)) return { errors: [], values: {} }
    const decision = readDecision(formData, stage)
    if (!decision) return refuse(formData, NOT_READ)
    if (!decision.success) return refuseFields(formData, decision.error)
    writeJson(folder, FILES.decision, { ...decision.data, authorId: actor.id })
    startStep(token, 'write')
    return { errors: [], values: {} }
  })
  if (state.errors.length > 0) return state
  redirect(`/desk/import/${token}`)
}

function isUnderWay(stage: Stage): boolean {
  return stage.kind === 'running' || (stage.kind === 'decided' && stage.outcome.kind === 'written')
}

/** What was decided; null where there is no preview to decide about. */
function readDecision(formData: FormData, stage: Stage) {
  if (!('preview' in stage) || stage.preview.kind !== 'rehearsed') return null
  const asksFirstFacts = stage.preview.firstFacts > 0
  return z
    .object({
      firstFacts: asksFirstFacts ? firstFactsSchema : z.null(),
      gone: goneSchema,
      confirmedPlan: z.string(),
    })
    .safeParse({
      firstFacts: asksFirstFacts ? textOf(formData, 'firstFacts') : null,
      gone: textOf(formData, 'gone') || 'keep',
      // As the form had it: the preview may have been read again since it was shown.
      confirmedPlan: textOf(formData, 'plan'),
    })
}

/** Reads an upload again whose reading broke off. */
export async function readAgainAction(formData: FormData): Promise<void> {
  const token = textOf(formData, 'token')
  await requireActor('import', `/desk/import/${token}`)
  if (findFolder(token)) startStep(token, 'preview')
  redirect(`/desk/import/${token}`)
}

/** Throws an upload away. Nothing of it was written. */
export async function discardUploadAction(formData: FormData): Promise<void> {
  await requireActor('import', '/desk/import')
  removeFolder(textOf(formData, 'token'))
  redirect('/desk/import')
}
