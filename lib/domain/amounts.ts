import * as z from 'zod'
import { explainAmountText, readAmountText } from './amount-text'
import {
  besideFields,
  currencySchema,
  NO_CURRENCY,
  NOT_OFFERED,
  optionalText,
  orNothing,
} from './fields'
import { parseAmount } from './money'
import { AMOUNT_QUALIFIERS, type AmountQualifier, keysOf, VALUED_BY } from './vocabulary'

const STATED_ZERO = 'An amount is more than 0: leave this empty where none is stated.'

/** An amount as reported: decimal text in the named currency becomes minor units; undisclosed has neither. */
export const statedAmountSchema = z
  .object({
    qualifier: z
      .enum(keysOf(AMOUNT_QUALIFIERS), NOT_OFFERED)
      .default('exact')
      .refine(
        (qualifier): boolean => qualifier !== 'undisclosed',
        'A sum that is stated is not undisclosed: choose another qualifier.',
      ),
    currency: currencySchema,
    amount: z.string(),
    /** What the sum is for, where it is not the whole pledge. */
    of: optionalText(200),
  })
  .and(
    besideFields(({ amount, currency }, context) => {
      const message = describeAmount(amount, currency, STATED_ZERO)
      if (message) context.addIssue({ code: 'custom', path: ['amount'], message })
    }),
  )
  .transform(({ amount, ...stated }) => ({
    qualifier: stated.qualifier,
    currency: stated.currency,
    amountMinor: toMinor(amount, stated.currency),
    of: stated.of,
  }))
export type StatedAmount = z.output<typeof statedAmountSchema>

/** A tranche’s amount: its measures in one currency as reported, or undisclosed without any. */
export const amountSchema = z
  .object({
    qualifier: z.enum(keysOf(AMOUNT_QUALIFIERS), NOT_OFFERED),
    currency: orNothing(currencySchema),
    pledged: z.string().nullish(),
    allocated: z.string().nullish(),
    delivered: z.string().nullish(),
    valuedBy: z.enum(keysOf(VALUED_BY), NOT_OFFERED).default('source'),
  })
  .transform(({ qualifier, currency, valuedBy, ...typed }, context) => {
    const isTyped = [typed.pledged, typed.allocated, typed.delivered].some(isWritten)
    refuseContradiction({ qualifier, currency, isTyped }, context)
    if (isTyped && !currency) {
      context.addIssue({ code: 'custom', path: ['currency'], message: NO_CURRENCY })
    }
    const read = (name: keyof typeof typed) => {
      const text = typed[name]
      if (!isWritten(text)) return null
      if (currency) return requireAmount(text, currency, [name], context)
      refuseUnreadable(text, [name], context)
      return null
    }
    return {
      qualifier,
      currency: isTyped ? currency : null,
      pledgedMinor: read('pledged'),
      allocatedMinor: read('allocated'),
      deliveredMinor: read('delivered'),
      valuedBy,
    }
  })

/** A field left empty, or holding nothing but spaces, states no amount. */
function isWritten(typed: string | null | undefined): typed is string {
  return Boolean(typed?.trim())
}

function refuseContradiction(
  {
    qualifier,
    currency,
    isTyped,
  }: { qualifier: AmountQualifier; currency: string | null; isTyped: boolean },
  context: z.RefinementCtx,
): void {
  if (qualifier === 'undisclosed' && isTyped) {
    const message = 'An undisclosed amount has no number: remove it, or choose another qualifier.'
    context.addIssue({ code: 'custom', path: ['qualifier'], message })
  }
  if (qualifier !== 'undisclosed' && !isTyped) {
    const what = currency === null ? 'the amount and its currency' : 'the amount'
    const message = `Give ${what}, or choose “Undisclosed”.`
    context.addIssue({ code: 'custom', path: ['pledged'], message })
  }
}

/** What is wrong with a number in any currency is said before the currency is chosen. */
function refuseUnreadable(typed: string, path: string[], context: z.RefinementCtx): void {
  const text = typed.trim()
  if (readAmountText(text)) return
  context.addIssue({ code: 'custom', path, message: explainAmountText(text) })
}

/**
 * What is wrong with an amount as typed, or null; `zero` is what is said of 0. Where the currency is still to be chosen,
 * what no currency would take.
 */
export function describeAmount(typed: unknown, currency: unknown, zero: string): string | null {
  if (typeof typed !== 'string') return null
  const text = typed.trim()
  const read = readAmountText(text)
  if (!read) return explainAmountText(text)
  if (!/[1-9]/.test(read.whole + read.fraction)) return zero
  const chosen = currencySchema.safeParse(currency)
  const parsed = chosen.success ? parseAmount(text, chosen.data) : null
  return parsed && !parsed.ok ? parsed.message : null
}

/** Minor units of an amount in which `describeAmount` finds nothing wrong. */
export function toMinor(typed: string, currency: string): bigint {
  const parsed = parseAmount(typed, currency)
  if (!parsed.ok) throw new RangeError(parsed.message)
  return parsed.minor
}

function requireAmount(
  typed: string,
  currency: string,
  path: string[],
  context: z.RefinementCtx,
): bigint {
  const parsed = parseAmount(typed, currency)
  if (parsed.ok && parsed.minor > 0n) return parsed.minor
  // A zero would be a claim that something is worth nothing; what was not published is undisclosed.
  const message = parsed.ok
    ? 'An amount is more than 0; choose “Undisclosed” where none was published.'
    : parsed.message
  context.addIssue({ code: 'custom', path, message })
  return 0n
}
