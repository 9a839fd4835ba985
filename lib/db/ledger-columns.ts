import type { RateSource } from '@/lib/domain/conversion'
import { deliveredQuantity, deliveryStatus } from '@/lib/domain/delivery'
import type { Item } from '@/lib/domain/item'
import type { PledgeInput, Tranche } from '@/lib/domain/pledge'
import type { EquipmentClass } from '@/lib/domain/vocabulary'

/** What the rows of a revision need beside its content: names and classes from the catalogues, and rates. */
export type LedgerContext = {
  rates: RateSource
  donorName: (code: string) => string
  equipmentType: (key: string) => { designation: string; class: EquipmentClass }
}

/** What lists sort, filter, search and show of a revision. */
export function toListColumns(input: PledgeInput, reference: string, context: LedgerContext) {
  const items = input.tranches.flatMap((tranche) => tranche.items)
  const codes = new Set(input.tranches.flatMap(({ donors }) => donors.map(({ code }) => code)))
  const donorNames = [...codes].map(context.donorName)
  const designations = items.flatMap((item) => [
    item.equipmentType ? context.equipmentType(item.equipmentType).designation : null,
    item.designation,
  ])
  const publishers = input.sources.map(({ publisher }) => publisher)
  return {
    announcedOn: input.tranches[0]?.announced?.latest ?? null,
    deliveryStatus: deliveryStatus(items),
    donorNames: donorNames.join('; '),
    sourceCount: input.sources.length,
    // SQLite folds ASCII only, so what is searched is folded here.
    searchText: [
      reference,
      input.summary,
      input.detail,
      ...donorNames,
      ...designations,
      ...publishers,
    ]
      .filter(Boolean)
      .join('\n')
      .toLowerCase(),
  }
}

/** A tranche’s own columns, before conversion. */
export function toTrancheColumns(tranche: Tranche, position: number) {
  const { amount, announced, donors } = tranche
  return {
    position,
    label: tranche.label,
    announcedWords: announced?.words ?? null,
    announcedFrom: announced?.earliest ?? null,
    announcedOn: announced?.latest ?? null,
    amountQualifier: amount.qualifier,
    currency: amount.currency,
    pledgedMinor: amount.pledgedMinor,
    allocatedMinor: amount.allocatedMinor,
    deliveredMinor: amount.deliveredMinor,
    valuedBy: amount.valuedBy,
    shareBasis: donors.length === 1 ? 'sole' : tranche.sharesStated ? 'stated' : 'assumed_equal',
  }
}

/** An item’s own columns. */
export function toItemColumns(item: Item, position: number, context: LedgerContext) {
  return {
    position,
    kind: item.kind,
    equipmentTypeKey: item.equipmentType,
    equipmentClass: item.equipmentType ? context.equipmentType(item.equipmentType).class : null,
    designation: item.designation,
    quantity: item.quantity,
    quantityQualifier: item.quantityQualifier,
    deliveredQuantity: deliveredQuantity(item),
    condition: item.condition,
    amountQualifier: item.amount?.qualifier ?? null,
    amountMinor: item.amount?.amountMinor ?? null,
    currency: item.amount?.currency ?? null,
    amountOf: item.amount?.of ?? null,
    dueWords: item.due?.words ?? null,
    dueFrom: item.due?.earliest ?? null,
    dueThrough: item.due?.latest ?? null,
  }
}
