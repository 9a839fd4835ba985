import * as z from 'zod'
import { isDay } from './calendar'
import { parseImpreciseDate } from './imprecise-date'

/** The fields that forms and imports are made of, each with the message that a person can act on. */

/** Trimmed text without control characters. */
const text = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `Keep this under ${max} characters.`)
    .refine((value) => !/(?![\t\r\n])\p{Cc}/u.test(value), 'Remove the control characters.')

/** Text that must be given; the message says what is missing. */
export const requiredText = (max: number, message: string) => text(max).min(1, message)
/** Text that may be left empty, which is null. */
export const optionalText = (max: number) =>
  text(max)
    .transform((value) => (value === '' ? null : value))
    .nullish()
    .transform((value) => value ?? null)

/** ISO 4217 code. */
export const currencySchema = z
  .string()
  .trim()
  .regex(/^[A-Z]{3}$/, 'Choose a currency by its three-letter ISO 4217 code.')

const linkSchema = z
  .url({
    protocol: /^https?$/,
    hostname: z.regexes.domain,
    error: 'Give a whole link, beginning with https://.',
  })
  .max(2000, 'Keep the link under 2,000 characters.')

/** An empty field of a form counts as not given. */
export const orNothing = <S extends z.ZodType>(schema: S) =>
  z
    .preprocess(
      (value: z.input<S> | null | undefined) => (value === '' ? null : value),
      schema.nullish(),
    )
    .transform((value) => value ?? null)

/** A web link, or nothing. */
export const optionalLinkSchema = orNothing(linkSchema)

/** A calendar day, YYYY-MM-DD. */
export const daySchema = z.string().refine(isDay, 'Give a day that exists, as YYYY-MM-DD.')

/** A date in a source’s words, with the days it can mean. */
export const optionalImpreciseDateSchema = text(200)
  .nullish()
  .transform((words) => (words ? parseImpreciseDate(words) : null))
