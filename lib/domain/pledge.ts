import * as z from 'zod'
import { isDay } from './calendar'
import { parseImpreciseDate } from './imprecise-date'
import { parseAmount } from './money'
import {
  AID_TYPES,
  AMOUNT_QUALIFIERS,
  CATEGORIES,
  CONDITIONS,
  ITEM_KINDS,
  keysOf,
  QUANTITY_QUALIFIERS,
  type QuantityQualifier,
  VALUED_BY,
} from './vocabulary'

/**
 * What a pledge says: the content of one revision. Editors' forms, imports and the first facts all pass
 * through `pledgeInputSchema`; what leaves it is a `PledgeInput`, which is the only thing that can be published.
 */

const text = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `Keep this under ${max} characters.`)
    .refine((value) => !/(?![\t\r\n])\p{Cc}/u.test(value), 'Remove the control characters.')

const requiredText = (max: number, message: string) => text(max).min(1, message)
const optionalText = (max: number) =>
  text(max)
    .transform((value) => (value === '' ? null : value))
    .nullish()
    .transform((value) => value ?? null)

const currencySchema = z
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
const orNothing = <S extends z.ZodType>(schema: S) =>
  z
    .preprocess((value) => (value === '' ? null : value), schema.nullish())
    .transform((value) => value ?? null)

const optionalLinkSchema = orNothing(linkSchema)

export const daySchema = z.string().refine(isDay, 'Give a day that exists, as YYYY-MM-DD.')

const optionalImpreciseDateSchema = text(200)
  .nullish()
  .transform((words) => (words ? parseImpreciseDate(words) : null))

/** An amount as reported: decimal text in the named currency becomes minor units; undisclosed has neither. */
const statedAmountSchema = z
  .object({
    qualifier: z.enum(keysOf(AMOUNT_QUALIFIERS)).default('exact'),
    currency: currencySchema,
    amount: z.string(),
    /** What the sum is for, where it is not the whole pledge. */
    of: optionalText(200),
  })
  .transform((value, context) => ({
    qualifier: value.qualifier,
    currency: value.currency,
    amountMinor: requireAmount(value.amount, value.currency, ['amount'], context),
    of: value.of,
  }))
export type StatedAmount = z.output<typeof statedAmountSchema>

const amountSchema = z
  .object({
    qualifier: z.enum(keysOf(AMOUNT_QUALIFIERS)),
    currency: orNothing(currencySchema),
    pledged: z.string().nullish(),
    allocated: z.string().nullish(),
    delivered: z.string().nullish(),
    valuedBy: z.enum(keysOf(VALUED_BY)).default('source'),
  })
  .transform((value, context) => {
    const read = (name: 'pledged' | 'allocated' | 'delivered') => {
      const typed = value[name]
      if (!typed) return null
      if (!value.currency) {
        context.addIssue({
          code: 'custom',
          path: ['currency'],
          message: 'Choose the currency of this amount.',
        })
        return null
      }
      return requireAmount(typed, value.currency, [name], context)
    }
    const pledgedMinor = read('pledged')
    const allocatedMinor = read('allocated')
    const deliveredMinor = read('delivered')
    const none = pledgedMinor === null && allocatedMinor === null && deliveredMinor === null
    if (value.qualifier === 'undisclosed' && !none) {
      context.addIssue({
        code: 'custom',
        path: ['qualifier'],
        message: 'An undisclosed amount has no number: remove it, or choose another qualifier.',
      })
    }
    const isTyped = Boolean(value.pledged || value.allocated || value.delivered)
    if (value.qualifier !== 'undisclosed' && none && !isTyped) {
      context.addIssue({
        code: 'custom',
        path: ['pledged'],
        message: 'Give the amount, or choose “undisclosed”.',
      })
    }
    const currency = none ? null : (value.currency ?? null)
    return {
      qualifier: value.qualifier,
      currency,
      pledgedMinor,
      allocatedMinor,
      deliveredMinor,
      valuedBy: value.valuedBy,
    }
  })

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
    ? 'An amount is more than 0; choose “undisclosed” where none was published.'
    : parsed.message
  context.addIssue({ code: 'custom', path, message })
  return 0n
}

const countSchema = z
  .number('Enter a number.')
  .int('Count whole units.')
  .min(1, 'Enter 1 or more.')
  .max(2_000_000_000, 'This count is too large to be one item.')

const deliverySchema = z
  .object({
    /** Null where a source says that some arrived, but not how many. */
    quantity: countSchema.nullable(),
    qualifier: z.enum(keysOf(QUANTITY_QUALIFIERS)).optional(),
    date: optionalImpreciseDateSchema,
  })
  .transform((delivery) => ({
    ...delivery,
    qualifier: delivery.qualifier ?? qualifierOf(delivery.quantity),
  }))

