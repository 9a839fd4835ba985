import { isDay } from './calendar'
import { MONTHS } from './imprecise-date'

const NUMBERS_ONLY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/

/**
 * What to do about a date’s words of which no day was understood; null where they have no number, such as
 * “in the coming weeks”, and name no day. Days written in numbers alone are asked about and never guessed: half the
 * world reads 04/05/2023 as 4 May, the other as 5 April.
 */
export function explainDateWords(words: string): string | null {
  if (!/\p{Nd}/u.test(words)) return null
  const [, first = '', second = '', year = ''] = NUMBERS_ONLY.exec(words) ?? []
  const readings = [
    ...new Set([writeDay(first, second, year), writeDay(second, first, year)]),
  ].filter((reading) => reading !== null)
  if (readings.length === 2) {
    return `Does “${words}” mean ${readings.join(' or ')}? Write the month as a word.`
  }
  if (readings.length === 1) return `Write “${words}” as ${readings[0]}.`
  return `“${words}” is no date that exists or can be read. Write for example 21 April 2023, April 2023, Q1 2024, winter 2023/24 or by early 2024.`
}

/** `4 May 2023`, or null for a day that does not exist or that the tracker does not keep. */
function writeDay(day: string, month: string, year: string): string | null {
  if (!isDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)) return null
  const name = MONTHS[Number(month) - 1] ?? ''
  return `${Number(day)} ${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`
}
