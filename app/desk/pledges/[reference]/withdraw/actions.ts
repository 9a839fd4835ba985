'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import type { FormState } from '@/components/ui/form-state'
import { getActor } from '@/lib/auth/session'
import { NotAllowed } from '@/lib/db/permission'
import { getPledge } from '@/lib/db/pledges'
import { publishForm } from '@/lib/db/publish-form'
import { toContent } from '@/lib/domain/pledge-content'
import { type PublishedRevision, parseReference, toReference } from '@/lib/domain/published'
import { CHANGE_KINDS } from '@/lib/domain/vocabulary'
import { withdrawalSchema } from '@/lib/domain/withdrawal'
import { formatInstant } from '@/lib/format-dates'
import { refuse, refuseFields, textOf } from '../../../../form-answers'
import { whenWritable } from '../../../../when-writable'
import { SESSION_ENDED, signInWithin } from '../../../sign-in-within'

/** Takes a pledge back: its newest content, published once more as withdrawn, with a reason. */
export async function withdrawPledgeAction(
  _state: FormState,
  formData: FormData,
): Promise<FormState> {
  return whenWritable(
    () => answerForm(formData),
    (sentence) => refuse(formData, sentence),
  )
}

async function answerForm(formData: FormData): Promise<FormState> {
  const actor = (await getActor()) ?? (await signInWithin(formData))
  if ('problem' in actor)
    return { ...refuse(formData, actor.problem ?? SESSION_ENDED), signIn: actor }
  const parsed = withdrawalSchema.safeParse({
    reason: textOf(formData, 'reason'),
    formKey: textOf(formData, 'formKey'),
    base: textOf(formData, 'base'),
  })
  if (!parsed.success) return refuseFields(formData, parsed.error)
  const pledgeNumber = parseReference(textOf(formData, 'reference'))
  const pledge = pledgeNumber === null ? null : getPledge(pledgeNumber, null)
  if (!pledge) return refuse(formData, 'There is no such pledge.')
  const { reason, formKey, base } = parsed.data
  // The content of the revision that the editor saw: where it is not the newest, nothing is published.
  const seen = pledge.revisions.find(({ number }) => number === base)
  if (!seen) return refuse(formData, `This pledge has no revision ${base}: open the page again.`)
  return withdraw(formData, actor.id, { pledgeNumber: pledge.number, seen, formKey, reason })
}

type Withdrawal = {
  pledgeNumber: number
  seen: PublishedRevision
  formKey: string
  reason: string
}

async function withdraw(
  formData: FormData,
  userId: string,
  { pledgeNumber, seen, formKey, reason }: Withdrawal,
): Promise<FormState> {
  const outcome = await publishForm(userId, {
    input: toContent(seen.content),
    formKey,
    base: { pledgeNumber, revisionNumber: seen.number },
    changeKind: 'withdrawal',
    reason,
    draft: null,
  }).catch((error: unknown) => {
    if (error instanceof NotAllowed) return null
    throw error
  })
  if (!outcome) return refuse(formData, 'You may not withdraw pledges, or no longer.')
  if (outcome.kind === 'published') {
    revalidatePath('/', 'layout')
    redirect(`/pledges/${toReference(pledgeNumber)}`)
  }
  if (outcome.kind === 'outdated') return askAgain(formData, pledgeNumber, seen.number)
  return refuse(
    formData,
    outcome.kind === 'unchanged' ? 'This pledge is withdrawn already.' : 'There is no such pledge.',
  )
}

/** Says who published what since the revision that the editor saw, and asks again from the newest. */
function askAgain(formData: FormData, pledgeNumber: number, seen: number): FormState {
  const since = (getPledge(pledgeNumber, null)?.revisions ?? []).filter(
    ({ number }) => number > seen,
  )
  const newest = since.at(-1)
  const told = since.map(describe).join(' ')
  if (!newest || newest.isWithdrawn) return refuse(formData, `${told} It is withdrawn already.`)
  formData.set('base', String(newest.number))
  return refuse(
    formData,
    `Nothing was withdrawn. ${told} Look at it first; if the pledge is to be withdrawn all the same, send this again.`,
  )
}

function describe({ number, author, publishedAt, changeKind, reason }: PublishedRevision): string {
  const why = reason ? ` (“${reason}”)` : ''
  return `In between ${author} published revision ${number} on ${formatInstant(publishedAt)}: ${CHANGE_KINDS[changeKind].toLowerCase()}${why}.`
}
