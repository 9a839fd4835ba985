import { convertTranche, dealTranche } from '@/lib/domain/conversion'
import type { ContentProblem, PledgeInput, Tranche } from '@/lib/domain/pledge'
import {
  type AidType,
  EQUIPMENT_CLASSES,
  type EquipmentClass,
  keysOf,
} from '@/lib/domain/vocabulary'
import { formatCompactMoney, formatCount } from '@/lib/format'
import { cached } from './cache'
import { readCatalogue } from './catalogue'
import { readRateSource } from './rate-source'
import { readOne } from './reader'

/** In euro cents. Less is a plain pledge, which nobody should have to confirm. */
const BILLION = 100_000_000_000n
/** Small classes grow by their next entry: only a count far above the largest is worth a question. */
const FAR_ABOVE = 5

/**
 * Asks whether a figure is right that the record has nothing like: a slip of a few digits makes millions into billions.
 * The measure is what is published of the same aid type, so that an empty tracker asks nothing. Questions, at the amount
 * or the count that they are about.
 */
export function listRecordQuestions(input: PledgeInput): ContentProblem[] {
  return [...askOfSums(input), ...askOfCounts(input)]
}

function askOfSums({ aidType, tranches }: PledgeInput): ContentProblem[] {
  const parts = tranches.flatMap(dealOut)
  const [greatest] = parts.toSorted((a, b) => (a.eur > b.eur ? -1 : 1))
  if (!greatest || greatest.eur < BILLION) return []
  const largest = readLargestSum(aidType)
  if (largest === null || greatest.eur <= largest) return []
  const [sum, before] = [greatest.eur, largest].map((minor) =>
    formatCompactMoney({ minor, currency: 'EUR' }),
  )
  const message = `${sum} by ${greatest.donor} would be more than any donor has promised at once so far (${before}). Is the amount right?`
  return [{ path: ['tranches', greatest.tranche, 'amount'], message }]
}

type Part = { donor: string; eur: bigint; tranche: number }

/** What each donor promises in a tranche, in euro cents; nothing where there is no rate. */
function dealOut({ announced, amount, donors }: Tranche, tranche: number): Part[] {
  if (amount.currency === null) return []
  const rates = readRateSource(announced?.latest ? [announced.latest] : [], [amount.currency])
  const converted = convertTranche({ amount, announced }, rates)
  const names = new Map(readCatalogue().donors.map(({ code, name }) => [code, name]))
  return dealTranche({ amount, donors }, converted).flatMap(({ donorCode, amounts }) => {
    const eur = amounts.pledged.EUR
    return eur === null ? [] : [{ donor: names.get(donorCode) ?? donorCode, eur, tranche }]
  })
}

/** In euro cents; null where nothing of the aid type has a value. */
function readLargestSum(aidType: AidType): bigint | null {
  return cached('largest-sum', aidType, () => {
    const row = readOne<{ eur: bigint | null }>(
      `SELECT MAX(pledgedEur) AS eur FROM Contribution
       WHERE supersededAt IS NULL AND withdrawn = 0 AND aidType = ?`,
      [aidType],
    )
    return row?.eur ?? null
  })
}

type Count = { units: number; path: ContentProblem['path'] }

function askOfCounts({ aidType, tranches }: PledgeInput): ContentProblem[] {
  return [...largestCounts(tranches)].flatMap(([key, { units, path }]) => {
    const largest = readLargestCount(aidType, key)
    if (largest === null || units <= largest * FAR_ABOVE) return []
    const message = `${EQUIPMENT_CLASSES[key].label}: ${formatCount(units)} at once, where the largest count so far is ${formatCount(largest)}. Is the count right?`
    return [{ path, message }]
  })
}

function largestCounts(tranches: readonly Tranche[]): Map<EquipmentClass, Count> {
  const classes = new Map(readCatalogue().equipmentTypes.map((type) => [type.key, type.class]))
  const counts = new Map<EquipmentClass, Count>()
  for (const [tranche, { items }] of tranches.entries()) {
    for (const [item, { equipmentType, quantity }] of items.entries()) {
      const key = keysOf(EQUIPMENT_CLASSES).find(
        (name) => name === classes.get(equipmentType ?? ''),
      )
      if (!key || quantity === null || quantity <= (counts.get(key)?.units ?? 0)) continue
      counts.set(key, { units: quantity, path: ['tranches', tranche, 'items', item, 'quantity'] })
    }
  }
  return counts
}

function readLargestCount(aidType: AidType, key: EquipmentClass): number | null {
  return cached('largest-count', [aidType, key], () => {
    const row = readOne<{ units: bigint | null }>(
      `SELECT MAX(quantity) AS units FROM Item
       WHERE supersededAt IS NULL AND withdrawn = 0 AND aidType = ? AND equipmentClass = ?`,
      [aidType, key],
    )
    return row?.units == null ? null : Number(row.units)
  })
}
