import type { Conversion, ConvertedAmount } from '@/lib/domain/conversion'
import { deliveredQuantity, outstandingQuantity } from '@/lib/domain/delivery'
import { type PledgeFilter, sumCurrency } from '@/lib/domain/filter'
import { itemText } from '@/lib/domain/item-text'
import type { ExportPledge, ExportTranche } from '@/lib/domain/ledger-lines'
import { toDecimalText } from '@/lib/domain/money'
import { writeRowNumbers } from '@/lib/domain/origin'
import { type DisplayCurrency, keysOf, MEASURES, type Measure } from '@/lib/domain/vocabulary'
import type { Cell, CsvRow } from './csv'

/** The rows of the three ledger exports. The order of cells is that of REPORTS in lib/domain/report-columns. */

/** One row a pledge. */
export function toPledgeRows(pledges: readonly ExportPledge[], filter: PledgeFilter): CsvRow[] {
  const currency = sumCurrency(filter)
  return pledges.map((pledge) => {
    const { tranches } = pledge
    const contributions = uniqueDonors(tranches)
    const currencies = distinct(tranches.map(({ amount }) => amount.currency))
    return [
      pledge.reference,
      pledge.announcedOn,
      contributions.map(({ donorName }) => donorName).join('; '),
      contributions.map(({ donorCode }) => donorCode).join('; '),
      hasSameDonors(tranches) ? sameOrNothing(tranches.map(shareText)) : null,
      distinct(tranches.map(({ shareBasis }) => shareBasis)).join('; '),
      pledge.summary,
      pledge.detail,
      pledge.aidType,
      pledge.category,
      tranches.length,
      distinct(tranches.map(({ amount }) => amount.qualifier)).join('; '),
      currencies.join('; '),
      ...keysOf(MEASURES).map((measure) => reportedSum(tranches, currencies, measure)),
      ...rateCells(tranches, currency),
      ...convertedCells(pledge.amounts, currency),
      decimal(valueInFilter(tranches, filter.measure, currency), currency),
      tranches
        .flatMap(({ items }) => items.map((item) => itemText(item, item.designationInCatalogue)))
        .join('; '),
      pledge.deliveryStatus,
      pledge.sourceLinks.join(' '),
      ...originCells(pledge),
      ...revisionCells(pledge),
    ]
  })
}

/** One row an item in the filter. */
export function toItemRows(pledges: readonly ExportPledge[]): CsvRow[] {
  return pledges.flatMap((pledge) =>
    pledge.tranches.flatMap((tranche) =>
      tranche.items
        .filter(({ isInFilter }) => isInFilter)
        .map(
          (item): CsvRow => [
            pledge.reference,
            tranche.position,
            item.position,
            tranche.announcedOn,
            tranche.contributions.map(({ donorName }) => donorName).join('; '),
            tranche.contributions.map(({ donorCode }) => donorCode).join('; '),
            item.kind,
            item.designationInCatalogue,
            item.equipmentClass,
            item.designation,
            item.quantityQualifier,
            item.quantity,
            deliveredQuantity(item),
            outstandingQuantity(item),
            item.condition,
            item.due?.words ?? null,
            item.due?.earliest ?? null,
            item.due?.latest ?? null,
            item.amount?.qualifier ?? null,
            item.amount?.currency ?? null,
            item.amount ? toDecimalText(item.amount.amountMinor, item.amount.currency) : null,
            ...revisionCells(pledge),
          ],
        ),
    ),
  )
}

/** One row a donor’s part of a tranche in the filter. */
export function toContributionRows(
  pledges: readonly ExportPledge[],
  filter: PledgeFilter,
): CsvRow[] {
  const currency = sumCurrency(filter)
  return pledges.flatMap((pledge) =>
    pledge.tranches.flatMap((tranche) =>
      tranche.contributions
        .filter(({ isInFilter }) => isInFilter)
        .map(
          (part): CsvRow => [
            pledge.reference,
            tranche.position,
            tranche.announcedOn,
            part.donorCode,
            part.donorName,
            sharePercent(part.shareBasisPoints, tranche.contributions.length),
            tranche.shareBasis,
            pledge.aidType,
            pledge.category,
            tranche.amount.qualifier,
            tranche.amount.currency,
            ...keysOf(MEASURES).map((measure) =>
              decimal(part.reported[measure], tranche.amount.currency),
            ),
            ...rateCells([tranche], currency),
            ...convertedCells(part.amounts, currency),
            decimal(part.amounts[filter.measure][currency], currency),
            ...revisionCells(pledge),
          ],
        ),
    ),
  )
}

