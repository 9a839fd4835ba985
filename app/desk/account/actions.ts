'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import * as z from 'zod'
import { refuse, refuseFields, textOf, tooManyAttempts } from '@/app/form-answers'
import type { FormState } from '@/components/ui/form-state'
import { changePassword } from '@/lib/auth/sign-in'
import { endSessions, renameSelf } from '@/lib/db/people'
import { personNameSchema } from '@/lib/domain/account'
import { newPasswordSchema } from '@/lib/domain/new-password'
import { asActor } from '../as-actor'

const presentSchema = z.object({
  currentPassword: z.string().min(1, 'Enter the present password.'),
})

/** Changes the name by which the person signs. */
export async function renameAction(_state: FormState, formData: FormData): Promise<FormState> {
  return asActor(formData, async (actor) => {
    const parsed = z
      .object({ name: personNameSchema })
      .safeParse({ name: textOf(formData, 'name') })
    if (!parsed.success) return refuseFields(formData, parsed.error)
    await renameSelf(actor.id, parsed.data.name)
    revalidatePath('/', 'layout')
    return { errors: [], values: {}, done: 'The name is saved.' }
  })
}

/** Changes the password; every other session ends. */
export async function changePasswordAction(
  _state: FormState,
  formData: FormData,
): Promise<FormState> {
  return asActor(formData, async ({ email }) => {
    const present = presentSchema.safeParse({
      currentPassword: textOf(formData, 'currentPassword'),
    })
    const chosen = newPasswordSchema(email).safeParse({
      password: textOf(formData, 'password'),
      again: textOf(formData, 'again'),
    })
    if (!present.success || !chosen.success) {
      return refuseFields(formData, present.error, chosen.error)
    }
    const { currentPassword } = present.data
    const answer = await changePassword(email, {
      currentPassword,
      newPassword: chosen.data.password,
    })
    if (typeof answer === 'number') return refuse(formData, tooManyAttempts(answer))
    if (answer === 'wrong') {
      return refuse(formData, 'This is not the present password.', 'currentPassword')
    }
    return {
      errors: [],
      values: {},
      done: 'The password is changed; other devices are signed out.',
    }
  })
}

/** Ends every session of the person, this one too. */
export async function signOutEverywhereAction(
  _state: FormState,
  formData: FormData,
): Promise<FormState> {
  const answer = await asActor(formData, async ({ id }) => {
    await endSessions(id)
    return { errors: [], values: {} }
  })
  if (answer.errors.length > 0) return answer
  redirect('/sign-in')
}
