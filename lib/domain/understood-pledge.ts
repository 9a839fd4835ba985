import * as z from 'zod'
import { amountSchema, statedAmountSchema } from './amounts'
import { optionalImpreciseDateSchema, requiredText } from './fields'
import { type Item, itemSchema } from './item'
import { type Tranche, trancheSchema } from './pledge'
import type { ItemFields, PledgeFields, TrancheFields } from './pledge-fields'
import type { FormRules } from './pledge-form'
import { isBlankItem, readAmount, readItem, readTranche } from './pledge-typed'
import { AID_TYPES, type AidType, keysOf } from './vocabulary'

// What an unfinished form says already. Each part is read by the schema that it is published by; a part that cannot be
// read yet is left out, and the others stand.

export type UnderstoodTranche = Pick<Tranche, 'announced' | 'donors' | 'sharesStated' | 'items'> & {
  /** Null where none is typed yet, or none that can be read. */
  amount: Tranche['amount'] | null
  /** False while stated shares do not make a whole: nobody’s part is known. */
  hasParts: boolean
}

export type UnderstoodPledge = {
  summary: string | null
  aidType: AidType
  tranches: UnderstoodTranche[]
}

type Rules = Pick<FormRules, 'donorNames' | 'equipmentKeys'>

const summarySchema = requiredText(200, 'Empty.').nullable().catch(null)
const aidTypeSchema = z.enum(keysOf(AID_TYPES)).catch('military')

/** What can be understood of the fields; never fails. */
export function understandFields(
  fields: Pick<PledgeFields, 'summary' | 'aidType' | 'tranches'>,
  rules: Rules,
): UnderstoodPledge {
  return {
    summary: summarySchema.parse(fields.summary ?? null),
    aidType: aidTypeSchema.parse(fields.aidType),
    tranches: (fields.tranches ?? []).map((tranche) => understandTranche(tranche, rules)),
  }
}

function understandTranche(fields: TrancheFields, rules: Rules): UnderstoodTranche {
  const typed = readTranche(fields, [])
  const donors = typed.donors.filter(({ code }) => rules.donorNames.has(code))
  return {
    announced: optionalImpreciseDateSchema.catch(null).parse(typed.announced),
    amount: amountSchema.nullable().catch(null).parse(typed.amount),
    items: (fields.items ?? []).flatMap((item) => understandItem(item, rules)),
    ...understandShares(donors, typed.sharesStated, fields.split === 'stated'),
  }
}

/** Checked as a tranche without anything but its donors. */
function understandShares(
  donors: ReturnType<typeof readTranche>['donors'],
  sharesStated: boolean,
  isEachStated: boolean,
): Pick<UnderstoodTranche, 'donors' | 'sharesStated' | 'hasParts'> {
  const parsed = trancheSchema.safeParse({
    amount: { qualifier: 'undisclosed' },
    donors,
    sharesStated,
  })
  const isMissing =
    isEachStated &&
    donors.length > 1 &&
    donors.some(({ shareBasisPoints }) => shareBasisPoints === null)
  if (parsed.success)
    return {
      donors: parsed.data.donors,
      sharesStated: parsed.data.sharesStated,
      hasParts: !isMissing,
    }
  const codes = [...new Set(donors.map(({ code }) => code))].sort()
  const bare = codes.map((code) => ({ code, shareBasisPoints: null }))
  return { donors: bare, sharesStated, hasParts: false }
}

/** Before its count is typed, or where it cannot be read, an item is one of an unknown number. */
function understandItem(fields: ItemFields, { equipmentKeys }: Rules): Item[] {
  if (isBlankItem(fields)) return []
  const amount = isReadable(fields.amount) ? fields.amount : {}
  const { equipmentType = '', ...typed } = readItem({ ...fields, due: '', amount }, [])
  const item = { ...typed, equipmentType: equipmentKeys.has(equipmentType) ? equipmentType : null }
  const uncounted = { ...item, quantity: null, quantityQualifier: 'undisclosed' }
  for (const reading of [item, uncounted]) {
    const parsed = itemSchema.safeParse(reading)
    if (parsed.success) return [parsed.data]
  }
  return []
}

function isReadable(amount: ItemFields['amount']): boolean {
  return amount !== undefined && statedAmountSchema.safeParse(readAmount(amount)).success
}
