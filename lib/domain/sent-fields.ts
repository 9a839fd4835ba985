import * as z from 'zod'
import type { PledgeFields } from './pledge-fields'

// The shape of the form's fields, whatever arrives under their names: what has another shape counts as left empty.

const text = z.string().optional().catch(undefined)
const group = <S extends z.ZodRawShape>(shape: S) => z.object(shape).optional().catch(undefined)
/** A row that is missing between others stays, so that the others keep their places. */
const rows = <S extends z.ZodRawShape>(shape: S) =>
  z
    .array(z.preprocess((row) => row ?? {}, z.object(shape)))
    .optional()
    .catch(undefined)

const item = {
  kind: text,
  equipmentType: text,
  designation: text,
  quantity: text,
  quantityQualifier: text,
  condition: text,
}

const tranche = {
  announced: text,
  // A list of one arrives as plain text.
  donors: z
    .union([z.string().transform((code) => [code]), z.array(z.string())])
    .optional()
    .catch(undefined),
  split: text,
  shares: z.record(z.string(), text).optional().catch(undefined),
  amount: group({
    qualifier: text,
    currency: text,
    pledged: text,
    allocated: text,
    delivered: text,
    valuedBy: text,
  }),
  items: rows(item),
}

const sentFieldsSchema = z
  .object({ summary: text, aidType: text, tranches: rows(tranche) })
  .catch({})

/** What of a sent or kept form says how the pledge will appear; never fails. */
export function toSentFields(
  typed: unknown,
): Pick<PledgeFields, 'summary' | 'aidType' | 'tranches'> {
  return sentFieldsSchema.parse(typed)
}
