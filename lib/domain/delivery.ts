import type { Item } from './item'
import type { DeliveryStatus, ItemKind } from './vocabulary'

type Countable = Pick<Item, 'quantity' | 'deliveries'>
type Goods = Countable & Pick<Item, 'kind'>

/** Whether something is handed over in units: training, services and money are not. */
export function isGoods(kind: ItemKind): boolean {
  return kind === 'equipment' || kind === 'ammunition'
}

/** Units whose handing over is recorded; null where no count is recorded, which is not zero. */
export function deliveredQuantity(item: Pick<Item, 'deliveries'>): number | null {
  const counts = item.deliveries.flatMap(({ quantity }) => quantity ?? [])
  return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0)
}

/** Promised less delivered units, never below 0; null where no count was promised. */
export function outstandingQuantity(item: Countable): number | null {
  if (item.quantity === null) return null
  return Math.max(0, item.quantity - (deliveredQuantity(item) ?? 0))
}

/**
 * What the records say of a pledge’s goods together; only where every count is known can it be told that all has
 * arrived.
 */
export function deliveryStatus(items: readonly Goods[]): DeliveryStatus {
  const goods = items.filter(({ kind }) => isGoods(kind))
  const isAnyRecorded = goods.some(({ deliveries }) => deliveries.length > 0)
  const countable = goods.filter(({ quantity }) => quantity !== null)
  if (!isAnyRecorded) return countable.length === 0 ? 'not_countable' : 'none_recorded'
  const isAllCounted = countable.length === goods.length
  return isAllCounted && countable.every((item) => outstandingQuantity(item) === 0)
    ? 'in_full'
    : 'partly'
}

/** True when units are outstanding and the due date’s latest day has passed on the day shown. */
export function isOverdue(item: Countable & Pick<Item, 'due'>, day: string): boolean {
  const latest = item.due?.latest
  return Boolean(latest && latest < day && (outstandingQuantity(item) ?? 0) > 0)
}
