import { readPreview } from '@/lib/db/preview'
import { toAppearance } from '../pledges/appearance'
import { readTyped } from '../pledges/parse-form'
import { answer, answerSent } from '../sent-form'

/** How the sent pledge form would appear, finished or not. Refusals are those of `answerSent`. */
export function POST(request: Request): Promise<Response> {
  return answerSent(request, async (_actor, formData) => {
    const preview = readPreview(readTyped(formData), readPledgeNumber(formData))
    return answer(200, toAppearance(preview))
  })
}

function readPledgeNumber(formData: FormData): number | null {
  const text = String(formData.get('base.pledge') ?? '')
  return /^\d{1,9}$/.test(text) ? Number(text) : null
}
