import Big from 'big.js'

/** An amount in minor units (cents) of an ISO 4217 currency. */
export type Money = { minor: bigint; currency: string }

/**
 * ISO 4217 minor-unit exponents that are not 2, for the currencies that donors announce in.
 * Hungary, Czechia and Japan announce whole units, but only the yen, the won and the króna have no minor unit.
 */
const EXPONENTS: Record<string, number> = { JPY: 0, KRW: 0, ISK: 0 }

/** Number of decimals of a currency's minor unit by ISO 4217; 2 unless listed. */
export function minorUnitExponent(currency: string): number {
  return EXPONENTS[currency] ?? 2
}

const SCALES: Record<string, number> = { '': 0, k: 3, m: 6, bn: 9 }
const AMOUNT_PATTERN = /^(\d{1,3}(?:[ ,\u00a0\u202f]\d{3})+|\d+)(?:\.(\d+))?\s*(k|m|bn)?$/i

/** Largest amount kept: one quadrillion units; anything more is a slip of the keyboard. */
export const MAX_MINOR = 10n ** 17n

export type ParsedAmount = { ok: true; minor: bigint } | { ok: false; message: string }

/**
 * Reads what a person types or a release prints: `28900000`, `28,900,000`, `28 900 000.50`, `28.9m`, `2.5bn`.
 * Returns minor units, exactly; more decimals than the currency has, a sign or a comma as decimal mark are refused.
 */
export function parseAmount(text: string, currency: string): ParsedAmount {
  const match = AMOUNT_PATTERN.exec(text.trim())
  if (!match) {
    return {
      ok: false,
      message: 'Write a number such as 28,900,000 or 28.9m, with a point before decimals.',
    }
  }
  const whole = (match[1] ?? '').replace(/\D/g, '')
  const fraction = (match[2] ?? '').replace(/0+$/, '')
  const scale = (SCALES[(match[3] ?? '').toLowerCase()] ?? 0) + minorUnitExponent(currency)
  if (fraction.length > scale) {
    return { ok: false, message: `${currency} has no unit that small: write fewer decimals.` }
  }
  const minor = BigInt(whole + fraction.padEnd(scale, '0'))
  if (minor > MAX_MINOR) return { ok: false, message: 'This amount is too large to be one pledge.' }
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
