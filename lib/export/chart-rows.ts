import { type ChartView, inView } from '@/lib/domain/charts'
import type { EquipmentCount } from '@/lib/domain/equipment'
import { toDecimalText } from '@/lib/domain/money'
import { percentText } from '@/lib/domain/reports'
import {
  type CategoryShare,
  type CumulativePoint,
  inVocabularyOrder,
  type RankedDonor,
} from '@/lib/domain/series'
import type { CsvRow } from './csv'

/** Exactly the numbers that a chart draws, header first. */
export type ChartTable = { header: string[]; rows: CsvRow[] }

export function toMonthsTable(points: readonly CumulativePoint[], currency: string): ChartTable {
  return {
    header: ['month', 'currency', 'added', 'cumulative', 'pledges', 'pledges_without_value'],
    rows: points.map(({ month, addedMinor, cumulativeMinor, pledges, withoutValue }) => [
      month,
      currency,
      addedMinor === null ? null : toDecimalText(addedMinor, currency),
      cumulativeMinor === null ? null : toDecimalText(cumulativeMinor, currency),
      pledges,
      withoutValue,
    ]),
  }
}

export function toDonorsTable(ranking: readonly RankedDonor[], currency: string): ChartTable {
  return {
    header: [
      'donor_code',
      'donor',
      'currency',
      'amount',
      'gdp_share_percent',
      'pledges',
      'pledges_without_value',
    ],
    rows: ranking.map((donor) => [
      donor.code,
      donor.name,
      currency,
      donor.amountMinor === null ? null : toDecimalText(donor.amountMinor, currency),
      donor.gdpRatio === null ? null : percentText(donor.gdpRatio),
      donor.pledges,
      donor.withoutValue,
    ]),
  }
}

export function toEquipmentTable(counts: readonly EquipmentCount[], view: ChartView): ChartTable {
  return {
    header: [
      'equipment_class',
      'promised',
      'delivered',
      'delivered_beyond',
      'outstanding',
      'items_at_least',
      'items_undisclosed',
    ],
    rows: inVocabularyOrder(inView(counts, view)).map((count) => [
      count.class,
      count.promised,
      count.delivered,
      count.deliveredBeyond,
      count.outstanding,
      count.lowerBounds,
      count.undisclosed,
    ]),
  }
}

export function toCategoriesTable(shares: readonly CategoryShare[], currency: string): ChartTable {
  return {
    header: ['category', 'currency', 'amount', 'share_percent', 'pledges', 'pledges_without_value'],
    rows: shares.map((share) => [
      share.category,
      currency,
      share.amountMinor === null ? null : toDecimalText(share.amountMinor, currency),
      share.ratio === null ? null : percentText(share.ratio),
      share.pledges,
      share.withoutValue,
    ]),
  }
}
