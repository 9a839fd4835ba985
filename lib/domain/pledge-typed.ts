import { isAmbiguousPoint } from './amount-text'
import { isGoods } from './delivery'
import type {
  DeliveryFields,
  ItemFields,
  SourceFields,
  StatedAmountFields,
  TrancheFields,
} from './pledge-fields'
import { ITEM_KINDS, keysOf } from './vocabulary'

// What was typed into the fields, as `pledgeInputSchema` reads it. Nothing is checked here: what cannot be right is passed
// on, so that the schema says so where it stands.

const UNCOUNTED: ReadonlySet<string | undefined> = new Set(
  keysOf(ITEM_KINDS).filter((kind) => !isGoods(kind)),
)

const isWritten = (text: string | undefined) => Boolean(text?.trim())
/** A choice left open is missing, not empty: a default or a sentence of the schema takes its place. */
const chosen = (text: string | undefined) => text?.trim() || undefined

/** A row in which nothing was typed; its select fields stand as they stood when it was added. */
export function isBlankItem(item: ItemFields | undefined): boolean {
  if (!item) return true
  const { equipmentType, designation, quantity, due, amount, deliveries } = item
  const isTyped = [equipmentType, designation, quantity, due].some(isWritten)
  return !isTyped && isBlankAmount(amount) && (deliveries ?? []).every(isBlankDelivery)
}

/** A delivery of an undisclosed count on an unknown day says that something arrived. */
export function isBlankDelivery(delivery: DeliveryFields | undefined): boolean {
  if (!delivery) return true
  const { quantity, date, qualifier } = delivery
  return !isWritten(quantity) && !isWritten(date) && qualifier !== 'undisclosed'
}

export function isBlankAmount(amount: StatedAmountFields | undefined): boolean {
  return !amount || ![amount.currency, amount.amount, amount.of].some(isWritten)
}

export function isBlankSource(source: SourceFields | undefined): boolean {
  if (!source) return true
  const { url, publisher, title, publishedOn, official, archiveUrl, says, statedAmounts } = source
  const isTyped = [url, publisher, title, publishedOn, official, archiveUrl, says].some(isWritten)
  return !isTyped && (statedAmounts ?? []).every(isBlankAmount)
}

export function readTranche<Item>(tranche: TrancheFields, items: Item[]) {
  const { label, announced, split, shares, amount } = tranche
  const donors = listDonors(tranche)
  return {
    label,
    announced: announced?.trim() || null,
    donors: donors.map((code) => ({ code, shareBasisPoints: readShare(shares?.[code]) })),
    sharesStated: split === 'equal_stated' || split === 'stated',
    amount: {
      ...amount,
      qualifier: chosen(amount?.qualifier),
      currency: amount?.currency,
      valuedBy: chosen(amount?.valuedBy),
    },
    items,
  }
}

/** A list of one arrives as plain text. */
export function listDonors({ donors }: { donors?: string | string[] }): string[] {
  return (Array.isArray(donors) ? donors : [donors ?? '']).filter(isWritten)
}

export function readItem<Delivery>(item: ItemFields, deliveries: Delivery[]) {
  const { kind, equipmentType, designation, quantity, quantityQualifier, condition } = item
  return {
    kind: chosen(kind),
    equipmentType: equipmentType?.trim(),
    designation,
    quantity: readCount(quantity),
    quantityQualifier: readQualifier(item, quantityQualifier, quantity),
    condition: chosen(condition),
    due: item.due?.trim() || null,
    amount: item.amount && !isBlankAmount(item.amount) ? readAmount(item.amount) : null,
    deliveries,
  }
}

export function readDelivery({ quantity, qualifier, date }: DeliveryFields, item: ItemFields) {
  return {
    quantity: readCount(quantity),
    qualifier: readQualifier(item, qualifier, quantity),
    date: date?.trim() || null,
  }
}

export function readAmount({ qualifier, currency, amount, of }: StatedAmountFields) {
  return { qualifier: chosen(qualifier), currency: chosen(currency), amount: amount ?? '', of }
}

export function readSource(source: SourceFields, statedAmounts: unknown[]) {
  return {
    ...source,
    publisher: source.publisher ?? '',
    says: source.says ?? '',
    official: source.official === 'on',
    statedAmounts,
  }
}

/** “Exact” stands there before anybody chooses: without a count it says nothing of what has no units. */
function readQualifier({ kind }: ItemFields, qualifier?: string, quantity?: string) {
  const isCounted = isWritten(quantity) || !UNCOUNTED.has(kind)
  return qualifier === 'exact' && !isCounted ? undefined : chosen(qualifier)
}

/** `1,204` and `1 204` as a number; what is none stays text, which the schema refuses. */
function readCount(text: string | undefined): number | string | null {
  const typed = text?.trim() ?? ''
  if (typed === '') return null
  const isPlain = /^-?\d{1,15}(\.\d{1,6})?$/.test(typed) && !isAmbiguousPoint(typed)
  const isGrouped = /^\d{1,3}(?:([ ,\u00a0\u202f])\d{3})(?:\1\d{3})*$/.test(typed)
  return isPlain || isGrouped ? Number(typed.replace(/[ ,\u00a0\u202f]/g, '')) : typed
}

/** `33.33` or `33.33 %` in basis points, exactly; a third decimal stays a fraction, and what is none text, which the schema refuses. */
function readShare(text: string | undefined): number | string | null {
  const typed = text?.replace('%', '').trim() ?? ''
  if (typed === '') return null
  const match = /^(-?)(\d{1,6})(?:\.(\d{1,6}))?$/.exec(typed)
  if (!match) return typed
  const [, sign = '', whole = '', decimals = ''] = match
  const digits = decimals.replace(/0+$/, '').padEnd(2, '0')
  return Number(`${sign}${whole}${digits.slice(0, 2)}.${digits.slice(2) || '0'}`)
}
