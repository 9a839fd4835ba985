import { FIRST_DAY, isDay } from './calendar'
import { MONTHS, parseImpreciseDate } from './imprecise-date'

const NUMBERS_ONLY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/

/**
 * What to do about a date’s words of which no day was understood; null where they have no number, such as
 * “in the coming weeks”, and name no day. Days written in numbers alone are asked about and never guessed: half the
 * world reads 04/05/2023 as 4 May, the other as 5 April.
 */
export function explainDateWords(words: string): string | null {
  if (!/\p{Nd}/u.test(words)) return null
  if (isBeforeFirstDay(words)) {
    return `“${words}” is too early: the earliest day that is taken is ${writeWords(FIRST_DAY)}.`
  }
  const readings = listReadings(words)
  if (readings.length === 2) {
    return `Does “${words}” mean ${readings.join(' or ')}? Write the month as a word.`
  }
  if (readings.length === 1) return `Write “${words}” as ${readings[0]}.`
  return `“${words}” is no date that exists or can be read. Write for example 21 April 2023, April 2023, Q1 2024, winter 2023/24 or by early 2024.`
}

/** Whether the words would be understood if they were of a year that is kept. */
function isBeforeFirstDay(words: string): boolean {
  const moved = words.replace(/\b1\d{3}\b/g, (year) => (year < FIRST_DAY ? '2000' : year))
  if (moved === words) return false
  const { earliest, latest } = parseImpreciseDate(moved)
  return earliest !== null || latest !== null || listReadings(moved).length > 0
}

/** The days that numbers alone can mean, in words. */
function listReadings(words: string): string[] {
  const [, first = '', second = '', year = ''] = NUMBERS_ONLY.exec(words) ?? []
  const days = [toIso(first, second, year), toIso(second, first, year)].filter(isDay)
  return [...new Set(days)].map(writeWords)
}

function toIso(day: string, month: string, year: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** `4 May 2023` */
function writeWords(iso: string): string {
  const [year = '', month, day] = iso.split('-')
  const name = MONTHS[Number(month) - 1] ?? ''
  return `${Number(day)} ${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`
}
