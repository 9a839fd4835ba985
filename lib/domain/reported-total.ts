import * as z from 'zod'
import { describeAmount, toMinor } from './amounts'
import { besideFields, currencySchema, daySchema, NOT_OFFERED, requiredText } from './fields'
import { sourceSchema } from './pledge'
import { AID_TYPES, AMOUNT_QUALIFIERS, keysOf } from './vocabulary'

/** A figure stated for a whole group: a claim to compare with, never a pledge, and never part of a sum. */
export const reportedTotalInputSchema = z
  .object({
    claimant: requiredText(120, 'Say who states this total.'),
    groupCode: z.string().min(1, 'Choose a group from the list.'),
    /** The day whose membership the claim is about. */
    membershipOn: daySchema,
    aidType: z.enum(keysOf(AID_TYPES), NOT_OFFERED),
    /** The claimant's verb, fit for "have … €65bn": provided, committed. */
    measureWords: requiredText(40, 'Give the claimant’s verb, such as “provided”.'),
    periodFrom: daySchema,
    periodThrough: daySchema,
    qualifier: z
      .enum(keysOf(AMOUNT_QUALIFIERS), NOT_OFFERED)
      .refine((qualifier) => qualifier !== 'undisclosed', 'A reported total states an amount.'),
    currency: currencySchema,
    amount: z.string(),
    statedOn: daySchema,
    sources: z.array(sourceSchema).min(1, 'Give at least one source.').max(20),
  })
  .and(besideFields(refuseContradictions))
  .transform(({ amount, ...total }) => ({
    ...total,
    amountMinor: toMinor(amount, total.currency),
  }))

export type ReportedTotalInput = z.input<typeof reportedTotalInputSchema>
export type CheckedTotal = z.output<typeof reportedTotalInputSchema>

function refuseContradictions(fields: Record<string, unknown>, context: z.RefinementCtx): void {
  const amount = describeAmount(fields.amount, fields.currency, 'A reported total is more than 0.')
  if (amount) context.addIssue({ code: 'custom', path: ['amount'], message: amount })
  const from = daySchema.safeParse(fields.periodFrom).data
  if (from === undefined) return
  const isBefore = (day: unknown) => (daySchema.safeParse(day).data ?? from) < from
  if (isBefore(fields.periodThrough)) {
    const message = 'The period ends before it begins.'
    context.addIssue({ code: 'custom', path: ['periodThrough'], message })
  }
  if (isBefore(fields.statedOn)) {
    const message = `The period begins on ${from}: it cannot have been stated before.`
    context.addIssue({ code: 'custom', path: ['statedOn'], message })
  }
}
