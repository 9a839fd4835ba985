import Link from 'next/link'
import { deliveredQuantity, isGoods, isOverdue, outstandingQuantity } from '@/lib/domain/delivery'
import { type PledgeFilter, toQuery } from '@/lib/domain/filter'
import type { Item } from '@/lib/domain/item'
import {
  CONDITIONS,
  EQUIPMENT_CLASSES,
  type EquipmentClass,
  ITEM_KINDS,
} from '@/lib/domain/vocabulary'
import { formatAmount, formatCount, formatQuantity, MISSING } from '@/lib/format'
import { formatDay, formatSpan } from '@/lib/format-dates'
import { DataTable } from '../ui/data-table'

type Props = {
  items: readonly Item[]
  equipment: Readonly<Record<string, { designation: string; class: EquipmentClass }>>
  day: string
  filter: PledgeFilter
}

/** A tranche’s items: quantities, due dates, deliveries. */
export function ItemTable({ items, equipment, day, filter }: Props) {
  return (
    <DataTable
      caption="Items"
      columns={[
        { label: 'Item' },
        { label: 'Promised', isNumeric: true },
        { label: 'Delivered', isNumeric: true },
        { label: 'Outstanding', isNumeric: true },
        { label: 'Due' },
        { label: 'Own amount', isNumeric: true },
      ]}
      rows={items.map((item, index) => {
        const outstanding = outstandingQuantity(item)
        const delivered = deliveredQuantity(item)
        return {
          key: String(index),
          cells: [
            <ItemName key="name" item={item} equipment={equipment} filter={filter} />,
            item.kind === 'fund_contribution' && item.quantity === null
              ? MISSING
              : formatQuantity(item.quantity, item.quantityQualifier),
            <Delivered key="delivered" item={item} delivered={delivered} />,
            outstanding === null ? MISSING : formatCount(outstanding),
            <Due key="due" item={item} day={day} />,
            item.amount
              ? formatAmount({
                  minor: item.amount.amountMinor,
                  currency: item.amount.currency,
                  qualifier: item.amount.qualifier,
                })
              : MISSING,
          ],
        }
      })}
    />
  )
}

function ItemName({
  item,
  equipment,
  filter,
}: {
  item: Item
  equipment: Props['equipment']
  filter: PledgeFilter
}) {
  const type = item.equipmentType ? equipment[item.equipmentType] : undefined
  const condition = item.condition === 'unknown' ? null : CONDITIONS[item.condition].toLowerCase()
  const note = [
    type && item.designation ? item.designation : null,
    type ? EQUIPMENT_CLASSES[type.class].label.toLowerCase() : null,
    type && isGoods(item.kind) ? null : ITEM_KINDS[item.kind].toLowerCase(),
    condition,
  ].filter(Boolean)
  return (
    <div className="free-text">
      {type && item.equipmentType ? (
        <Link
          className="link"
          href={`/pledges${toQuery({ ...filter, equipment: item.equipmentType, q: null })}`}
        >
          {type.designation}
        </Link>
      ) : (
        item.designation
      )}
      <span className="block text-[13px] text-ink-2">{note.join(', ')}</span>
    </div>
  )
}

function Delivered({ item, delivered }: { item: Item; delivered: number | null }) {
  if (item.deliveries.length === 0) return <>none recorded</>
  return (
    <>
      {delivered === null ? 'some' : formatCount(delivered)}
      {item.deliveries.map((delivery, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the deliveries of a revision never move
        <span key={index} className="block text-[13px] text-ink-2">
          {delivery.quantity === null
            ? ''
            : `${formatQuantity(delivery.quantity, delivery.qualifier)} `}
          {delivery.date?.words ?? 'day unknown'}
        </span>
      ))}
    </>
  )
}

function Due({ item, day }: { item: Item; day: string }) {
  if (!item.due) return <>{MISSING}</>
  const span = formatSpan(item.due)
  return (
    <div className="free-text">
      {item.due.words}
      {span && <span className="block text-[13px] text-ink-2">{span}</span>}
      {isOverdue(item, day) && item.due.latest && (
        <span className="mt-1 inline-block bg-gold-3 px-1.5 text-[13px]">
          no delivery recorded since {formatDay(item.due.latest)}
        </span>
      )}
    </div>
  )
}
