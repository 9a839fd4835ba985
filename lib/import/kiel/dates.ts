import { isDay } from '@/lib/domain/calendar'
import { type ImpreciseDate, parseImpreciseDate } from '@/lib/domain/imprecise-date'
import type { ProblemKind, Report } from '../problem'
import type { Cell } from '../table/table'
import { isMissing, show, toText } from './cells'
import type { DateOrder } from './date-order'
import { type DateWords, spellOut } from './date-words'

/** Days between the epochs of Excel's two date systems and of Unix. */
const EPOCH_DAYS = { 1900: 25_569, 1904: 24_107 } as const
const DAY_MS = 86_400_000

/** Of the years from 1982 to 2064. */
const DAY_NUMBER = /^[345]\d{4}(\.\d+)?$/
/** The time of day that a program writes after a day: of no promise is it known. */
const TIME =
  /(?<=\d)[ T]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?[ap]\.?m\.?)?( ?(Z|UTC|[+-]\d{2}:?\d{2}))?$/i

export type DateReading = {
  dateSystem: 1900 | 1904
  order: DateOrder | null
  /** YYYY-MM-DD: an announcement is no later. */
  today: string
}

/**
 * An announcement's date as the dataset writes it: a day, a spreadsheet's day number, or words with days in figures.
 * Figures are spelled out (`until 12/31/2022` becomes `until 31 December 2022`), in the column's own order of day and
 * month, else month first as the dataset does, unless points or hyphens part them or only the other order exists. Null
 * where none is stated; how a text was read is reported.
 */
export function readAnnounced(
  cell: Cell | undefined,
  column: string,
  reading: DateReading,
  report: Report,
): ImpreciseDate | null {
  const found = show(cell)
  const text = readText(cell, reading.dateSystem)
  const tell = (kind: ProblemKind, made: string) => report(column, found, kind, made)
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    const date = readDay(text, reading, tell)
    // A day number in a text cell is a reading; in a cell of numbers it is what the workbook means.
    if (date.latest !== null && typeof cell === 'string' && DAY_NUMBER.test(toText(cell)))
      tell('read', `Read as a spreadsheet’s day number: ${text}.`)
    return date
  }
  if (isMissing(text) || /^unspecified$|^unclear$|^not specified$/i.test(text)) return null
  const spelled = spellOut(text, reading.order)
  const read = parseImpreciseDate(spelled.words)
  const date = isInFigures(text) ? toDay(read) : read
  const { earliest } = date
  if (earliest !== null && earliest > reading.today) return undated(date.words, FUTURE, tell)
  tell(...explain(date, spelled, reading.order))
  return date
}

/** A day number may stand as text where the file has gone through a CSV; a year or an ID is none. */
function readText(cell: Cell | undefined, dateSystem: 1900 | 1904): string {
  if (typeof cell === 'number') return fromSerial(cell, dateSystem)
  const text = toText(cell).replace(TIME, '')
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

type Tell = (kind: ProblemKind, made: string) => void

const NO_SUCH_DAY = 'No such day can be meant'
const FUTURE = 'This lies in the future'

function readDay(day: string, { today }: DateReading, tell: Tell): ImpreciseDate {
  if (!isDay(day)) return undated(day, NO_SUCH_DAY, tell)
  if (day > today) return undated(day, FUTURE, tell)
  return { words: day, earliest: day, latest: day }
}

function undated(words: string, why: string, tell: Tell): ImpreciseDate {
  tell('not_understood', `${why}: kept in these words, without a day.`)
  return { words, earliest: null, latest: null }
}

/** What was made of a text, and how sure that is. */
function explain(
  { words, earliest, latest }: ImpreciseDate,
  { words: spelled, ambiguous, about }: DateWords,
  order: DateOrder | null,
): [ProblemKind, string] {
  const isLikeOthers = order !== null && ambiguous.every((date) => date.includes('/'))
  const like = isLikeOthers ? ', and were read as in the rest of the column' : ''
  const doubt =
    ambiguous.length > 0
      ? ` Day and month could stand the other way round in ${ambiguous.join(' and ')}${like}.`
      : ''
  if (earliest === null && latest === null)
    return [
      'not_understood',
      `No day can be read from this: kept as “${spelled}”, undated.${doubt}`,
    ]
  const days = earliest === latest ? `${latest}` : `${earliest ?? '…'} to ${latest ?? '…'}`
  const made = `Read as ${words === days ? days : `“${words}”: ${days}`}.${doubt}`
  if (about !== null) return ['left_out', `${made} The word “${about}” is kept with the row only.`]
  if (earliest !== latest) return ['imprecise', made]
  return [ambiguous.length > 0 ? 'read' : 'fixed', made]
}
