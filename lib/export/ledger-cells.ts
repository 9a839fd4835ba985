import type { Conversion, ConvertedAmount } from '@/lib/domain/conversion'
import type { ExportPledge, ExportTranche } from '@/lib/domain/ledger-lines'
import { toDecimalText } from '@/lib/domain/money'
import { writeRowNumbers } from '@/lib/domain/origin'
import { type DisplayCurrency, keysOf, MEASURES, type Measure } from '@/lib/domain/vocabulary'
import type { Cell } from './csv'

/** The currency of the export and the converted amounts in it. */
export function convertedCells(
  amounts: Record<Measure, ConvertedAmount>,
  currency: DisplayCurrency,
): Cell[] {
  return [
    currency,
    ...keysOf(MEASURES).map((measure) => decimal(amounts[measure][currency], currency)),
  ]
}

/** Which revision it is, and since when. */
export function revisionCells({ revision, publishedAt, recordedAt }: ExportPledge): Cell[] {
  return [revision, new Date(publishedAt).toISOString(), new Date(recordedAt).toISOString()]
}

/** The dataset and file that a pledge came in with. */
export function originCells({ dataset, externalId, origin }: ExportPledge): Cell[] {
  const file = [origin?.fileName ?? null, origin?.sheet ?? null]
  return [dataset, externalId, ...file, origin ? writeRowNumbers(origin.rowNumbers) : null]
}

/** The sum as reported, where all tranches are in one currency. */
export function reportedSum(
  tranches: readonly ExportTranche[],
  currencies: readonly string[],
  measure: Measure,
): Cell {
  const [currency] = currencies
  if (!currency || currencies.length > 1) return null
  return decimal(sum(tranches.map(({ amount }) => amount[`${measure}Minor`])), currency)
}

/** The sum of the parts that are in the filter. */
export function valueInFilter(
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
export function rateCells(tranches: readonly ExportTranche[], currency: DisplayCurrency): Cell[] {
  const conversions = tranches.flatMap(({ conversion }) => conversion ?? [])
  const perEur = (conversion: Conversion) =>
    ({ EUR: '1', USD: conversion.usdPerEur, GBP: conversion.gbpPerEur })[currency]
  return [
    conversions.map(({ rateDay }) => rateDay).join('; '),
    conversions.map(({ currencyPerEur }) => currencyPerEur).join('; '),
    conversions.map(perEur).join('; '),
  ]
}

/** Whether every tranche has the same donors. */
export function hasSameDonors(tranches: readonly ExportTranche[]): boolean {
  const codes = tranches.map(({ contributions }) =>
    contributions.map(({ donorCode }) => donorCode).join(),
  )
  return new Set(codes).size === 1
}

/** What all texts say; nothing where they differ. */
export function sameOrNothing(texts: readonly string[]): Cell {
  return new Set(texts).size === 1 ? (texts[0] ?? null) : null
}

/** The shares of a tranche’s donors, in their order. */
export function shareText(tranche: ExportTranche): string {
  return tranche.contributions
    .map(({ shareBasisPoints }) => sharePercent(shareBasisPoints, tranche.contributions.length))
    .join('; ')
}

/** A donor’s share in per cent; an equal one where none is stated. */
export function sharePercent(basisPoints: number | null, donors: number): string {
  const percent = basisPoints === null ? 100 / donors : basisPoints / 100
  return String(Math.round(percent * 100) / 100)
}

/** A contribution of each donor, once. */
export function uniqueDonors(tranches: readonly ExportTranche[]) {
  const all = tranches.flatMap(({ contributions }) => contributions)
  return [...new Map(all.map((contribution) => [contribution.donorCode, contribution])).values()]
}

/** Each value once, without empty ones. */
export function distinct(values: readonly (string | null | undefined)[]): string[] {
  return [...new Set(values.filter((value): value is string => Boolean(value)))]
}

function sum(amounts: readonly (bigint | null)[]): bigint | null {
  const known = amounts.filter((amount) => amount !== null)
  return known.length === 0 ? null : known.reduce((total, amount) => total + amount, 0n)
}

/** An amount as decimal text. */
export function decimal(minor: bigint | null, currency: string | null): Cell {
  return minor === null || currency === null ? null : toDecimalText(minor, currency)
}
