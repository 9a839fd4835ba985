import { saveDraft } from '@/lib/db/drafts'
import { parseFormRequest } from '@/lib/domain/pledge-request'
import { readTyped } from '../../pledges/parse-form'
import { answer, answerSent, NO_FORM, refuse } from '../../sent-form'

/**
 * Keeps the sent pledge form as a draft, as it was typed; answers as `saveDraft` does. 409 for a form that was
 * published; other refusals are those of `answerSent`.
 */
export function POST(request: Request): Promise<Response> {
  return answerSent(request, async (actor, formData) => {
    const asked = parseFormRequest(formData)
    if (!asked) return refuse(NO_FORM)
    const saved = await saveDraft(actor.id, { ...asked, fields: readTyped(formData) })
    return saved
      ? answer(200, saved)
      : refuse({ status: 409, message: 'This form was published already.' })
  })
}
