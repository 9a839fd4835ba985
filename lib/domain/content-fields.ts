import type { StatedAmount } from './amounts'
import type { ImpreciseDate } from './imprecise-date'
import type { Item } from './item'
import { toDecimalText, toGrouped } from './money'
import type { PledgeInput, Source, Tranche } from './pledge'
import {
  AID_TYPES,
  AMOUNT_QUALIFIERS,
  CATEGORIES,
  CONDITIONS,
  ITEM_KINDS,
  QUANTITY_QUALIFIERS,
  type QuantityQualifier,
} from './vocabulary'

/** What keys in the content stand for. */
export type ContentNames = {
  donorNames: Readonly<Record<string, string>>
  equipment: Readonly<Record<string, { designation: string }>>
}

/** A fact of a content: its name, its text (null where it is absent), and its place in any content. */
export type Field = { name: string; text: string | null; order: readonly number[] }

/**
 * Every fact of a content as its name and text, in order. One fact stands in one field, and words that a person wrote
 * in none with a list of others: no comma or bracket in them can make two contents read alike.
 */
export function listFields(
  content: PledgeInput,
  names: ContentNames,
  isNumbered: boolean,
): Field[] {
  return [
    ...inLine([
      ['Summary', content.summary],
      ['Detail', content.detail],
      ['Aid type', AID_TYPES[content.aidType]],
      ['Category', CATEGORIES[content.category]],
    ]),
    ...content.tranches.flatMap((tranche, index) =>
      under(isNumbered ? `Tranche ${index + 1}: ` : '', [4, index], listOfTranche(tranche, names)),
    ),
    ...content.sources.flatMap((source, index) =>
      under(`Source ${index + 1}: `, [5, index], listOfSource(source)),
    ),
  ]
}

type Fact = [name: string, text: string | null]

function inLine(facts: readonly Fact[]): Field[] {
  return facts.map(([name, text], index) => ({ name, text, order: [index] }))
}

function under(prefix: string, place: readonly number[], fields: readonly Field[]): Field[] {
  return fields.map(({ name, text, order }) => ({
    name: prefix + name,
    text,
    order: [...place, ...order],
  }))
}

function listOfTranche(tranche: Tranche, names: ContentNames): Field[] {
  const { amount } = tranche
  const sum = (minor: bigint | null) =>
    minor === null || amount.currency === null ? null : sumText(minor, amount.currency)
  return [
    ...inLine([
      ['Label', tranche.label],
      ['Announced', dateText(tranche.announced)],
      ['Amount is', `${AMOUNT_QUALIFIERS[amount.qualifier]}, valued by the ${amount.valuedBy}`],
      ['Pledged', sum(amount.pledgedMinor)],
      ['Allocated', sum(amount.allocatedMinor)],
      ['Delivered', sum(amount.deliveredMinor)],
      ['Donors', donorsText(tranche, names)],
    ]),
    ...tranche.items.flatMap((item, index) =>
      under(`Item ${index + 1}: `, [7, index], listOfItem(item, names)),
    ),
  ]
}

function listOfItem(item: Item, { equipment }: ContentNames): Field[] {
  return inLine([
    ['Kind', ITEM_KINDS[item.kind]],
    ['Equipment type', item.equipmentType && equipmentText(item.equipmentType, equipment)],
    ['Designation', item.designation],
    ['Quantity', countText(item.quantity, item.quantityQualifier)],
    ['Condition', CONDITIONS[item.condition]],
    ['Amount', item.amount && statedText(item.amount)],
    ['Due', dateText(item.due)],
    ...item.deliveries.map(
      ({ quantity, qualifier, date }, index): Fact => [
        `Delivery ${index + 1}`,
        `${countText(quantity, qualifier)}, ${dateText(date) ?? 'on an unknown day'}`,
      ],
    ),
  ])
}

function listOfSource(source: Source): Field[] {
  return inLine([
    ['Publisher', source.publisher],
    ['Title', source.title],
    ['Published on', source.publishedOn],
    ['Standing', source.official ? 'Official' : 'Not official'],
    ['Link', source.url],
    ['Archive link', source.archiveUrl],
    ['Says', source.says],
    ...source.statedAmounts.map(
      (stated, index): Fact => [`States ${index + 1}`, statedText(stated)],
    ),
  ])
}

function donorsText({ donors, sharesStated }: Tranche, { donorNames }: ContentNames): string {
  const parts = donors.map(({ code, shareBasisPoints }) => {
    const name = donorText(code, donorNames)
    return shareBasisPoints === null ? name : `${name} ${shareBasisPoints / 100} %`
  })
  const isSole = donors.length === 1 && !sharesStated
  const basis = isSole ? '' : ` (shares ${sharesStated ? 'stated' : 'assumed equal'})`
  return parts.join(', ') + basis
}

/** A donor’s name, with its code where the name alone could be another’s, or read as two or as a share. */
function donorText(code: string, names: ContentNames['donorNames']): string {
  const isPlain = (name: string) => /^(?![A-Z]{3}$)[\p{L}\p{M} .’'-]+$/u.test(name)
  return toName(code, new Map(Object.entries(names)), isPlain)
}

/** A type’s designation, with its key where the designation alone could be another’s, or read as a key. */
function equipmentText(key: string, equipment: ContentNames['equipment']): string {
  const entries = Object.entries(equipment).map(([k, { designation }]) => [k, designation] as const)
  const isPlain = (name: string) => !/^[a-z0-9-]+$/.test(name) && !name.endsWith(')')
  return toName(key, new Map(entries), isPlain)
}

function toName(
  key: string,
  names: ReadonlyMap<string, string>,
  isPlain: (name: string) => boolean,
): string {
  const name = names.get(key)
  if (!name || name === key) return key
  const isShared = [...names].some(([other, its]) => its === name && other !== key)
  return isShared || !isPlain(name) ? `${name} (${key})` : name
}

function dateText(date: ImpreciseDate | null): string | null {
  return date && `${date.words} (${date.earliest ?? '…'} – ${date.latest ?? '…'})`
}

/** `1,400`, `At least 14`, `Undisclosed`. */
function countText(quantity: number | null, qualifier: QuantityQualifier): string {
  const count = quantity === null ? null : toGrouped(String(quantity))
  if (qualifier === 'exact' && count !== null) return count
  return [QUANTITY_QUALIFIERS[qualifier], ...(count === null ? [] : [count])].join(' ')
}

/** `EUR 5,000,000`, `About EUR 5,000,000 for the tanks`. */
function statedText({ qualifier, currency, amountMinor, of }: StatedAmount): string {
  const sum = sumText(amountMinor, currency)
  const qualified = qualifier === 'exact' ? sum : `${AMOUNT_QUALIFIERS[qualifier]} ${sum}`
  return of === null ? qualified : `${qualified} for ${of}`
}

function sumText(minor: bigint, currency: string): string {
  return `${currency} ${toGrouped(toDecimalText(minor, currency))}`
}
