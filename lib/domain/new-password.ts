import * as z from 'zod'
import { passwordSchema } from './account'

/** A new password typed twice, for this email address. */
export function newPasswordSchema(email: string) {
  return z
    .object({ password: passwordSchema, again: z.string().normalize('NFC') })
    .refine(({ password }) => password.toLowerCase() !== email.toLowerCase(), {
      path: ['password'],
      message: 'A password is not the email address.',
    })
    .refine(({ password, again }) => password === again, {
      path: ['again'],
      message: 'The two passwords differ.',
    })
}
