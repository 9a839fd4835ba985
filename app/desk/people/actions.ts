'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import * as z from 'zod'
import { refuse, refuseFields, textOf } from '@/app/form-answers'
import { whenWritable } from '@/app/when-writable'
import type { FormState } from '@/components/ui/form-state'
import { requireActor } from '@/lib/auth/session'
import {
  type IssuedLink,
  inviteByEmail,
  issueReset,
  type RefusedLink,
  revokeInvitation,
} from '@/lib/db/invitations'
import { changeRole, disablePerson, enablePerson, type Refusal } from '@/lib/db/people'
import { emailSchema } from '@/lib/domain/account'
import { mayDo, ROLES } from '@/lib/domain/roles'
import { keysOf } from '@/lib/domain/vocabulary'
import { publicAddress } from '@/lib/env'
import { formatInstant } from '@/lib/format-dates'
import { asActor } from '../as-actor'
import { sendAway } from './send-away'

const roleSchema = z.enum(keysOf(ROLES), 'Choose a role.')
const inviteSchema = z.object({ email: emailSchema, role: roleSchema })

/** Makes a link by which somebody joins. */
export async function inviteAction(_state: FormState, formData: FormData): Promise<FormState> {
  return asActor(formData, async (actor) => {
    const parsed = inviteSchema.safeParse({
      email: textOf(formData, 'email'),
      role: textOf(formData, 'role'),
    })
    if (!parsed.success) return refuseFields(formData, parsed.error)
    const { email } = parsed.data
    const issued = await inviteByEmail(actor.id, parsed.data)
    if (!('refused' in issued)) revalidatePath('/desk/people')
    return showLink(formData, issued, `Send this link to ${email}.`, 'email')
  })
}

/** Ends an invitation before it is used. */
export async function revokeInvitationAction(formData: FormData): Promise<void> {
  const isRevoked = await whenWritable(
    async () => {
      const actor = await requireActor('people', '/desk/people')
      return revokeInvitation(actor.id, textOf(formData, 'email')).catch(sendAway)
    },
    () => redirect('/desk/people?undone=revoke'),
  )
  if (!isRevoked) redirect('/desk/people?undone=used')
  revalidatePath('/desk/people')
  redirect('/desk/people?revoked=invitation')
}

/** Makes a link by which a person sets a new password. */
export async function resetAction(_state: FormState, formData: FormData): Promise<FormState> {
  return asActor(formData, async (actor) => {
    const issued = await issueReset(actor.id, textOf(formData, 'id'))
    return showLink(formData, issued, 'Send this link to the person.')
  })
}

/** Gives a person another role. */
export async function changeRoleAction(_state: FormState, formData: FormData): Promise<FormState> {
  return asActor(formData, async (actor) => {
    const role = roleSchema.safeParse(textOf(formData, 'role'))
    if (!role.success) return refuse(formData, 'Choose a role.', 'role')
    const id = textOf(formData, 'id')
    const refusal = await changeRole(actor.id, id, role.data)
    // This page is no longer theirs: what was done is said where they may still be.
    if (refusal === null && id === actor.id && !mayDo(role.data, 'people'))
      redirect('/desk?role=own')
    return tell(formData, refusal, `The role is ${ROLES[role.data]} now.`)
  })
}

/** Shuts a person out at once, or lets a disabled one in again, as `wanted` says. */
export async function changeStateAction(_state: FormState, formData: FormData): Promise<FormState> {
  return asActor(formData, async (actor) => {
    const id = textOf(formData, 'id')
    if (textOf(formData, 'wanted') === 'enabled') {
      return tell(formData, await enablePerson(actor.id, id), 'The account is enabled.')
    }
    const refusal = await disablePerson(actor.id, id)
    return tell(formData, refusal, 'The account is disabled and signed out everywhere.')
  })
}

function tell(formData: FormData, refusal: Refusal, done: string): FormState {
  if (refusal !== null) return refuse(formData, refusal)
  revalidatePath('/desk/people', 'layout')
  return { errors: [], values: {}, done }
}

function showLink(
  formData: FormData,
  issued: IssuedLink | RefusedLink,
  whom: string,
  field?: string,
): FormState {
  if ('refused' in issued) return refuse(formData, issued.refused, field)
  return {
    errors: [],
    values: {},
    done: `${whom} It works once, until ${formatInstant(issued.expiresAt)}; earlier ones no longer do.`,
    link: `${publicAddress()}/welcome/${issued.token}`,
  }
}
