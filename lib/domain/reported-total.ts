import * as z from 'zod'
import { currencySchema, daySchema, requiredText } from './fields'
import { parseAmount } from './money'
import { sourceSchema } from './pledge'
import { AID_TYPES, AMOUNT_QUALIFIERS, keysOf } from './vocabulary'

/** A figure stated for a whole group: a claim to compare with, never a pledge, and never part of a sum. */
export const reportedTotalInputSchema = z
  .object({
    claimant: requiredText(120, 'Say who states this total.'),
    groupCode: z.string().min(1, 'Choose a group from the list.'),
    /** The day whose membership the claim is about. */
    membershipOn: daySchema,
    aidType: z.enum(keysOf(AID_TYPES)),
    /** The claimant's verb, fit for "have … €65bn": provided, committed. */
    measureWords: requiredText(40, 'Give the claimant’s verb, such as “provided”.'),
    periodFrom: daySchema,
    periodThrough: daySchema,
    qualifier: z
      .enum(keysOf(AMOUNT_QUALIFIERS))
      .refine((qualifier) => qualifier !== 'undisclosed', 'A reported total states an amount.'),
    currency: currencySchema,
    amount: z.string(),
    statedOn: daySchema,
    sources: z.array(sourceSchema).min(1, 'Give at least one source.').max(20),
  })
  .transform(({ amount, ...total }, context) => {
    const parsed = parseAmount(amount, total.currency)
    if (!parsed.ok) context.addIssue({ code: 'custom', path: ['amount'], message: parsed.message })
    if (parsed.ok && parsed.minor === 0n) {
      const message = 'A reported total is more than 0.'
      context.addIssue({ code: 'custom', path: ['amount'], message })
    }
    return { ...total, amountMinor: parsed.ok ? parsed.minor : 0n }
  })
  .refine((total) => total.periodFrom <= total.periodThrough, {
    path: ['periodThrough'],
    message: 'The period ends before it begins.',
  })

export type ReportedTotalInput = z.input<typeof reportedTotalInputSchema>
