import { type Money, minorUnitExponent, toDecimalText } from './domain/money'
import type { AmountQualifier, QuantityQualifier } from './domain/vocabulary'

/**
 * Everything a reader sees as a number, a sum or a name is written here, in British English, and every date in
 * format-dates.ts. The only users of Intl.
 */

/** The language of what readers see. */
export const LOCALE = 'en-GB'
/** Shown where nothing was stated; never a zero. */
export const MISSING = '–'

const countFormat = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 })
const listFormat = new Intl.ListFormat(LOCALE, { type: 'conjunction' })
const regionNames = new Intl.DisplayNames(LOCALE, { type: 'region' })

/** Exact, to the minor unit: `€26,325,378.03`. */
export function formatMoney({ minor, currency }: Money): string {
  const digits = minorUnitExponent(currency)
  return writeMoney(toDecimalText(minor, currency), currency, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
}

/** Short, for reading: `€65bn`, `US$28.9m`, `€12,346`, `€999.99`. One decimal at most from a million on. */
export function formatCompactMoney({ minor, currency }: Money): string {
  const text = toDecimalText(minor, currency)
  const units = Math.abs(Number(text))
  if (units >= 999_999.5) {
    return writeMoney(text, currency, {
      notation: 'compact',
      maximumFractionDigits: 1,
      minimumFractionDigits: 0,
    })
  }
  const digits = units >= 1000 || Number.isInteger(units) ? 0 : minorUnitExponent(currency)
  return writeMoney(text, currency, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
}

function writeMoney(text: string, currency: string, options: Intl.NumberFormatOptions): string {
  const format = new Intl.NumberFormat(LOCALE, { style: 'currency', currency, ...options })
  // Intl writes CA$, where the field writes C$.
  return format.format(text as `${number}`).replace('CA$', 'C$')
}

const AMOUNT_WORDS: Record<Exclude<AmountQualifier, 'undisclosed'>, string> = {
  exact: '',
  at_least: 'at least ',
  up_to: 'up to ',
  approximately: 'about ',
}

/** `about €165m`, `US$1.85bn`, `C$1,234,567.89`, `undisclosed`: what was reported is never rounded. */
export function formatAmount(amount: {
  minor: bigint | null
  currency: string | null
  qualifier: AmountQualifier
}): string {
  const { minor, currency, qualifier } = amount
  if (minor === null || currency === null || qualifier === 'undisclosed') return 'undisclosed'
  return AMOUNT_WORDS[qualifier] + formatReported({ minor, currency })
}

const MOST_DECIMALS = 3

function formatReported({ minor, currency }: Money): string {
  const units = minor / 10n ** BigInt(minorUnitExponent(currency))
  const digits = String(units).length
  if (digits < 7) {
    const isWhole = minor === units * 10n ** BigInt(minorUnitExponent(currency))
    return isWhole ? formatCompactMoney({ minor, currency }) : formatMoney({ minor, currency })
  }
  // A million, a billion, a trillion, with so many decimals at most.
  const power = Math.min(Math.floor((digits - 1) / 3) * 3, 12)
  const step = 10n ** BigInt(power - MOST_DECIMALS + minorUnitExponent(currency))
  if (minor % step !== 0n) return formatMoney({ minor, currency })
  return writeMoney(toDecimalText(minor, currency), currency, {
    notation: 'compact',
    maximumFractionDigits: MOST_DECIMALS,
    minimumFractionDigits: 0,
  })
}

/** `1,204`. */
export function formatCount(count: number | bigint): string {
  return countFormat.format(count)
}

/** `at least 14`, `about 300`, `undisclosed`. */
export function formatQuantity(quantity: number | null, qualifier: QuantityQualifier): string {
  if (quantity === null || qualifier === 'undisclosed') return 'undisclosed'
  return AMOUNT_WORDS[qualifier] + formatCount(quantity)
}

/** `1 pledge`, `58 pledges`: the count with the word that fits it. */
export function formatCounted(count: number, one: string, other: string): string {
  return `${formatCount(count)} ${count === 1 ? one : other}`
}

/**
 * `63%`; below ten per cent one decimal, below one two, so that small shares stay apart. What is short of the whole
 * never reads as 100%.
 */
export function formatPercent(ratio: number): string {
  const percent = ratio * 100
  if (percent > 0 && percent < 0.005) return '<0.01%'
  if (percent > 99 && percent < 100) return '>99%'
  const digits = Math.abs(percent) >= 9.95 ? 0 : Math.abs(percent) >= 0.995 ? 1 : 2
  const text = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: digits }).format(percent)
  return `${text}%`
}

/** `33.33%`: a share as somebody stated it, of which nothing is rounded away. */
export function formatShare(ratio: number): string {
  return `${new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 2 }).format(ratio * 100)}%`
}

/** `Denmark, Germany and the Netherlands`. */
export function formatList(names: readonly string[]): string {
  return listFormat.format(names)
}

const NAMES_WITH_ARTICLE =
  /^(United|Netherlands$|EU institutions$|European (Investment Bank|Peace Facility)$)/

/** A donor’s name within a sentence: `the United States`, `Poland`. */
export function withArticle(name: string): string {
  return NAMES_WITH_ARTICLE.test(name) ? `the ${name}` : name
}

/** The same at the beginning of a sentence. */
export function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** `Ukraine` of `UA`. */
export function formatRegion(code: string): string {
  return regionNames.of(code) ?? code
}

/** `US dollars` of `USD`, `euros` of `EUR`: the unit of many, or of so many. */
export function formatCurrencyName(currency: string, units = 2): string {
  const format = new Intl.NumberFormat(LOCALE, {
    style: 'currency',
    currency,
    currencyDisplay: 'name',
    // “1.00” would be many.
    maximumFractionDigits: 0,
  })
  return format.formatToParts(units).find(({ type }) => type === 'currency')?.value ?? currency
}

/** The currency's sign as sums show it: `€`, `US$`, `£`. */
export function currencySign(currency: string): string {
  const parts = new Intl.NumberFormat(LOCALE, { style: 'currency', currency }).formatToParts(0)
  return (parts.find(({ type }) => type === 'currency')?.value ?? currency).replace('CA$', 'C$')
}
