import Big from 'big.js'
import type { Report } from '../problem'
import type { Cell } from '../table/table'
import type { DecimalMark } from './decimal-mark'

/** The words by which the dataset says that it knows nothing. */
const MISSING =
  /^(\.+|-|–|not given|undisclosed|unknown|no price|no value|no value available|n\/?a|nan|none)?$/i

/** Control characters, broken ones, marks of direction and of where a word may part: nobody sees them. */
const UNSEEN =
  /(?![\t\n\r])\p{Cc}|\p{Cs}|[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu

/** Most cells are words of ASCII with single spaces, and need nothing done. */
const PLAIN_WORDS = /^[!-~]+(?: [!-~]+)*$/

/** A cell as one line of text, without the spaces around it; empty where it holds nothing or an error. */
export function toText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined || typeof cell === 'object') return ''
  const text = String(cell)
  if (PLAIN_WORDS.test(text)) return text
  return tidy(text).replace(/\s+/g, ' ').trim()
}

function tidy(text: string): string {
  return text.replace(UNSEEN, '').normalize('NFC')
}

/** A cell as text of several lines. */
export function toLines(cell: Cell | undefined): string {
  if (typeof cell !== 'string') return toText(cell)
  return tidy(cell)
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
}

/** Whether a text says that nothing is known, in one of the dataset's ways. */
export function isMissing(text: string): boolean {
  return MISSING.test(text)
}

/** Whether a cell holds a formula that failed. */
export function isError(cell: Cell | undefined): cell is { error: string } {
  return typeof cell === 'object' && cell !== null
}

/** What a problem shows of a cell. */
export function show(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  return isError(cell) ? cell.error : String(cell)
}

/**
 * The exact decimal text of a number that is zero or more: `60305252.12`. Null where none is stated; what cannot be
 * read is reported, and is null too. A formula that failed is none: such a file is refused as a whole. `mark` is how the
 * file's other numbers are written.
 */
export function readDecimal(
  cell: Cell | undefined,
  column: string,
  report: Report,
  mark: DecimalMark | null = null,
): string | null {
  const text = toText(cell)
  if (isMissing(text)) return null
  const decimal =
    typeof cell === 'number' ? toDecimal(cell) : parseDecimal(text, { column, mark }, report)
  if (decimal === null) {
    report(column, text, 'not_understood', 'This is not a number: none was taken.')
    return null
  }
  if (!decimal.startsWith('-')) return decimal
  report(column, text, 'not_understood', 'An amount or count cannot be negative: none was taken.')
  return null
}

/** Spreadsheet programs keep 15 digits of a number; what follows is left over from their arithmetic. */
const DIGITS = 15

/** Written out: JavaScript prints small and large numbers with an exponent. */
function toDecimal(value: number): string | null {
  return Number.isFinite(value) ? new Big(value).prec(DIGITS).toFixed() : null
}

const PLAIN = /^-?\d+(\.\d+)?$/
const ENGLISH = /^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/
const SPACED = /^-?[1-9]\d{0,2}([ '’]\d{3})+([.,]\d+)?$/
const GERMAN = /^-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/
const COMMA = /^-?(\d+,(\d{1,2}|\d{4,})|0,\d+|\d{4,},\d+)$/
/** Either mark before three figures can part thousands or decimals. */
const AMBIGUOUS = /^-?[1-9]\d{0,2}[.,]\d{3}$/

type Context = { column: string; mark: DecimalMark | null }

/** Numbers as people type them into text cells; which mark was taken for what is reported where it is not plain. */
function parseDecimal(text: string, { column, mark }: Context, report: Report): string | null {
  if (AMBIGUOUS.test(text)) {
    const isPoint = text.includes('.')
    const isOfDecimals = mark === null ? isPoint : isPoint === (mark === '.')
    const read = isOfDecimals ? text.replace(',', '.') : text.replace(/[.,]/, '')
    const like = mark === null ? '' : ', as in most of the file’s other numbers'
    const made = `Read as ${read}: the ${isPoint ? 'point' : 'comma'} was taken for ${isOfDecimals ? 'decimals' : 'thousands'}${like}.`
    report(column, text, 'read', made)
    return read
  }
  if (PLAIN.test(text)) return text
  if (/^-?\d+(\.\d+)?e[+-]?\d+$/i.test(text)) return toDecimal(Number(text))
  const read = readMarks(text)
  if (read !== null) report(column, text, 'fixed', `Read as ${read}.`)
  return read
}

function readMarks(text: string): string | null {
  if (ENGLISH.test(text)) return text.replaceAll(',', '')
  if (SPACED.test(text)) return text.replace(/[ '’]/g, '').replace(',', '.')
  // “1.000.00” has lost its comma: two points are thousands and decimals.
  if (/^-?\d{1,3}(\.\d{3})+\.\d{2}$/.test(text)) {
    return text.slice(0, -3).replaceAll('.', '') + text.slice(-3).replace('.00', '')
  }
  if (GERMAN.test(text) && (text.includes(',') || /\..*\./.test(text))) {
    return text.replaceAll('.', '').replace(',', '.')
  }
  return COMMA.test(text) ? text.replace(',', '.') : null
}

/** Yes or no, as a word or a number; null where neither is said. */
export function readYesNo(cell: Cell | undefined): boolean | null {
  const text = toText(cell).toLowerCase()
  if (['yes', 'y', 'true', '1', '1.0'].includes(text)) return true
  if (['no', 'n', 'false', '0', '0.0'].includes(text)) return false
  return null
}
