import { type ConvertedTranche, convertTranche } from '@/lib/domain/conversion'
import type { PledgeInput } from '@/lib/domain/pledge'
import { AID_TYPES, type AidType, keysOf, MEASURES, type Measure } from '@/lib/domain/vocabulary'
import { NOT_ASKED_FOR } from '@/lib/import/kiel/read-release'
import type { ReleaseSum, StatedSum } from '@/lib/import/outcome'
import type { Planned } from '@/lib/import/plan'
import type { Release, RowAccount } from '@/lib/import/release'
import { sumKnown } from './amount-columns'
import { readRateSource } from './rate-source'

/** A pledge's tranches as they will stand in the ledger, converted by the rates of their days. */
export function convertPledge({ tranches }: Pick<PledgeInput, 'tranches'>): ConvertedTranche[] {
  const rates = readRateSource(
    tranches.flatMap(({ announced }) => announced?.latest ?? []),
    tranches.flatMap(({ amount }) => amount.currency ?? []),
  )
  return tranches.map((tranche) => convertTranche(tranche, rates))
}

/** What is stated of a pledge, added up by currency. */
export function sumStated({ tranches }: Pick<PledgeInput, 'tranches'>): StatedSum[] {
  const currencies = new Set(tranches.flatMap(({ amount }) => amount.currency ?? []))
  return [...currencies].map((currency) => {
    const ofCurrency = tranches.filter(({ amount }) => amount.currency === currency)
    const sum = (measure: Measure) =>
      toText(sumKnown(ofCurrency.map(({ amount }) => amount[`${measure}Minor`])))
    return {
      currency,
      pledged: sum('pledged'),
      allocated: sum('allocated'),
      delivered: sum('delivered'),
    }
  })
}

type Sum = { oursEur: bigint | null; unconverted: number; fileEur: bigint | null }
/** The sum of an aid type and a measure, to be added to. */
type SumOf = (aidType: AidType | null, measure: Measure) => Sum

/** What a whole release adds up to, by type of aid and measure: ours, and the file's own. */
export function sumRelease(
  { rows }: Pick<Release, 'rows'>,
  planned: readonly Planned[],
): ReleaseSum[] {
  const sums = new Map<string, Sum>()
  const sumOf: SumOf = (aidType, measure) => {
    const key = `${aidType} ${measure}`
    const sum = sums.get(key) ?? { oursEur: null, unconverted: 0, fileEur: null }
    sums.set(key, sum)
    return sum
  }
  for (const plan of planned) if ('released' in plan) addPledge(plan.released.input, sumOf)
  for (const row of rows) addRow(row, sumOf)
  return [...keysOf(AID_TYPES), null].flatMap((aidType) =>
    keysOf(MEASURES).flatMap((measure) => {
      const { oursEur, unconverted, fileEur } = sumOf(aidType, measure)
      if (oursEur === null && unconverted === 0 && fileEur === null) return []
      return [{ aidType, measure, oursEur: toText(oursEur), unconverted, fileEur: toText(fileEur) }]
    }),
  )
}

function addPledge(input: PledgeInput, sumOf: SumOf): void {
  const converted = convertPledge(input)
  for (const measure of keysOf(MEASURES)) {
    const sum = sumOf(input.aidType, measure)
    const euros = converted.map(({ amounts }) => amounts[measure].EUR)
    sum.oursEur = sumKnown([sum.oursEur, ...euros])
    const waits = input.tranches.some(
      ({ amount }, index) => amount[`${measure}Minor`] !== null && euros[index] === null,
    )
    if (waits) sum.unconverted += 1
  }
}

/** Rows that were set aside count too: that they are missing in ours is to be seen. */
function addRow({ aidType, setAside, ofFile }: RowAccount, sumOf: SumOf): void {
  if (setAside?.startsWith(NOT_ASKED_FOR)) return
  for (const measure of keysOf(MEASURES)) {
    const sum = sumOf(aidType, measure)
    sum.fileEur = sumKnown([sum.fileEur, ofFile[`${measure}Eur`]])
  }
}

function toText(minor: bigint | null): string | null {
  return minor === null ? null : String(minor)
}
