'use server'

import { hashPassword } from 'better-auth/crypto'
import { redirect } from 'next/navigation'
import * as z from 'zod'
import { refuse, refuseFields, textOf } from '@/app/form-answers'
import { whenWritable } from '@/app/when-writable'
import type { FormState } from '@/components/ui/form-state'
import { openSession } from '@/lib/auth/sign-in'
import { getOpenLink } from '@/lib/db/invitations'
import { redeemLink } from '@/lib/db/welcome'
import { emailSchema, personNameSchema } from '@/lib/domain/account'
import { newPasswordSchema } from '@/lib/domain/new-password'

const DEAD =
  'This link has been used or has expired in the meantime. Ask an administrator for a new one.'

const personSchema = z.object({ name: personNameSchema, email: emailSchema })

/** Uses a link: makes the account or sets the password, and signs in. */
export async function welcomeAction(_state: FormState, formData: FormData): Promise<FormState> {
  return whenWritable(
    () => useLink(formData),
    (sentence) => refuse(formData, sentence),
  )
}

async function useLink(formData: FormData): Promise<FormState> {
  const token = textOf(formData, 'token')
  const link = await getOpenLink(token)
  if (!link) return refuse(formData, DEAD)
  const person = personSchema.safeParse({
    name: link.name ?? textOf(formData, 'name'),
    email: link.email ?? textOf(formData, 'email'),
  })
  const password = newPasswordSchema(person.data?.email ?? textOf(formData, 'email')).safeParse({
    password: textOf(formData, 'password'),
    again: textOf(formData, 'again'),
  })
  if (!person.success || !password.success) {
    return refuseFields(formData, person.error, password.error)
  }
  const passwordHash = await hashPassword(password.data.password)
  const welcomed = await redeemLink(token, { ...person.data, passwordHash })
  if (!welcomed.ok) {
    return welcomed.reason === 'link is dead'
      ? refuse(formData, DEAD)
      : refuse(formData, 'There is an account with this address already.', 'email')
  }
  const { password: chosen } = password.data
  // The account is made: whoever cannot be signed in now can sign in later.
  await whenWritable(
    () => openSession(welcomed.email, chosen),
    () => redirect('/sign-in'),
  )
  redirect('/desk')
}
