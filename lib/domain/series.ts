import { listMonths } from './calendar'
import type { EquipmentCount } from './equipment'
import type { Totals } from './totals'
import { type Category, EQUIPMENT_CLASSES, keysOf } from './vocabulary'

/** Finished series: computed here, drawn and tabulated elsewhere. Amounts in minor units. */

export type CumulativePoint = {
  month: string
  /** Null where no pledge of the month has a value. */
  addedMinor: bigint | null
  /** Null as long as no pledge had a value. */
  cumulativeMinor: bigint | null
  pledges: number
  withoutValue: number
}

/** Months without a gap from the first to the last that occurs, each with what was added and the sum so far. */
export function toCumulative(totalsByMonth: ReadonlyMap<string, Totals>): CumulativePoint[] {
  const known = [...totalsByMonth.keys()].filter(Boolean).sort()
  const [first, last] = [known.at(0), known.at(-1)]
  if (!first || !last) return []
  let cumulativeMinor: bigint | null = null
  return listMonths(first, last).map((month) => {
    const totals = totalsByMonth.get(month)
    const addedMinor = totals?.amountMinor ?? null
    if (addedMinor !== null) cumulativeMinor = (cumulativeMinor ?? 0n) + addedMinor
    return {
      month,
      addedMinor,
      cumulativeMinor,
      pledges: totals?.pledges ?? 0,
      withoutValue: totals?.withoutValue ?? 0,
    }
  })
}

export type RankedDonor = {
  code: string
  name: string
  amountMinor: bigint | null
  /** Share of GDP as a ratio; null where GDP or amount is missing. */
  gdpRatio: number | null
  pledges: number
  withoutValue: number
}
export type RankBy = 'total' | 'gdp'

type RankInput = {
  totals: ReadonlyMap<string, Totals>
  /** The same totals in US dollars, the currency of the GDP figures. */
  totalsUsd: ReadonlyMap<string, Totals>
  donors: readonly { code: string; name: string; gdpUsd: bigint | null }[]
}

/**
 * Every donor in the filter, the largest first; donors without a value (or without a GDP, when ranked by it) come
 * last, by name. GDP is in current US dollars, the amount in US dollars at each announcement’s rate.
 */
export function toRanking({ totals, totalsUsd, donors }: RankInput, by: RankBy): RankedDonor[] {
  const ranked = donors.flatMap(({ code, name, gdpUsd }) => {
    const own = totals.get(code)
    if (!own) return []
    const usdMinor = totalsUsd.get(code)?.amountMinor ?? null
    const gdpRatio =
      usdMinor === null || gdpUsd === null ? null : Number(usdMinor) / 100 / Number(gdpUsd)
    const { amountMinor, pledges, withoutValue } = own
    return [{ code, name, amountMinor, gdpRatio, pledges, withoutValue }]
  })
  const size = (donor: RankedDonor) => (by === 'gdp' ? donor.gdpRatio : donor.amountMinor)
  return ranked.sort(
    (a, b) => compareMissingLast(size(a), size(b)) || a.name.localeCompare(b.name, 'en'),
  )
}

export type CategoryShare = {
  category: Category
  amountMinor: bigint | null
  /** Of the sum of all categories; null where nothing has a value. */
  ratio: number | null
  pledges: number
  withoutValue: number
}

/** Categories by value, the largest first, each with its share of the whole. */
export function toCategoryShares(totals: ReadonlyMap<Category, Totals>): CategoryShare[] {
  const sum = [...totals.values()].reduce(
    (total, { amountMinor }) => total + (amountMinor ?? 0n),
    0n,
  )
  return [...totals]
    .map(([category, { amountMinor, pledges, withoutValue }]) => ({
      category,
      amountMinor,
      ratio: amountMinor === null || sum === 0n ? null : Number(amountMinor) / Number(sum),
      pledges,
      withoutValue,
    }))
    .sort(
      (a, b) =>
        compareMissingLast(a.amountMinor, b.amountMinor) || a.category.localeCompare(b.category),
    )
}

/** Classes in the order of the vocabulary: group by group, as the field lists them. */
export function inVocabularyOrder(counts: readonly EquipmentCount[]): EquipmentCount[] {
  const order = keysOf(EQUIPMENT_CLASSES)
  return counts.toSorted((a, b) => order.indexOf(a.class) - order.indexOf(b.class))
}

function compareMissingLast(a: bigint | number | null, b: bigint | number | null): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a > b ? -1 : 1
}