function convertedCells(
  amounts: Record<Measure, ConvertedAmount>,
  currency: DisplayCurrency,
): Cell[] {
  return [
    currency,
    ...keysOf(MEASURES).map((measure) => decimal(amounts[measure][currency], currency)),
  ]
}

function revisionCells({ revision, publishedAt, recordedAt }: ExportPledge): Cell[] {
  return [revision, new Date(publishedAt).toISOString(), new Date(recordedAt).toISOString()]
}

function originCells({ dataset, externalId, origin }: ExportPledge): Cell[] {
  const file = [origin?.fileName ?? null, origin?.sheet ?? null]
  return [dataset, externalId, ...file, origin ? writeRowNumbers(origin.rowNumbers) : null]
}

function reportedSum(
  tranches: readonly ExportTranche[],
  currencies: readonly string[],
  measure: Measure,
): Cell {
  const [currency] = currencies
  if (!currency || currencies.length > 1) return null
  return decimal(sum(tranches.map(({ amount }) => amount[`${measure}Minor`])), currency)
}

function valueInFilter(
  tranches: readonly ExportTranche[],
  measure: Measure,
  currency: DisplayCurrency,
): bigint | null {
  const parts = tranches.flatMap(({ contributions }) =>
    contributions.filter(({ isInFilter }) => isInFilter),
  )
  return sum(parts.map(({ amounts }) => amounts[measure][currency]))
}

/** Day and rates of each tranche, in their order, so that the three stay paired. */
function rateCells(tranches: readonly ExportTranche[], currency: DisplayCurrency): Cell[] {
  const conversions = tranches.flatMap(({ conversion }) => conversion ?? [])
  const perEur = (conversion: Conversion) =>
    ({ EUR: '1', USD: conversion.usdPerEur, GBP: conversion.gbpPerEur })[currency]
  return [
    conversions.map(({ rateDay }) => rateDay).join('; '),
    conversions.map(({ currencyPerEur }) => currencyPerEur).join('; '),
    conversions.map(perEur).join('; '),
  ]
}

function hasSameDonors(tranches: readonly ExportTranche[]): boolean {
  const codes = tranches.map(({ contributions }) =>
    contributions.map(({ donorCode }) => donorCode).join(),
  )
  return new Set(codes).size === 1
}

function sameOrNothing(texts: readonly string[]): Cell {
  return new Set(texts).size === 1 ? (texts[0] ?? null) : null
}

function shareText(tranche: ExportTranche): string {
  return tranche.contributions
    .map(({ shareBasisPoints }) => sharePercent(shareBasisPoints, tranche.contributions.length))
    .join('; ')
}

function sharePercent(basisPoints: number | null, donors: number): string {
  const percent = basisPoints === null ? 100 / donors : basisPoints / 100
  return String(Math.round(percent * 100) / 100)
}

function uniqueDonors(tranches: readonly ExportTranche[]) {
  const all = tranches.flatMap(({ contributions }) => contributions)
  return [...new Map(all.map((contribution) => [contribution.donorCode, contribution])).values()]
}

function distinct(values: readonly (string | null | undefined)[]): string[] {
  return [...new Set(values.filter((value): value is string => Boolean(value)))]
}

function sum(amounts: readonly (bigint | null)[]): bigint | null {
  const known = amounts.filter((amount) => amount !== null)
  return known.length === 0 ? null : known.reduce((total, amount) => total + amount, 0n)
}

function decimal(minor: bigint | null, currency: string | null): Cell {
  return minor === null || currency === null ? null : toDecimalText(minor, currency)
}
