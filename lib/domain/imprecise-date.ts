import { addDays, isDay, lastDayOfMonth } from './calendar'

/** A date as a source gives it: its words, with the earliest and latest day they can mean, where they bound one. */
export type ImpreciseDate = { words: string; earliest: string | null; latest: string | null }

type Span = { earliest: string; latest: string }

/** English names of the months, in lower case. */
export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const ORDINALS: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4 }
/** First and last month of a named part of a year. */
const PARTS_OF_YEAR: Record<string, [number, number]> = {
  early: [1, 4],
  mid: [5, 8],
  late: [9, 12],
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
  beginning: [1, 1],
  start: [1, 1],
  end: [12, 12],
}
/** First and last day of a named part of a month; 31 stands for its last day. */
const PARTS_OF_MONTH: Record<string, [number, number]> = {
  early: [1, 10],
  mid: [11, 20],
  late: [21, 31],
  beginning: [1, 10],
  start: [1, 10],
  end: [21, 31],
}

const YEAR = String.raw`((?:19|20)\d{2})`
const PART = Object.keys(PARTS_OF_YEAR).join('|')

/**
 * Understands the dates that releases use: `2023-04-21`, `21 April 2023`, `April 2023`, `Q1 2024`,
 * `first half of 2024`, `early 2024`, `late March 2023`, `winter 2023/24`, and `by …`, `from …`, `from … to …`.
 * A source may say that a day is `unclear, May 2024`: then the month bounds it. Words that bound no day (`in the coming weeks`) are kept with both bounds null.
 */
export function parseImpreciseDate(words: string): ImpreciseDate {
  const kept = words.trim()
  const text = normalise(kept)
  const range = /^(?:from |between )?(.+) (?:to|until|through|and|–|-) (.+)$/.exec(text)
  if (range) {
    const from = parseSpan(range[1] ?? '')
    const to = parseSpan(range[2] ?? '')
    if (from && to && from.earliest <= to.latest) {
      return keepReal(kept, { earliest: from.earliest, latest: to.latest })
    }
  }
  const bounded = /^(by|until|before|from|since|after) (.+)$/.exec(text)
  const span = parseSpan(bounded?.[2] ?? text)
  if (!span) return { words: kept, earliest: null, latest: null }
  return keepReal(kept, bound(bounded?.[1], span))
}

/** Bounds outside the years that the tracker keeps bound nothing. */
function keepReal(
  words: string,
  bounds: Pick<ImpreciseDate, 'earliest' | 'latest'>,
): ImpreciseDate {
  const isReal = [bounds.earliest, bounds.latest].every((day) => day === null || isDay(day))
  return isReal ? { words, ...bounds } : { words, earliest: null, latest: null }
}

function bound(preposition: string | undefined, span: Span) {
  switch (preposition) {
    case 'by':
    case 'until':
      return { earliest: null, latest: span.latest }
    case 'before':
      return { earliest: null, latest: addDays(span.earliest, -1) }
    case 'from':
    case 'since':
      return { earliest: span.earliest, latest: null }
    case 'after':
      return { earliest: addDays(span.latest, 1), latest: null }
    default:
      return span
  }
}

function normalise(words: string): string {
  return words
    .toLowerCase()
    .replace(/[\u00a0\s]+/g, ' ')
    .replace(/\b(the year|the|in|of) /g, '')
    .replace(/\bmid-/g, 'mid ')
    .replace(/[.,]/g, '')
    .trim()
    .replace(/^unclear (?=.*\d)/, '')
}

function parseSpan(text: string): Span | null {
  return parseDayText(text) ?? parseMonthText(text) ?? parseYearPart(text)
}

function parseDayText(text: string): Span | null {
  if (isDay(text)) return { earliest: text, latest: text }
  const match = new RegExp(String.raw`^(\d{1,2}) ([a-z]+) ${YEAR}$`).exec(text)
  const american = new RegExp(String.raw`^([a-z]+) (\d{1,2}) ${YEAR}$`).exec(text)
  const [date = '', name = '', year = ''] = match
    ? [match[1], match[2], match[3]]
    : [american?.[2], american?.[1], american?.[3]]
  const month = monthNumber(name)
  if (!month) return null
  const day = `${year}-${pad(month)}-${pad(Number(date))}`
  return isDay(day) ? { earliest: day, latest: day } : null
}

function parseMonthText(text: string): Span | null {
  const iso = new RegExp(`^${YEAR}-(\\d{2})$`).exec(text)
  if (iso && Number(iso[2]) >= 1 && Number(iso[2]) <= 12)
    return monthSpan(Number(iso[1]), Number(iso[2]))
  const match = new RegExp(`^(?:(${PART}) )?([a-z]+) ${YEAR}$`).exec(text)
  const month = match && monthNumber(match[2] ?? '')
  if (!match || !month) return null
  const whole = monthSpan(Number(match[3]), month)
  if (!match[1]) return whole
  const part = PARTS_OF_MONTH[match[1]]
  if (!part) return null
  const prefix = whole.earliest.slice(0, 8)
  return {
    earliest: prefix + pad(part[0]),
    latest: part[1] === 31 ? whole.latest : prefix + pad(part[1]),
  }
}

function parseYearPart(text: string): Span | null {
  const plain = new RegExp(`^${YEAR}$`).exec(text)
  if (plain) return months(Number(plain[1]), 1, 12)
  const named = new RegExp(`^(${PART}) ${YEAR}$`).exec(text)
  const part = named && PARTS_OF_YEAR[named[1] ?? '']
  if (part) return months(Number(named[2]), part[0], part[1])
  const fraction = new RegExp(
    `^(?:([qh])([1-4])|(first|second|third|fourth) (quarter|half)(?: of)?) ${YEAR}$`,
  ).exec(text)
  if (fraction) return yearFraction(fraction)
  // A winter spans two years, so that "winter 2023" alone could be either.
  const winter = /^winter (20\d{2})[/–-](\d{2}|20\d{2})$/.exec(text)
  if (!winter) return null
  const first = Number(winter[1])
  const second = Number(String(winter[2]).slice(-2))
  if (second !== (first + 1) % 100) return null
  return { earliest: `${first}-12-01`, latest: lastDayOfMonth(`${first + 1}-02`) }
}

function yearFraction(match: RegExpExecArray): Span | null {
  const isHalf = match[1] === 'h' || match[4] === 'half'
  const number = match[2] ? Number(match[2]) : (ORDINALS[match[3] ?? ''] ?? 0)
  if (isHalf && number > 2) return null
  const length = isHalf ? 6 : 3
  return months(Number(match[5]), (number - 1) * length + 1, number * length)
}

function months(year: number, first: number, last: number): Span {
  return { earliest: `${year}-${pad(first)}-01`, latest: lastDayOfMonth(`${year}-${pad(last)}`) }
}

function monthSpan(year: number, month: number): Span {
  return months(year, month, month)
}

function monthNumber(name: string): number {
  const index = MONTHS.findIndex(
    (month) => month === name || (name.length >= 3 && month.slice(0, 3) === name),
  )
  return name === 'sept' ? 9 : index + 1
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