const itemSchema = z
  .object({
    kind: z.enum(keysOf(ITEM_KINDS)).default('equipment'),
    /** Key of the catalogue entry, such as `leopard-2`. */
    equipmentType: z
      .string()
      .nullish()
      .transform((value) => value || null),
    /** What it is called, where the catalogue has no entry or is less precise. */
    designation: optionalText(200),
    quantity: countSchema.nullish().transform((value) => value ?? null),
    quantityQualifier: z.enum(keysOf(QUANTITY_QUALIFIERS)).optional(),
    condition: z.enum(keysOf(CONDITIONS)).default('unknown'),
    /** Where stated; informative, since items need not add up to the tranche. */
    amount: statedAmountSchema.nullish().transform((value) => value ?? null),
    due: optionalImpreciseDateSchema,
    deliveries: z.array(deliverySchema).max(100).default([]),
  })
  .superRefine((item, context) => {
    if (!item.equipmentType && !item.designation) {
      context.addIssue({
        code: 'custom',
        path: ['designation'],
        message: 'Choose an equipment type or say what it is.',
      })
    }
    if (
      (item.quantityQualifier === 'undisclosed') !== (item.quantity === null) &&
      item.quantityQualifier
    ) {
      context.addIssue({
        code: 'custom',
        path: ['quantity'],
        message: 'Enter a count, or choose “undisclosed”.',
      })
    }
  })
  .transform((item) => ({
    ...item,
    quantityQualifier: item.quantityQualifier ?? qualifierOf(item.quantity),
  }))
export type Item = z.output<typeof itemSchema>

function qualifierOf(quantity: number | null): QuantityQualifier {
  return quantity === null ? 'undisclosed' : 'exact'
}

const donorShareSchema = z.object({
  code: z.string().regex(/^[A-Z]{3}$/, 'Choose a donor from the list.'),
  /** Stated part in basis points (5000 = one half); null where parts are equal. */
  shareBasisPoints: z
    .number()
    .int()
    .min(0, 'A share lies between 0 and 100 %.')
    .max(10_000, 'A share lies between 0 and 100 %.')
    .nullish()
    .transform((value) => value ?? null),
})

const trancheSchema = z
  .object({
    label: optionalText(120),
    announced: optionalImpreciseDateSchema,
    amount: amountSchema,
    donors: z.array(donorShareSchema).min(1, 'Choose at least one donor.').max(60),
    /** True where a source says how the donors share; false marks an equal split as assumed. */
    sharesStated: z.boolean().default(false),
    items: z.array(itemSchema).max(200).default([]),
  })
  .superRefine((tranche, context) => {
    const codes = tranche.donors.map(({ code }) => code)
    if (new Set(codes).size < codes.length) {
      context.addIssue({ code: 'custom', path: ['donors'], message: 'A donor stands here twice.' })
    }
    const shares = tranche.donors.flatMap(({ shareBasisPoints }) => shareBasisPoints ?? [])
    if (shares.length === 0) return
    if (shares.length < codes.length || shares.reduce((sum, share) => sum + share, 0) !== 10_000) {
      context.addIssue({
        code: 'custom',
        path: ['donors'],
        message: 'Shares must be given for every donor and add up to 100 %.',
      })
    } else if (!tranche.sharesStated) {
      context.addIssue({
        code: 'custom',
        path: ['sharesStated'],
        message: 'Say that these shares are stated, or leave them out.',
      })
    }
  })
export type Tranche = z.output<typeof trancheSchema>

export const sourceSchema = z.object({
  /** Null only for a source that was never online or whose address was not kept. */
  url: optionalLinkSchema,
  publisher: requiredText(120, 'Say who published it.'),
  title: optionalText(300),
  publishedOn: orNothing(daySchema),
  official: z.boolean(),
  archiveUrl: optionalLinkSchema,
  /** What the source says, in our own words. */
  says: requiredText(2000, 'Say in your own words what the source says.'),
  statedAmounts: z.array(statedAmountSchema).max(20).default([]),
})
export type Source = z.output<typeof sourceSchema>

export const pledgeInputSchema = z.object({
  summary: requiredText(200, 'Say in one line what was promised.'),
  detail: optionalText(4000),
  aidType: z.enum(keysOf(AID_TYPES)).default('military'),
  category: z.enum(keysOf(CATEGORIES)),
  tranches: z.array(trancheSchema).min(1, 'A pledge has at least one tranche.').max(100),
  sources: z
    .array(sourceSchema)
    .max(50)
    .refine(
      (sources) => sources.some(({ url }) => url !== null),
      'Give at least one source with a link: what nobody can check does not enter.',
    ),
})

/** Checked content, ready to be published. */
export type PledgeInput = z.output<typeof pledgeInputSchema>
/** What a person writes: amounts as decimal text, dates in words. */
export type PledgeWriting = z.input<typeof pledgeInputSchema>
