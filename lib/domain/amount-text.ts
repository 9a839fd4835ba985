import { CURRENCY_CODES } from './currencies'

/** An amount as written, taken apart: its digits, and the power of ten that its unit stands for. */
export type AmountText = { whole: string; fraction: string; scale: number }

const SCALES: Record<string, number> = {
  '': 0,
  k: 3,
  thousand: 3,
  m: 6,
  million: 6,
  bn: 9,
  billion: 9,
}
/**
 * Groups of three with one kind of mark throughout: a comma, an apostrophe as the Swiss write it, or a space as keyboards
 * and releases print it.
 */
const PATTERN =
  /^(\d{1,3}(?:([ ,'’\u00a0\u2009\u202f])\d{3}(?:\2\d{3})*)?|\d+)(?:\.(\d+))?\s*(k|thousand|m|million|bn|billion)?$/i
/** Longer than any amount can be; anything more is not looked at. */
const MAX_LENGTH = 60

/** Reads a trimmed amount such as `28,900,000.50`, `28.9m` or `28.9 million`; null for anything else. */
export function readAmountText(text: string): AmountText | null {
  const match = text.length <= MAX_LENGTH ? PATTERN.exec(text) : null
  if (!match) return null
  return {
    whole: (match[1] ?? '').replace(/\D/g, ''),
    fraction: (match[3] ?? '').replace(/0+$/, ''),
    scale: SCALES[(match[4] ?? '').toLowerCase()] ?? 0,
  }
}

/** True for `28.900`, which is 28,900 to one reader and 28.9 to another. */
export function isAmbiguousPoint(text: string): boolean {
  return /^[1-9]\d{0,2}\.\d{3}$/.test(text)
}

const EXAMPLE = 'Write a number such as 28,900,000 or 28.9m, with a point before decimals.'

/** Says what is wrong with a trimmed text that is no amount, and how to write it. */
export function explainAmountText(text: string): string {
  if (/^[-−–]/.test(text)) return 'An amount cannot be negative.'
  const currency = findCurrency(text)
  if (currency) {
    return `Choose the currency beside the amount, and write only the number here, without ${currency}.`
  }
  if (/^[\d.,]+e[+-]?\d+$/i.test(text)) {
    return 'Write the number out, such as 1,000,000,000, or with a unit, such as 1bn; an exponent cannot be read.'
  }
  if (/(?!\d)\p{Nd}/u.test(text)) return 'Write the number with the digits 0 to 9.'
  return explainMarks(text) ?? EXAMPLE
}

/** The sign or code before or after a number: `€`, `US$`, `EUR`; null where there is none. */
function findCurrency(text: string): string | null {
  const sign = /^[A-Z]{0,3}\p{Sc}(?=.*\d)|(?<=\d.*)\p{Sc}$/iu.exec(text)
  if (sign) return sign[0]
  const code = /^[A-Z]{3}(?=[\s\d].*\d|\d)|(?<=\d.*)[A-Z]{3}$/i.exec(text)?.[0]
  return code && CURRENCY_CODES.includes(code.toUpperCase()) ? code : null
}

/** For `28,9m`, `28.900.000` and `1.234,56`: the same number with the marks that are read here. */
function explainMarks(text: string): string | null {
  const swapped = text.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ','))
  const read = readAmountText(swapped)
  // Three digits behind the last mark may be thousands as well.
  if (!read || (read.scale === 0 && /\.\d{3,}$/.test(swapped))) return null
  return text.includes(',')
    ? `A comma cannot stand before decimals: write ${swapped}, with a point.`
    : `Points cannot stand between thousands: write ${swapped}, with commas or spaces.`
}
