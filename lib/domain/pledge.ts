import * as z from 'zod'
import { amountSchema, statedAmountSchema } from './amounts'
import {
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
  says: requiredLines(2000, 'Say in your own words what the source says.'),
  statedAmounts: z.array(statedAmountSchema).max(20).default([]),
})
export type Source = z.output<typeof sourceSchema>

export const pledgeInputSchema = z.object({
  summary: requiredText(200, 'Say in one line what was promised.'),
  detail: optionalLines(4000),
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
