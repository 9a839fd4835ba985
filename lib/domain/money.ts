import Big from 'big.js'
import { explainAmountText, isAmbiguousPoint, readAmountText } from './amount-text'
import { EXPONENTS } from './currencies'

/** An amount in minor units (cents) of an ISO 4217 currency. */
export type Money = { minor: bigint; currency: string }

/** Number of decimals of a currency's minor unit by ISO 4217; 2 unless listed. */
export function minorUnitExponent(currency: string): number {
  return EXPONENTS.get(currency) ?? 2
}

/** Largest amount kept, in whole units of any currency; anything more is a slip of the keyboard. */
export const MAX_UNITS = 10n ** 15n

export type ParsedAmount = { ok: true; minor: bigint } | { ok: false; message: string }

/**
 * Reads what a person types or a release prints: `28900000`, `28,900,000`, `28 900 000.50`, `28.9m`, `2.5 billion`.
 * Returns minor units, exactly. Refused, each with a sentence on how to write it: a sign, a currency, a comma before
 * decimals, points between thousands, an exponent, and more decimals than the currency has.
 */
export function parseAmount(text: string, currency: string): ParsedAmount {
  const typed = text.trim()
  const read = readAmountText(typed)
  if (!read) return { ok: false, message: explainAmountText(typed) }
  const exponent = minorUnitExponent(currency)
  // Where the currency has three decimals, they are what its decimal text is written with.
  if (exponent < 3 && isAmbiguousPoint(typed)) {
    const message = `Write ${typed.replace('.', ',')} for thousands, or ${Number(typed)} for decimals: ${typed} can mean both.`
    return { ok: false, message }
  }
  const scale = read.scale + exponent
  if (read.fraction.length > scale) {
    return { ok: false, message: `${currency} has no unit that small: write fewer decimals.` }
  }
  const minor = BigInt(read.whole + read.fraction.padEnd(scale, '0'))
  if (minor > MAX_UNITS * 10n ** BigInt(exponent)) {
    return { ok: false, message: 'This amount is too large: the limit is 1000tn.' }
  }
  return { ok: true, minor }
}

/** Exact decimal text of minor units, with a point and without grouping: 2890000000 USD → `28900000.00`. */
export function toDecimalText(minor: bigint, currency: string): string {
  const exponent = minorUnitExponent(currency)
  const sign = minor < 0n ? '-' : ''
  const digits = (minor < 0n ? -minor : minor).toString().padStart(exponent + 1, '0')
  if (exponent === 0) return sign + digits
  return `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`
}

/**
 * Converts at ECB reference rates, which are units of a currency per euro.
 * A cross goes through the euro without rounding in between; the end is rounded half up to the target's minor unit.
 */
export function convertMinor(
  minor: bigint,
  from: { currency: string; perEur: string },
  to: { currency: string; perEur: string },
): bigint {
  if (from.currency === to.currency) return minor
  const scale = minorUnitExponent(to.currency) - minorUnitExponent(from.currency)
  // Multiplied before it is divided, over integers, so that no quotient is cut short before the last step.
  const numerator = new Big(minor.toString())
    .times(to.perEur)
    .times(new Big(10).pow(Math.max(scale, 0)))
  const denominator = new Big(from.perEur).times(new Big(10).pow(Math.max(-scale, 0)))
  return divideHalfUp(numerator, denominator)
}

function divideHalfUp(numerator: Big, denominator: Big): bigint {
  const decimals = Math.max(decimalsOf(numerator), decimalsOf(denominator))
  const n = BigInt(numerator.times(new Big(10).pow(decimals)).toFixed(0))
  const d = BigInt(denominator.times(new Big(10).pow(decimals)).toFixed(0))
  if (d <= 0n || n < 0n)
    throw new RangeError(`Cannot convert ${numerator} at a rate of ${denominator}`)
  return (2n * n + d) / (2n * d)
}

function decimalsOf(value: Big): number {
  return Math.max(0, value.c.length - 1 - value.e)
}

/** A donor's part in a joint amount; `weight` is a share in basis points, or 1 each for equal parts. */
export type Share = { code: string; weight: number }

/**
 * Deals an amount out by largest remainder, ties by donor code, so that the parts add up to it exactly.
 * Parts come in the order of `shares`.
 */
export function dealOut(minor: bigint, shares: readonly Share[]): bigint[] {
  const total = BigInt(shares.reduce((sum, share) => sum + share.weight, 0))
  if (total <= 0n || minor < 0n)
    throw new RangeError(`Cannot deal ${minor} out over a weight of ${total}`)
  const dealt = shares.map((share, index) => {
    const product = minor * BigInt(share.weight)
    return { index, code: share.code, part: product / total, remainder: product % total }
  })
  let left = minor - dealt.reduce((sum, { part }) => sum + part, 0n)
  const byRemainder = dealt.toSorted((a, b) =>
    a.remainder === b.remainder ? (a.code < b.code ? -1 : 1) : a.remainder > b.remainder ? -1 : 1,
  )
  for (const entry of byRemainder) {
    if (left === 0n) break
    entry.part += 1n
    left -= 1n
  }
  return dealt.map(({ part }) => part)
}

/** A decimal text as a person writes it: `28900000.00` as `28,900,000`, `1204.50` as `1,204.50`. */
export function toGrouped(decimalText: string): string {
  const [whole = '', decimals = ''] = decimalText.split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return /[1-9]/.test(decimals) ? `${grouped}.${decimals}` : grouped
}
