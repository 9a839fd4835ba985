'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import type { PledgeFormState } from '@/components/pledges/form/form-state'
import { getActor } from '@/lib/auth/session'
import { discardDraft, saveDraft } from '@/lib/db/drafts'
import { readPreview } from '@/lib/db/preview'
import { publishForm } from '@/lib/db/publish-form'
import { listRecordQuestions } from '@/lib/db/record-questions'
import { isAnswered } from '@/lib/domain/answers'
import { type FormRequest, parseFormRequest } from '@/lib/domain/pledge-request'
import { toReference } from '@/lib/domain/published'
import { whenWritable } from '../../when-writable'
import { SESSION_ENDED, signInWithin } from '../sign-in-within'
import { toAppearance } from './appearance'
import { type Answer, attempt, refuse, toAnswer } from './form-answers'
import { parseForm, parseTyped, type Submitted, toTyped } from './parse-form'

/** Takes the pledge form: publishes it, keeps it as a draft, or gives it up for what somebody else published. On refusal everything typed comes back. */
export async function pledgeFormAction(
  _previous: PledgeFormState,
  formData: FormData,
): Promise<PledgeFormState> {
  const request = parseFormRequest(formData)
  return whenWritable(
    () => answerForm(formData, request),
    (sentence) => {
      const answer = refuse(parseTyped(formData), sentence)
      if (!request) return answer
      const { asks: _, ...origin } = request
      return { ...answer, origin }
    },
  )
}

async function answerForm(
  formData: FormData,
  request: FormRequest | null,
): Promise<PledgeFormState> {
  const submission = parseForm(formData, request)
  if (!request) return refuse(submission, 'This form is incomplete: open it again.')
  const { asks: _, ...origin } = request
  // No more was asked than to add or remove a row.
  if (submission.status === undefined) return { lastResult: submission.reply(), origin }
  const actor = (await getActor()) ?? (await signInWithin(formData))
  if ('problem' in actor) {
    const answer = refuse(submission, actor.problem ?? SESSION_ENDED)
    return { ...answer, origin, signIn: actor }
  }
  const answer = await attempt(() => take(actor.id, request, submission), submission)
  if (typeof answer !== 'string') {
    const preview = readPreview(toTyped(submission), request.base?.pledgeNumber ?? null)
    return { origin, appearance: toAppearance(preview), ...answer }
  }
  revalidatePath('/', 'layout')
  redirect(answer)
}

async function take(userId: string, request: FormRequest, submission: Submitted): Promise<Answer> {
  if (request.asks === 'draft') return keep(userId, request, submission)
  if (request.asks === 'theirs') return takeTheirs(userId, request)
  if (submission.status !== 'success' || !submission.value)
    return { lastResult: submission.reply() }
  const { value } = submission
  const questions = listRecordQuestions(value.input).map(({ message }) => message)
  if (!isAnswered(questions, submission.payload.confirmSize))
    return { lastResult: submission.reply({ fieldErrors: { confirmSize: questions } }) }
  const outcome = await publishForm(userId, { ...request, ...value })
  return toAnswer(outcome, value.input, submission)
}

async function keep(userId: string, request: FormRequest, submission: Submitted): Promise<Answer> {
  const saved = await saveDraft(userId, { ...request, fields: toTyped(submission) })
  if (!saved) return refuse(submission, 'This form was published already: change the pledge.')
  const beside = saved.besideThatOf ? `&beside=${encodeURIComponent(saved.besideThatOf)}` : ''
  return `/desk/drafts/${saved.id}?saved=${saved.version}${beside}`
}

/** The draft of what is given up ends with it; a version that somebody saved since stays for them. */
async function takeTheirs(userId: string, { base, draft }: FormRequest): Promise<Answer> {
  if (draft) await discardDraft(userId, draft)
  return base ? `/pledges/${toReference(base.pledgeNumber)}` : '/desk'
}
