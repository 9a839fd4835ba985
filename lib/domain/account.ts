import * as z from 'zod'
import { requiredText } from './fields'

/** What an account of the desk is made of. */

/** An email address in lower case, by which a person signs in; 254 characters is the limit of RFC 5321. */
export const emailSchema = z
  .string('Enter an email address.')
  .trim()
  .toLowerCase()
  .max(254, 'An email address has at most 254 characters.')
  .pipe(z.email('Enter an email address such as name@example.org.'))

/**
 * A password of 12 to 128 characters, kept as typed. Normalised to NFC, since keyboards write the same letter in
 * different ways. That it is not the email address is for whoever knows both to check.
 */
export const passwordSchema = z
  .string('Choose a password.')
  .normalize('NFC')
  .min(12, 'A password has at least 12 characters.')
  .max(128, 'A password has at most 128 characters.')
  .refine((password) => !/^(.)\1*$/su.test(password), {
    message: 'A password is more than one character repeated.',
    when: ({ value }) => typeof value === 'string' && value.length >= 12,
  })

/** The name by which a person signs revisions. */
export const personNameSchema = requiredText(80, 'Enter the name by which revisions are signed.')
