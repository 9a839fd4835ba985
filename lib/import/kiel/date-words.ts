import { isDay } from '@/lib/domain/calendar'
import { MONTHS } from '@/lib/domain/imprecise-date'
import type { DateOrder } from './date-order'

const SLASHED = /\b(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})\b/g
const YEAR_FIRST = /\b(\d{4})([/.-])(\d{1,2})\2(\d{1,2})\b/g
/** As spreadsheet programs write a day into a CSV: 21-Apr-23. */
const NAMED_MONTH = /\b(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?[ ,-]+(\d{4}|\d{2})\b/gi
const MONTH_ONLY = /(?<![\w/.])(\d{1,2})[/.](\d{4}|\d{2})(?![\d/.])/g
const ABOUT = /^(approx(\.|imately)?|about|around|ca\.?|circa) +/i

export type DateWords = {
  words: string
  /** Figures in which day and month could stand the other way round. */
  ambiguous: string[]
  /** What said that the date is only about right, which no date of ours can say. */
  about: string | null
}

/** Days and months in figures become words, so that what is stored is read the same by an editor and the form. */
export function spellOut(text: string, order: DateOrder | null): DateWords {
  const ambiguous: string[] = []
  const about = ABOUT.exec(text)?.[0].trim() ?? null
  const words = putFirst(text.replace(ABOUT, ''))
    .replace(/\bq([1-4])[/-](\d{4})\b/gi, 'Q$1 $2')
    .replace(YEAR_FIRST, (whole, year: string, _mark: string, month: string, date: string) => {
      const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
      return isDay(day) ? day : whole
    })
    .replace(NAMED_MONTH, (whole, date: string, name: string, year: string) => {
      const month = MONTHS.findIndex((known) => known.startsWith(name.toLowerCase()))
      return toDayWords(toYear(year), month + 1, Number(date)) ?? whole
    })
    .replace(SLASHED, (whole, first: string, mark: string, second: string, year: string) => {
      const isDayFirst = mark !== '/' || order === 'day_first'
      const read = readFigures(Number(first), Number(second), toYear(year), isDayFirst)
      if (read?.isAmbiguous) ambiguous.push(whole)
      return read?.words ?? whole
    })
    .replace(MONTH_ONLY, (whole, month: string, year: string) => {
      const name = MONTHS[Number(month) - 1]
      return name === undefined ? whole : `${capital(name)} ${toYear(year)}`
    })
    .replace(/^(unclear|not specified|unspecified|undisclosed),? +/i, 'unclear, ')
  return { words, ambiguous, about }
}

/** What bounds a date stands before it, in the words that the form knows. */
function putFirst(text: string): string {
  return text
    .replace(/^unti\b/i, 'until')
    .replace(/^(.+) or (earlier|later)$/i, (_, date: string, which: string) =>
      which.toLowerCase() === 'earlier' ? `until ${date}` : `from ${date}`,
    )
    .replace(/^(\d{4}) ?[-–] ?(\d{4})$/, 'from $1 to $2')
    .replace(
      /^(until|from|by|before|after|since|between) +/i,
      (word) => `${word.trim().toLowerCase()} `,
    )
    .replace(/ & /, ' and ')
}

function toYear(year: string): string {
  return year.length === 2 ? `20${year}` : year
}

/** Points and hyphens part day, month and year where people write the day first. */
function readFigures(first: number, second: number, year: string, isDayFirst: boolean) {
  const monthFirst = toDayWords(year, first, second)
  const dayFirst = toDayWords(year, second, first)
  const words = isDayFirst ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst)
  if (words === null) return null
  return { words, isAmbiguous: monthFirst !== null && dayFirst !== null && first !== second }
}

function toDayWords(year: string, month: number, day: number): string | null {
  const name = MONTHS[month - 1]
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return name !== undefined && isDay(iso) ? `${day} ${capital(name)} ${year}` : null
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
