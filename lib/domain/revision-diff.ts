import type { StatedAmount } from './amounts'
import { itemText } from './item-text'
import { toDecimalText } from './money'
import type { PledgeInput, Source, Tranche } from './pledge'
import { AID_TYPES, AMOUNT_QUALIFIERS, CATEGORIES } from './vocabulary'

/** One field that differs between two revisions; null on the side where it is absent. */
export type FieldChange = { field: string; before: string | null; after: string | null }

/** What keys in the content stand for. */
export type ContentNames = {
  donorNames: Readonly<Record<string, string>>
  equipment: Readonly<Record<string, { designation: string }>>
}

/** The fields that differ, in the order of the content; nothing where both say the same. */
export function diffContent(
  before: PledgeInput,
  after: PledgeInput,
  names: ContentNames,
): FieldChange[] {
  const old = toFields(before, names)
  const now = toFields(after, names)
  return inOrder([...old.keys()], [...now.keys()]).flatMap((field) => {
    const change = { field, before: old.get(field) ?? null, after: now.get(field) ?? null }
    return change.before === change.after ? [] : [change]
  })
}

/** The fields of both, those that only the newer one has after the field that they follow there. */
function inOrder(old: readonly string[], now: readonly string[]): string[] {
  const fields = [...old]
  let next = 0
  for (const field of now) {
    const found = fields.indexOf(field)
    if (found === -1) fields.splice(next, 0, field)
    next = (found === -1 ? next : found) + 1
  }
  return fields
}

/** Every fact of a content as field → text, empty ones left out. */
function toFields(content: PledgeInput, names: ContentNames): Map<string, string> {
  const many = content.tranches.length > 1
  const entries: [string, string | null][] = [
    ['Summary', content.summary],
    ['Detail', content.detail],
    ['Aid type', AID_TYPES[content.aidType]],
    ['Category', CATEGORIES[content.category]],
    ...content.tranches.flatMap((tranche, index) =>
      describeTranche(tranche, many ? `Tranche ${index + 1}: ` : '', names),
    ),
    ...content.sources.flatMap((source, index) => describeSource(source, `Source ${index + 1}`)),
  ]
  return new Map(entries.filter((entry): entry is [string, string] => entry[1] !== null))
}

function describeTranche(
  tranche: Tranche,
  prefix: string,
  names: ContentNames,
): [string, string | null][] {
  const { amount, announced } = tranche
  const sum = (minor: bigint | null) =>
    minor === null || amount.currency === null
      ? null
      : `${amount.currency} ${toDecimalText(minor, amount.currency)}`
  return [
    [`${prefix}Label`, tranche.label],
    [
      `${prefix}Announced`,
      announced && `${announced.words} (${announced.earliest ?? '…'} – ${announced.latest ?? '…'})`,
    ],
    [
      `${prefix}Amount is`,
      `${AMOUNT_QUALIFIERS[amount.qualifier]}, valued by the ${amount.valuedBy}`,
    ],
    [`${prefix}Pledged`, sum(amount.pledgedMinor)],
    [`${prefix}Allocated`, sum(amount.allocatedMinor)],
    [`${prefix}Delivered`, sum(amount.deliveredMinor)],
    [`${prefix}Donors`, describeDonors(tranche, names)],
    ...tranche.items.map((item, index): [string, string] => [
      `${prefix}Item ${index + 1}`,
      describeItem(item, names),
    ]),
  ]
}

function describeDonors({ donors, sharesStated }: Tranche, { donorNames }: ContentNames): string {
  const parts = donors.map(({ code, shareBasisPoints }) => {
    const name = donorNames[code] ?? code
    return shareBasisPoints === null ? name : `${name} ${shareBasisPoints / 100} %`
  })
  if (donors.length === 1) return parts.join('')
  return `${parts.join(', ')} (shares ${sharesStated ? 'stated' : 'assumed equal'})`
}

function describeItem(item: Tranche['items'][number], { equipment }: ContentNames): string {
  const designation = item.equipmentType
    ? (equipment[item.equipmentType]?.designation ?? item.equipmentType)
    : null
  const own = item.amount ? [describeAmount(item.amount)] : []
  const deliveries = item.deliveries.map(
    ({ quantity, qualifier, date }) =>
      `delivered ${quantity ?? 'some'} (${qualifier}) ${date?.words ?? 'on an unknown day'}`,
  )
  return [item.kind.replace('_', ' '), itemText(item, designation), ...own, ...deliveries].join(
    '; ',
  )
}

function describeSource(source: Source, field: string): [string, string | null][] {
  const { publisher, title, publishedOn, official, statedAmounts } = source
  return [
    [
      field,
      [publisher, title, publishedOn, official ? 'official' : 'not official']
        .filter(Boolean)
        .join(', '),
    ],
    [`${field}: link`, source.url],
    [`${field}: archive link`, source.archiveUrl],
    [`${field}: says`, source.says],
    [`${field}: states`, statedAmounts.map(describeAmount).join('; ') || null],
  ]
}

function describeAmount({ qualifier, currency, amountMinor, of }: StatedAmount): string {
  const sum = `${AMOUNT_QUALIFIERS[qualifier].toLowerCase()} ${currency} ${toDecimalText(amountMinor, currency)}`
  return of ? `${sum} for ${of}` : sum
}
