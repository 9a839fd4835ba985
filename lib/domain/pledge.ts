import * as z from 'zod'
import { amountSchema, statedAmountSchema } from './amounts'
import {
  besideFields,
  daySchema,
  optionalImpreciseDateSchema,
  optionalLines,
  optionalLinkSchema,
  optionalText,
  orNothing,
  requiredLines,
  requiredText,
} from './fields'
import { itemSchema } from './item'
import { AID_TYPES, CATEGORIES, keysOf } from './vocabulary'

/**
 * What a pledge says: the content of one revision. Editors' forms, imports and the first facts all pass
 * through `pledgeInputSchema`; what leaves it is a `PledgeInput`, which is the only thing that can be published.
 */

const OUT_OF_RANGE = 'A share lies between 0 and 100 %.'

function explainShare(input: unknown): string {
  return typeof input === 'string' && /^\d+,\d+$/.test(input)
    ? `A comma cannot stand before decimals: write ${input.replace(',', '.')}, with a point.`
    : 'Enter a share as a number.'
}

const donorShareSchema = z.object({
  code: z.string().regex(/^[A-Z]{3}$/, 'Choose a donor from the list.'),
  /** Stated part in basis points (5000 = one half); null where parts are equal. */
  shareBasisPoints: z
    .number({ error: ({ input }) => explainShare(input) })
    .int('A share has at most two decimals.')
    .min(0, OUT_OF_RANGE)
    .max(10_000, OUT_OF_RANGE)
    .nullish()
    .transform((value) => value ?? null),
})
const sharedSchema = z.object({
  donors: z.array(donorShareSchema),
  /** True where a source says how the donors share; false marks an equal split as assumed. */
  sharesStated: z.boolean().default(false),
})

export const trancheSchema = z
  .object({
    label: optionalText(120),
    announced: optionalImpreciseDateSchema,
    donors: z
      .array(donorShareSchema)
      .min(1, 'Choose at least one donor.')
      .max(60, 'A tranche has at most 60 donors; enter a group that gives as one by its own code.'),
    sharesStated: sharedSchema.shape.sharesStated,
    amount: amountSchema,
    items: z
      .array(itemSchema)
      .max(200, 'A tranche holds at most 200 items; put the others into a further tranche.')
      .default([]),
  })
  .and(
    besideFields(({ donors, sharesStated }, context) => {
      const shared = sharedSchema.safeParse({ donors, sharesStated })
      const problem = shared.success && describeShares(shared.data)
      if (problem) context.addIssue({ code: 'custom', ...problem })
    }),
  )
  .transform((tranche) => {
    const donors = tranche.donors.toSorted((a, b) => (a.code < b.code ? -1 : 1))
    // What one donor gives alone is not shared, whatever was left over from when there were two.
    return donors.length > 1
      ? { ...tranche, donors }
      : {
          ...tranche,
          donors: donors.map(({ code }) => ({ code, shareBasisPoints: null })),
          sharesStated: false,
        }
  })

/** What contradicts itself in the shares of a joint tranche, or null. */
function describeShares({
  donors,
  sharesStated,
}: z.output<typeof sharedSchema>): { path: string[]; message: string } | null {
  if (new Set(donors.map(({ code }) => code)).size < donors.length) {
    return { path: ['donors'], message: 'A donor stands here twice.' }
  }
  const shares = donors.flatMap(({ shareBasisPoints }) => shareBasisPoints ?? [])
  if (donors.length < 2 || shares.length === 0) return null
  if (shares.length < donors.length) {
    return { path: ['donors'], message: 'Give a share for every donor, or for none.' }
  }
  const sum = shares.reduce((total, share) => total + share, 0)
  if (sum !== 10_000) {
    const message = `These shares make ${sum / 100} %; they must make 100 %.`
    return { path: ['donors'], message }
  }
  if (sharesStated) return null
  return {
    path: ['sharesStated'],
    message: 'Say that these shares are stated, or leave them out.',
  }
}
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
  says: requiredLines(2000, 'Say in your own words what the source says.'),
  statedAmounts: z
    .array(statedAmountSchema)
    .max(20, 'A source states at most 20 amounts here; enter it a second time for the others.')
    .default([]),
})
export type Source = z.output<typeof sourceSchema>

export const pledgeInputSchema = z.object({
  summary: requiredText(200, 'Say in one line what was promised.'),
  detail: optionalLines(4000),
  aidType: z.enum(keysOf(AID_TYPES)).default('military'),
  category: z.enum(keysOf(CATEGORIES)),
  tranches: z
    .array(trancheSchema)
    .min(1, 'A pledge has at least one tranche.')
    .max(100, 'A pledge has at most 100 tranches; enter the others as a further pledge.'),
  sources: z
    .array(sourceSchema)
    .max(50, 'A pledge has at most 50 sources; keep those that say the most.')
    .refine(
      (sources) => sources.some(({ url }) => url !== null),
      'Give at least one source with a link: what nobody can check does not enter.',
    ),
})

/** Checked content, ready to be published. */
export type PledgeInput = z.output<typeof pledgeInputSchema>
/** What a person writes: amounts as decimal text, dates in words. */
export type PledgeWriting = z.input<typeof pledgeInputSchema>

/** What an editor should look at in a pledge’s content: where, and what to do. */
export type ContentProblem = { path: (string | number)[]; message: string }
