import { isDay } from '@/lib/domain/calendar'
import { type ImpreciseDate, MONTHS, parseImpreciseDate } from '@/lib/domain/imprecise-date'
import type { Report } from '../problem'
import type { Cell } from '../table/table'
import { isMissing, show, toText } from './cells'

/** Days between the epochs of Excel's two date systems and of Unix. */
const EPOCH_DAYS = { 1900: 25_569, 1904: 24_107 } as const
const DAY_MS = 86_400_000

const SLASHED = /\b(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})\b/g
const YEAR_FIRST = /\b(\d{4})([/.-])(\d{1,2})\2(\d{1,2})\b/g
/** As spreadsheet programs write a day into a CSV: 21-Apr-23. */
const NAMED_MONTH = /\b(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?[ ,-]+(\d{4}|\d{2})\b/gi
/** Of the years from 1982 to 2064. */
const DAY_NUMBER = /^[345]\d{4}$/
const MONTH_ONLY = /(?<![\d/.])(\d{1,2})[/.](\d{4}|\d{2})(?![\d/.])/g

/**
 * An announcement's date as the dataset writes it: a day, a spreadsheet's day number, or words with days in figures.
 * Figures are spelled out (`until 12/31/2022` becomes `until 31 December 2022`), month first as the dataset does,
 * unless points or hyphens part them or only the other order exists. Null where none is stated; how a text was read is reported.
 */
export function readAnnounced(
  cell: Cell | undefined,
  column: string,
  dateSystem: 1900 | 1904,
  report: Report,
): ImpreciseDate | null {
  const text = readText(cell, dateSystem)
  const day = /^(\d{4}-\d{2}-\d{2})(?:[T ][\d:.]+Z?)?$/.exec(text)?.[1]
  if (day !== undefined) {
    // A day number in a text cell is a reading; in a cell of numbers it is what the workbook means.
    if (typeof cell === 'string' && DAY_NUMBER.test(toText(cell)))
      report(column, show(cell), 'read', `Read as a spreadsheet’s day number: ${day}.`)
    return readDay(day, show(cell), column, report)
  }
  if (isMissing(text) || /^unspecified$|^unclear$|^not specified$/i.test(text)) return null
  const ambiguous: string[] = []
  const read = parseImpreciseDate(spellOut(text, ambiguous))
  const date = isInFigures(text) ? toDay(read) : read
  tell(date, { found: show(cell), column, ambiguous }, report)
  return date
}

/** A day number may stand as text where the file has gone through a CSV; a year or an ID is none. */
function readText(cell: Cell | undefined, dateSystem: 1900 | 1904): string {
  if (typeof cell === 'number') return fromSerial(cell, dateSystem)
  const text = toText(cell)
  return DAY_NUMBER.test(text) ? fromSerial(Number(text), dateSystem) : text
}

function isInFigures(text: string): boolean {
  return /^[\d/. -]+$|^\d{1,2}-[a-z]{3}-\d{2,4}$/i.test(text)
}

/** A day has one form, whichever program has written it, so that the same day in another file is no change. */
function toDay({ words, earliest, latest }: ImpreciseDate): ImpreciseDate {
  return { words: latest !== null && earliest === latest ? latest : words, earliest, latest }
}

function fromSerial(serial: number, dateSystem: 1900 | 1904): string {
  const time = (Math.floor(serial) - EPOCH_DAYS[dateSystem]) * DAY_MS
  const day = Math.abs(time) < 8e15 ? new Date(time).toISOString().slice(0, 10) : ''
  // A year typed as a number would be a day in 1905.
  return isDay(day) && serial > 2100 ? day : String(serial)
}

function readDay(day: string, found: string, column: string, report: Report): ImpreciseDate | null {
  if (isDay(day)) return { words: day, earliest: day, latest: day }
  const made = 'No such day can be meant: kept in these words, without a day.'
  report(column, found, 'not_understood', made)
  return { words: day, earliest: null, latest: null }
}

/** Days and months in figures become words, so that what is stored is read the same by an editor and the form. */
function spellOut(text: string, ambiguous: string[]): string {
  return text
    .replace(/^unti\b/i, 'until')
    .replace(/^(approx(\.|imately)?|about|around|ca\.?|circa) +/i, '')
    .replace(/^(.+) or (earlier|later)$/i, (_, date: string, which: string) =>
      which.toLowerCase() === 'earlier' ? `until ${date}` : `from ${date}`,
    )
    .replace(/^(\d{4}) ?[-–] ?(\d{4})$/, 'from $1 to $2')
    .replace(
      /^(until|from|by|before|after|since|between) +/i,
      (word) => `${word.trim().toLowerCase()} `,
    )
    .replace(/ & /, ' and ')
    .replace(YEAR_FIRST, (whole, year: string, _mark: string, month: string, date: string) => {
      const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
      return isDay(day) ? day : whole
    })
    .replace(NAMED_MONTH, (whole, date: string, name: string, year: string) => {
      const month = MONTHS.findIndex((known) => known.startsWith(name.toLowerCase()))
      return toDayWords(toYear(year), month + 1, Number(date)) ?? whole
    })
    .replace(SLASHED, (whole, first: string, mark: string, second: string, year: string) => {
      const read = readFigures(Number(first), Number(second), toYear(year), mark)
      if (read?.isAmbiguous) ambiguous.push(`${whole} as ${read.words}`)
      return read?.words ?? whole
    })
    .replace(MONTH_ONLY, (whole, month: string, year: string) => {
      const name = MONTHS[Number(month) - 1]
      return name === undefined ? whole : `${capital(name)} ${toYear(year)}`
    })
    .replace(/^(unclear|not specified|unspecified|undisclosed),? +/i, 'unclear, ')
}

function toYear(year: string): string {
  return year.length === 2 ? `20${year}` : year
}

/** Points and hyphens part day, month and year where people write the day first. */
function readFigures(first: number, second: number, year: string, mark: string) {
  const monthFirst = toDayWords(year, first, second)
  const dayFirst = toDayWords(year, second, first)
  const words = mark !== '/' ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst)
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

function tell(
  { words, earliest, latest }: ImpreciseDate,
  { found, column, ambiguous }: { found: string; column: string; ambiguous: string[] },
  report: Report,
): void {
  if (earliest === null && latest === null) {
    report(
      column,
      found,
      'not_understood',
      'No day can be read from this: kept in these words, undated.',
    )
    return
  }
  const days = earliest === latest ? `${latest}` : `${earliest ?? '…'} to ${latest ?? '…'}`
  const order =
    ambiguous.length > 0
      ? `; the other order of day and month exists too: ${ambiguous.join(', ')}`
      : ''
  const kind = earliest === latest ? (ambiguous.length > 0 ? 'read' : 'fixed') : 'imprecise'
  report(column, found, kind, `Read as ${words === days ? days : `“${words}”: ${days}`}${order}.`)
}
