import Big from 'big.js'
import { toGrouped } from '@/lib/domain/money'
import type { PledgeWriting } from '@/lib/domain/pledge'
import type { ItemKind } from '@/lib/domain/vocabulary'
import { roundTo } from './amounts'
import { classify, type EquipmentEntry } from './classify'
import type { KielCount, KielItem } from './row'
import { cut } from './words'

type ItemWriting = NonNullable<PledgeWriting['tranches'][number]['items']>[number]

/** As long as a designation may be; a longer name is cut. */
export const LONGEST_NAME = 200

/** An item as an editor would write it, and the entry of the catalogue that it is one of. */
export function toItem(item: KielItem): { writing: ItemWriting; entry: EquipmentEntry | null } {
  const entry = classify(item)
  return {
    entry,
    writing: {
      kind: kindOf(item, entry),
      equipmentType: entry?.key ?? null,
      designation: entry && isSameName(item.name, entry) ? null : cut(item.name, LONGEST_NAME),
      quantity: item.count.units,
      ...(item.count.qualifier === 'exact' ? {} : { quantityQualifier: item.count.qualifier }),
      condition: /\brefurbish|\boverhaul|\bmoderni[sz]ed/i.test(item.name)
        ? 'refurbished'
        : 'unknown',
      amount: toEstimate(item),
      deliveries: item.delivered ? [toDelivery(item.delivered)] : [],
    },
  }
}

function isSameName(name: string, { designation }: EquipmentEntry): boolean {
  return name.toLowerCase() === designation.toLowerCase()
}

function kindOf({ type, name }: KielItem, entry: EquipmentEntry | null): ItemKind {
  if (/\btraining\b/i.test(type) || /^training\b/i.test(name)) return 'training'
  if (/\bfund\b/i.test(name) && !entry) return 'fund_contribution'
  if (/\boverhaul|\brepair\b|\bmaintenance\b|\bservice\b/i.test(name) && !entry) return 'service'
  const isAmmunition = /ammunition$/.test(entry?.class ?? '') || /^ammunition\b/i.test(type)
  return isAmmunition ? 'ammunition' : 'equipment'
}

/** The dataset values items at prices of its own: an estimate, with the price that it is made of. */
function toEstimate({ valueUsd, unitPriceUsd }: KielItem): ItemWriting['amount'] {
  const amount = valueUsd ?? unitPriceUsd
  if (amount === null) return null
  const rounded = roundTo(amount, 'USD')
  if (new Big(rounded).eq(0)) return null
  const price = unitPriceUsd === null ? '' : ` at US$${toPrice(unitPriceUsd)} a unit`
  return {
    qualifier: 'approximately',
    currency: 'USD',
    amount: rounded,
    of:
      valueUsd === null
        ? 'one unit, the dataset’s estimate'
        : `the item${price}, the dataset’s estimate`,
  }
}

/** Some prices are quotients: to a hundredth of a cent they are the same in whichever program a file was saved. */
function toPrice(decimal: string): string {
  return toGrouped(new Big(decimal).round(4).toFixed())
}

function toDelivery({ units, qualifier }: KielCount) {
  return {
    quantity: units,
    ...(qualifier === 'exact' ? {} : { qualifier }),
    date: null,
  }
}
