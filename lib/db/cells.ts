import type { ConvertedAmount, DealtContribution } from '@/lib/domain/conversion'
import type { ImpreciseDate } from '@/lib/domain/imprecise-date'
import type { Item } from '@/lib/domain/item'
import type { PublishedTranche } from '@/lib/domain/published'
import type {
  AmountQualifier,
  Condition,
  ItemKind,
  Measure,
  QuantityQualifier,
  ShareBasis,
  ValuedBy,
} from '@/lib/domain/vocabulary'
import type { Row } from './reader'

/** Rows of the ledger mapped back to what was published. Each kind of row is read here and nowhere else. */

type Cell = Row[string]

/** What a tranche’s own row says, without its parts. */
export function toTrancheHead(
  row: Row,
): Pick<PublishedTranche, 'amount' | 'shareBasis' | 'conversion' | 'amounts'> {
  return {
    amount: {
      qualifier: row.amountQualifier as AmountQualifier,
      currency: toText(row.currency),
      pledgedMinor: toMinor(row.pledgedMinor),
      allocatedMinor: toMinor(row.allocatedMinor),
      deliveredMinor: toMinor(row.deliveredMinor),
      valuedBy: row.valuedBy as ValuedBy,
    },
    shareBasis: row.shareBasis as ShareBasis,
    conversion:
      row.rateDay === null
        ? null
        : {
            rateDay: String(row.rateDay),
            currencyPerEur: String(row.currencyPerEur),
            usdPerEur: String(row.usdPerEur),
            gbpPerEur: String(row.gbpPerEur),
          },
    amounts: toAmounts(row),
  }
}

/** A donor’s part. */
export function toContribution(row: Row): DealtContribution {
  return {
    donorCode: String(row.donorCode),
    shareBasisPoints: row.shareBasisPoints === null ? null : Number(row.shareBasisPoints),
    reported: {
      pledged: toMinor(row.pledgedMinor),
      allocated: toMinor(row.allocatedMinor),
      delivered: toMinor(row.deliveredMinor),
    },
    amounts: toAmounts(row),
  }
}

/** The converted amounts of a row, by measure and currency. */
export function toAmounts(row: Row): Record<Measure, ConvertedAmount> {
  const of = (measure: Measure): ConvertedAmount => ({
    EUR: toMinor(row[`${measure}Eur`]),
    USD: toMinor(row[`${measure}Usd`]),
    GBP: toMinor(row[`${measure}Gbp`]),
  })
  return { pledged: of('pledged'), allocated: of('allocated'), delivered: of('delivered') }
}

/** An item with its deliveries. */
export function toItem(row: Row, deliveries: readonly Row[]): Item {
  return {
    kind: row.kind as ItemKind,
    equipmentType: toText(row.equipmentTypeKey),
    designation: toText(row.designation),
    quantity: row.quantity === null ? null : Number(row.quantity),
    quantityQualifier: row.quantityQualifier as QuantityQualifier,
    condition: row.condition as Condition,
    amount: toItemAmount(row),
    due: toImpreciseDate(row.dueWords, row.dueFrom, row.dueThrough),
    deliveries: deliveries.map((delivery) => ({
      quantity: delivery.quantity === null ? null : Number(delivery.quantity),
      qualifier: delivery.qualifier as QuantityQualifier,
      date: toImpreciseDate(delivery.dateWords, delivery.dateFrom, delivery.dateThrough),
    })),
  }
}

function toItemAmount(row: Row): Item['amount'] {
  const amountMinor = toMinor(row.amountMinor)
  if (amountMinor === null) return null
  return {
    qualifier: row.amountQualifier as AmountQualifier,
    currency: String(row.currency),
    amountMinor,
    of: toText(row.amountOf),
  }
}

/** Text as it is kept; null where nothing is. */
export function toText(cell: Cell | undefined): string | null {
  return cell === null || cell === undefined ? null : String(cell)
}

/** Minor units; null where nothing is known. */
export function toMinor(cell: Cell | undefined): bigint | null {
  return typeof cell === 'bigint' ? cell : null
}

/** A date as a source gives it, from the three columns that hold one. */
export function toImpreciseDate(
  words: Cell | undefined,
  earliest: Cell | undefined,
  latest: Cell | undefined,
): ImpreciseDate | null {
  const kept = toText(words)
  return kept === null ? null : { words: kept, earliest: toText(earliest), latest: toText(latest) }
}
