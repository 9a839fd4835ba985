import * as z from 'zod'
import { statedAmountSchema } from './amounts'
import { NOT_OFFERED, optionalImpreciseDateSchema, optionalText } from './fields'
import {
  CONDITIONS,
  ITEM_KINDS,
  keysOf,
  QUANTITY_QUALIFIERS,
  type QuantityQualifier,
} from './vocabulary'

const TOO_MANY = 'This count is too large: the limit is 2,000,000,000.'

const countSchema = z
  .number({ error: ({ input }) => explainCount(input) })
  .max(2_000_000_000, { error: TOO_MANY, abort: true })
  .int('Count whole units.')
  .min(1, 'Enter 1 or more.')

const deliverySchema = z
  .object({
    /** Null where a source says that some arrived, but not how many. */
    quantity: countSchema.nullable(),
    qualifier: z.enum(keysOf(QUANTITY_QUALIFIERS), NOT_OFFERED).optional(),
    date: optionalImpreciseDateSchema,
  })
  .superRefine(({ quantity, qualifier }, context) => refuseCount(quantity, qualifier, context))
  .transform((delivery) => ({
    ...delivery,
    qualifier: delivery.qualifier ?? qualifierOf(delivery.quantity),
  }))

/** A component of a tranche. */
export const itemSchema = z
  .object({
    kind: z.enum(keysOf(ITEM_KINDS), NOT_OFFERED).default('equipment'),
    /** Key of the catalogue entry, such as `leopard-2`. */
    equipmentType: z
      .string()
      .nullish()
      .transform((value) => value || null),
    /** What it is called, where the catalogue has no entry or is less precise. */
    designation: optionalText(200),
    quantity: countSchema.nullish().transform((value) => value ?? null),
    quantityQualifier: z.enum(keysOf(QUANTITY_QUALIFIERS), NOT_OFFERED).optional(),
    condition: z.enum(keysOf(CONDITIONS), NOT_OFFERED).default('unknown'),
    /** Where stated; informative, since items need not add up to the tranche. */
    amount: statedAmountSchema.nullish().transform((value) => value ?? null),
    due: optionalImpreciseDateSchema,
    deliveries: z
      .array(deliverySchema)
      .max(100, 'An item has at most 100 deliveries; enter several of one month together.')
      .default([]),
  })
  .superRefine((item, context) => {
    if (!item.equipmentType && !item.designation) {
      context.addIssue({
        code: 'custom',
        path: ['designation'],
        message: 'Choose an equipment type or say what it is.',
      })
    }
    refuseCount(item.quantity, item.quantityQualifier, context)
  })
  .transform((item) => ({
    ...item,
    quantityQualifier: item.quantityQualifier ?? qualifierOf(item.quantity),
  }))
export type Item = z.output<typeof itemSchema>

/** Says of what is no number how to write it: `10.000` is ten thousand to some, and ten to others. */
function explainCount(input: unknown): string {
  if (typeof input !== 'string') return 'Enter a number.'
  if (/^\d{16,}$/.test(input)) return TOO_MANY
  return /^\d{1,3}(\.\d{3})+$/.test(input)
    ? `A count has no decimals, and no points: write ${input.replaceAll('.', ',')} for thousands.`
    : 'Enter a number.'
}

/** A count and what is said of it may not contradict each other. */
function refuseCount(
  quantity: number | null,
  qualifier: QuantityQualifier | undefined,
  context: z.RefinementCtx,
): void {
  const isUndisclosed = qualifier === 'undisclosed'
  if (qualifier === undefined || isUndisclosed === (quantity === null)) return
  const message = isUndisclosed
    ? 'An undisclosed count has no number: remove it, or choose another qualifier.'
    : 'Enter a count, or choose “Undisclosed”.'
  context.addIssue({ code: 'custom', path: ['quantity'], message })
}

function qualifierOf(quantity: number | null): QuantityQualifier {
  return quantity === null ? 'undisclosed' : 'exact'
}
