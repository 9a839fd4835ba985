'use server'

import { redirect } from 'next/navigation'
import * as z from 'zod'
import type { FormState } from '@/components/ui/form-state'
import { type SignInAnswer, signIn, signOut } from '@/lib/auth/sign-in'
import { emailSchema } from '@/lib/domain/account'
import { toOwnPath } from '@/lib/domain/own-path'
import { refuse, refuseFields, textOf, tooManyAttempts } from '../form-answers'
import { whenWritable } from '../when-writable'

const formSchema = z.object({
  email: emailSchema,
  password: z.string().min(1, 'Enter your password.'),
})

/** Signs in, and goes on to where the person wanted to go. */
export async function signInAction(_state: FormState, formData: FormData): Promise<FormState> {
  const parsed = formSchema.safeParse({
    email: textOf(formData, 'email'),
    password: textOf(formData, 'password'),
  })
  if (!parsed.success) return refuseFields(formData, parsed.error)
  const { email, password } = parsed.data
  const answer = await whenWritable<SignInAnswer | FormState>(
    () => signIn(email, password),
    (sentence) => refuse(formData, sentence),
  )
  if (typeof answer === 'object') return answer
  if (typeof answer === 'number') return refuse(formData, tooManyAttempts(answer))
  if (answer === 'wrong') {
    return refuse(formData, 'Email and password do not belong together.', 'password')
  }
  if (answer === 'disabled') {
    return refuse(formData, 'This account is disabled. Ask an administrator to enable it.')
  }
  redirect(toOwnPath(formData.get('next'), '/desk'))
}

/** Ends this session; the cookie is worth nothing from then on. */
export async function signOutAction(): Promise<void> {
  await whenWritable(signOut, () => redirect('/desk?undone=sign-out'))
  redirect('/')
}
