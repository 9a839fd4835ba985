import { type Coverage, coverageRatio, type ReportedTotal } from './coverage'
import type { EquipmentCount } from './equipment'
import { toDecimalText } from './money'
import {
  type CumulativePoint,
  inVocabularyOrder,
  type RankedDonor,
  toCategoryShares,
} from './series'
import type { Totals } from './totals'
import { type Category, EQUIPMENT_CLASSES, type Measure } from './vocabulary'

/** The rows of the summary reports, in the order of their columns in REPORTS. Numbers as exact decimal text. */
export type SummaryRow = readonly (string | number | null)[]

/** Totals of each measure, side by side; they are never added together. */
export type ByMeasure<T> = Record<Measure, T>

/** A donor a row, in the order of the ranking. */
export function toDonorRows(
  ranking: readonly RankedDonor[],
  totals: ByMeasure<ReadonlyMap<string, Totals>>,
  measure: Measure,
): SummaryRow[] {
  return ranking.map(({ code, name, gdpRatio }) => [
    code,
    name,
    ...summaryCells(totals, code, measure),
    gdpRatio === null ? null : percentText(gdpRatio),
  ])
}

/** A month a row, without gaps; undated tranches last. */
export function toMonthRows(
  points: readonly CumulativePoint[],
  totals: ByMeasure<ReadonlyMap<string, Totals>>,
  measure: Measure,
): SummaryRow[] {
  const rows = points.map(({ month, cumulativeMinor }) => [
    month,
    ...summaryCells(totals, month, measure),
    cumulativeMinor === null ? null : toDecimalText(cumulativeMinor, currencyOf(totals, measure)),
  ])
  return totals[measure].has('')
    ? [...rows, ['undated', ...summaryCells(totals, '', measure), null]]
    : rows
}

/** A category a row, the largest first. */
export function toCategoryRows(
  totals: ByMeasure<ReadonlyMap<Category, Totals>>,
  measure: Measure,
): SummaryRow[] {
  return toCategoryShares(totals[measure]).map(({ category, ratio }) => [
    category,
    ...summaryCells(totals, category, measure),
    ratio === null ? null : percentText(ratio),
  ])
}

/** An equipment class a row. */
export function toEquipmentRows(counts: readonly EquipmentCount[]): SummaryRow[] {
  return inVocabularyOrder(counts).map((count) => [
    count.class,
    EQUIPMENT_CLASSES[count.class].group,
    EQUIPMENT_CLASSES[count.class].heavy ? 'yes' : 'no',
    count.promised,
    count.delivered,
    count.deliveredBeyond,
    count.outstanding,
    count.items,
    count.lowerBounds,
    count.undisclosed,
  ])
}

/** A reported total a row, with what is itemised of it. */
export function toReportedTotalRow(total: ReportedTotal, coverage: Coverage): SummaryRow {
  const ratio = coverageRatio(coverage)
  const { currency, amountMinor } = coverage.itemised
  const equivalents = total.sources.flatMap(({ statedAmounts }) =>
    statedAmounts.filter((stated) => stated.of === null && stated.currency !== total.currency),
  )
  return [
    total.claimant,
    total.groupName,
    total.membershipOn,
    total.aidType,
    total.periodFrom,
    total.periodThrough,
    total.statedOn,
    total.qualifier,
    total.currency,
    toDecimalText(total.amountMinor, total.currency),
    equivalents
      .map((stated) => `${stated.currency} ${toDecimalText(stated.amountMinor, stated.currency)}`)
      .join('; '),
    currency,
    coverage.stated ? toDecimalText(coverage.stated.minor, currency) : null,
    amountMinor === null ? null : toDecimalText(amountMinor, currency),
    ratio === null ? null : percentText(ratio),
    total.sources.flatMap(({ url }) => url ?? []).join(' '),
  ]
}

/** Per cent with four decimals at most, with a point: 0.00421 → `0.421`. */
export function percentText(ratio: number): string {
  return String(Math.round(ratio * 1_000_000) / 10_000)
}

function summaryCells<K extends string>(
  totals: ByMeasure<ReadonlyMap<K, Totals>>,
  key: K,
  measure: Measure,
): SummaryRow {
  const amount = (of: Totals | undefined) =>
    of === undefined || of.amountMinor === null ? null : toDecimalText(of.amountMinor, of.currency)
  const chosen = totals[measure].get(key)
  return [
    currencyOf(totals, measure),
    amount(totals.pledged.get(key)),
    amount(totals.allocated.get(key)),
    amount(totals.delivered.get(key)),
    chosen?.pledges ?? 0,
    chosen?.withoutValue ?? 0,
    chosen?.unconverted ?? 0,
  ]
}

function currencyOf(totals: ByMeasure<ReadonlyMap<string, Totals>>, measure: Measure): string {
  return totals[measure].values().next().value?.currency ?? 'EUR'
}
