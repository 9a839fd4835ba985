import { convertTranche, dealTranche } from '@/lib/domain/conversion'
import type { PledgeInput, Tranche } from '@/lib/domain/pledge'
import { EQUIPMENT_CLASSES, type EquipmentClass, keysOf } from '@/lib/domain/vocabulary'
import { formatCompactMoney, formatCount } from '@/lib/format'
import { readCatalogue } from './catalogue'
import { readRateSource } from './rate-source'
import { readOne } from './reader'

/** In euro cents. Less is a plain pledge, which nobody should have to confirm. */
const BILLION = 100_000_000_000n
/** Small classes grow by their next entry: only a count far above the largest is worth a question. */
const FAR_ABOVE = 5

/**
 * Asks whether a figure is right that the record has nothing like: a slip of a few digits makes millions into billions.
 * The measure is what is published of the same aid type, so that an empty tracker asks nothing.
 */
export function listRecordQuestions(input: PledgeInput): string[] {
  return [...askOfSums(input), ...askOfCounts(input)]
}

function askOfSums({ aidType, tranches }: PledgeInput): string[] {
  const parts = tranches.flatMap(dealOut)
  const [greatest] = parts.toSorted((a, b) => (a.eur > b.eur ? -1 : 1))
  const largest = readOne<{ eur: bigint | null }>(
    `SELECT MAX(pledgedEur) AS eur FROM Contribution
     WHERE supersededAt IS NULL AND withdrawn = 0 AND aidType = ?`,
    [aidType],
  )?.eur
  if (!greatest || greatest.eur < BILLION || largest == null || greatest.eur <= largest) return []
  const [sum, before] = [greatest.eur, largest].map((minor) =>
    formatCompactMoney({ minor, currency: 'EUR' }),
  )
  return [
    `${sum} by ${greatest.donor} would be more than any donor has promised at once so far (${before}). Is the amount right?`,
  ]
}

/** What each donor promises in a tranche, in euro cents; nothing where there is no rate. */
function dealOut({ announced, amount, donors }: Tranche): { donor: string; eur: bigint }[] {
  if (amount.currency === null) return []
  const rates = readRateSource(announced?.latest ? [announced.latest] : [], [amount.currency])
  const converted = convertTranche({ amount, announced }, rates)
  const names = new Map(readCatalogue().donors.map(({ code, name }) => [code, name]))
  return dealTranche({ amount, donors }, converted).flatMap(({ donorCode, amounts }) => {
    const eur = amounts.pledged.EUR
    return eur === null ? [] : [{ donor: names.get(donorCode) ?? donorCode, eur }]
  })
}

function askOfCounts({ aidType, tranches }: PledgeInput): string[] {
  const classes = new Map(readCatalogue().equipmentTypes.map((type) => [type.key, type.class]))
  const counts = new Map<EquipmentClass, number>()
  for (const { equipmentType, quantity } of tranches.flatMap(({ items }) => items)) {
    const key = keysOf(EQUIPMENT_CLASSES).find((name) => name === classes.get(equipmentType ?? ''))
    if (key && quantity !== null) counts.set(key, Math.max(quantity, counts.get(key) ?? 0))
  }
  return [...counts].flatMap(([key, count]) => {
    const largest = Number(
      readOne<{ count: bigint | null }>(
        `SELECT MAX(quantity) AS count FROM Item
         WHERE supersededAt IS NULL AND withdrawn = 0 AND aidType = ? AND equipmentClass = ?`,
        [aidType, key],
      )?.count ?? Number.POSITIVE_INFINITY,
    )
    if (count <= largest * FAR_ABOVE) return []
    return `${EQUIPMENT_CLASSES[key].label}: ${formatCount(count)} at once, where the largest count so far is ${formatCount(largest)}. Is the count right?`
  })
}
