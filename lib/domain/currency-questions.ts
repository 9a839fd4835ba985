import { minorUnitExponent, toDecimalText, toGrouped } from './money'
import type { ContentProblem, PledgeInput, Tranche } from './pledge'
import { keysOf, MEASURES } from './vocabulary'

type Sum = { minor: bigint; currency: string }

/**
 * Asks of each tranche whose number a source states in another currency, and none in its own, whether the currency is
 * right: $28.9m was once entered as C$28.9m. A question, not a refusal, since two sums can be the same by chance.
 */
export function listCurrencyQuestions(input: PledgeInput): ContentProblem[] {
  const stated = input.sources.flatMap(({ statedAmounts }) =>
    statedAmounts.map(({ amountMinor, currency }) => ({ minor: amountMinor, currency })),
  )
  return input.tranches.flatMap((tranche, index) => {
    const message = askOf(sumsOf(tranche), stated)
    return message === null ? [] : [{ path: ['tranches', index, 'amount', 'currency'], message }]
  })
}

function askOf(sums: readonly Sum[], stated: readonly Sum[]): string | null {
  for (const sum of sums) {
    const alike = stated.filter((other) => isSameNumber(other, sum))
    const [other] = alike
    if (!other || alike.some(({ currency }) => currency === sum.currency)) continue
    return `A source states ${writeSum(other)}, the same number in another currency: is ${writeSum(sum)} right?`
  }
  return null
}

function sumsOf({ amount }: Tranche): Sum[] {
  const { currency, pledgedMinor, allocatedMinor, deliveredMinor } = amount
  if (currency === null) return []
  const minors = { pledged: pledgedMinor, allocated: allocatedMinor, delivered: deliveredMinor }
  return keysOf(MEASURES).flatMap((measure) => {
    const minor = minors[measure]
    return minor === null ? [] : [{ minor, currency }]
  })
}

/** Whether 28.9m and 28.9m are the same, in yen without decimals and in dollars with two. */
function isSameNumber(a: Sum, b: Sum): boolean {
  const scaled = ({ minor }: Sum, by: Sum) => minor * 10n ** BigInt(minorUnitExponent(by.currency))
  return scaled(a, b) === scaled(b, a)
}

/** `EUR 28,900,000`, as a question names a sum. */
export function writeSum({ minor, currency }: Sum): string {
  return `${currency} ${toGrouped(toDecimalText(minor, currency))}`
}
