import * as z from 'zod'
import type { PledgeFields } from './pledge-fields'

// The shape of the form's fields, whatever arrives under their names: what has another shape counts as left empty.

const text = z.string().optional().catch(undefined)
const group = <S extends z.ZodRawShape>(shape: S) => z.object(shape).optional().catch(undefined)
/** A row that is missing between others, or that is none, stays, so that the others keep their places. */
const rows = <S extends z.ZodRawShape>(shape: S) =>
  z
    .array(z.preprocess((row) => row ?? {}, z.object(shape).catch({} as never)))
    .optional()
    .catch(undefined)

const statedAmount = { qualifier: text, currency: text, amount: text, of: text }

const item = {
  kind: text,
  equipmentType: text,
  designation: text,
  quantity: text,
  quantityQualifier: text,
  condition: text,
  due: text,
  amount: group(statedAmount),
  deliveries: rows({ quantity: text, qualifier: text, date: text }),
}

const tranche = {
  label: text,
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

const source = {
  url: text,
  publisher: text,
  title: text,
  publishedOn: text,
  official: text,
  archiveUrl: text,
  says: text,
  statedAmounts: rows(statedAmount),
}

/** Reads a sent or kept form; never fails. */
export const sentFieldsSchema: z.ZodType<PledgeFields> = z
  .object({
    summary: text,
    detail: text,
    aidType: text,
    category: text,
    tranches: rows(tranche),
    sources: rows(source),
    changeKind: text,
    reason: text,
    confirmUndated: text,
    confirmCurrency: text,
    confirmFigures: text,
    confirmSize: text,
  })
  .catch({})
