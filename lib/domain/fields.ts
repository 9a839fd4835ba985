import * as z from 'zod'
import { FIRST_DAY, isDay, isTooEarly } from './calendar'
import { CURRENCY_CODES } from './currencies'
import { parseImpreciseDate } from './imprecise-date'

/** The fields that forms and imports are made of, each with the message that a person can act on. */

/** For a value that no list of ours offers. */
export const NOT_OFFERED = 'Choose one of those that are offered.'

/**
 * A rule about several fields, to be joined to theirs with `.and`: it is asked whatever is wrong with each, so that all
 * is said in one sending. The fields are as typed and may hold anything.
 */
export const besideFields = (
  check: (fields: Record<string, unknown>, context: z.RefinementCtx) => void,
) =>
  z.looseObject({}).transform((fields, context) => {
    check(fields, context)
    return {}
  })

/** Line breaks of every kind: browsers send CRLF for the LF that is stored. */
const LINE_BREAK = /\r\n?|[\n\u2028\u2029]/g

const toLines = (value: string) => value.replace(LINE_BREAK, '\n').normalize('NFC').trim()
const toLine = (value: string) => toLines(value).replace(/[\t\n]+/g, ' ')

/** Trimmed text in NFC whose every character can be seen; a limit counts UTF-16 units, as a browser's does. */
const text = (max: number, tidy: (value: string) => string, missing?: string) =>
  z
    .string(missing)
    .overwrite(tidy)
    .max(max, { error: ({ input }) => tooLong('This', String(input).length, max) })
    .superRefine((value, context) => {
      const message = describeUnseen(value)
      if (message) context.addIssue({ code: 'custom', message })
    })

/** The sentence for a text over its limit: `This is 10,000 characters long; keep it under 200.` */
function tooLong(subject: string, length: number, max: number): string {
  return `${subject} is ${grouped(length)} characters long; keep it under ${grouped(max)}.`
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/**
 * What to do about a character that a reader cannot see, or null where there is none. Marks of direction are refused
 * with the overrides (Unicode TR 36, 3.4): they let a text read otherwise than it is stored.
 */
function describeUnseen(value: string): string | null {
  if (/\p{Cs}/u.test(value)) return 'One character here is broken: remove it, or type it again.'
  const control = /(?![\t\n])\p{Cc}/u.exec(value)
  if (control) return `Remove the control character ${codePoint(control[0])}, which cannot be seen.`
  const mark = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.exec(value)
  return (
    mark && `Remove the invisible mark ${codePoint(mark[0])}, which turns the direction of text.`
  )
}

/** Whether a text has anything that a reader can see. */
function isSeen(value: string): boolean {
  return /[^\p{C}\p{Z}\s]/u.test(value)
}

function codePoint(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** One line of text that must be given, line breaks made spaces; the message says what is missing. */
export const requiredText = (max: number, message: string) =>
  text(max, toLine, message).refine(isSeen, message)
/** One line of text that may be left empty, which is null. */
export const optionalText = (max: number) => orNull(text(max, toLine))
/** Text of several lines that must be given, every line break an LF; the message says what is missing. */
export const requiredLines = (max: number, message: string) =>
  text(max, toLines, message).refine(isSeen, message)
/** Text of several lines that may be left empty, which is null. */
export const optionalLines = (max: number) => orNull(text(max, toLines))

const orNull = (schema: ReturnType<typeof text>) =>
  schema
    .transform((value) => (value === '' ? null : value))
    .nullish()
    .transform((value) => value ?? null)

/** What is said where a sum has no currency. */
export const NO_CURRENCY = 'Choose the currency of this amount.'

/** ISO 4217 code of a currency in which aid can be announced. */
export const currencySchema = z
  .string(NO_CURRENCY)
  .trim()
  .min(1, { error: NO_CURRENCY, abort: true })
  .regex(/^[A-Z]{3}$/, {
    error: 'Choose a currency by its three-letter ISO 4217 code.',
    abort: true,
  })
  .refine((code) => CURRENCY_CODES.includes(code), {
    error: ({ input }) => `${input} is no ISO 4217 currency: choose one from the list.`,
  })

const WHOLE_LINK = 'Give a whole link, beginning with https://.'

const linkSchema = z
  .string()
  .trim()
  .max(2000, {
    error: ({ input }) => tooLong('This link', String(input).length, 2000),
    abort: true,
  })
  // A browser would drop or encode these silently, so that the link stored is not the link followed.
  .regex(/^[^\s\p{Cc}\p{Cf}\p{Cs}]*$/u, {
    error: 'Remove the spaces and invisible characters from this link.',
    abort: true,
  })
  // A browser mends “https:example.org”; whoever reads it in a file does not.
  .regex(/^https?:\/\//i, { error: WHOLE_LINK, abort: true })
  .pipe(
    z
      .url({
        protocol: /^https?$/,
        hostname: z.regexes.domain,
        error: WHOLE_LINK,
        abort: true,
      })
      .refine((link) => !hasCredentials(link), 'Remove the user name and password from this link.')
      // Phones begin a field with a capital, and the ledger keeps one way to write it.
      .transform((link) => link.replace(/^https?/i, (scheme) => scheme.toLowerCase())),
  )

function hasCredentials(link: string): boolean {
  const { username, password } = new URL(link)
  return username !== '' || password !== ''
}

/** An empty field of a form counts as not given. */
export const orNothing = <S extends z.ZodType>(schema: S) =>
  z
    .preprocess(
      (value: z.input<S> | null | undefined) =>
        typeof value === 'string' && value.trim() === '' ? null : value,
      schema.nullish(),
    )
    .transform((value) => value ?? null)

/** A web link, or nothing. */
export const optionalLinkSchema = orNothing(linkSchema)

/** A calendar day, YYYY-MM-DD. */
export const daySchema = z
  .string()
  .trim()
  .refine(isDay, {
    error: ({ input }) =>
      isTooEarly(String(input))
        ? `${input} is too early: the earliest day that is taken is ${FIRST_DAY}.`
        : 'Give a day that exists, as YYYY-MM-DD.',
  })

/** A date in a source’s words, with the days it can mean. */
export const optionalImpreciseDateSchema = text(200, toLine)
  .nullish()
  .transform((words) => (words ? parseImpreciseDate(words) : null))
