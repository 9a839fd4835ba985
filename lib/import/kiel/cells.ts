import type { Report } from '../problem'
import type { Cell } from '../table/table'

/** The words by which the dataset says that it knows nothing. */
const MISSING =
  /^(\.+|-|–|not given|undisclosed|unknown|no price|no value|no value available|n\/?a|nan|none)?$/i

/** A cell as one line of text, without the spaces around it; empty where it holds nothing or an error. */
export function toText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined || typeof cell === 'object') return ''
  return String(cell)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
}

/** A cell as text of several lines. */
export function toLines(cell: Cell | undefined): string {
  if (typeof cell !== 'string') return toText(cell)
  return cell
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
}

/** Whether a text says that nothing is known, in one of the dataset's ways. */
export function isMissing(text: string): boolean {
  return MISSING.test(text)
}

/** What a problem shows of a cell. */
export function show(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  return typeof cell === 'object' ? cell.error : String(cell)
}

/**
 * The exact decimal text of a number that is zero or more: `60305252.12`. Null where none is stated; what cannot be
 * read is reported, and is null too.
 */
export function readDecimal(cell: Cell | undefined, column: string, report: Report): string | null {
  const text = toText(cell)
  if (typeof cell === 'object' && cell !== null) {
    report(
      column,
      cell.error,
      'not_understood',
      'A formula of the file has failed here: no number was taken.',
    )
    return null
  }
  if (isMissing(text)) return null
  const decimal = typeof cell === 'number' ? toDecimal(cell) : parseDecimal(text, column, report)
  if (decimal === null) {
    report(column, text, 'not_understood', 'This is not a number: none was taken.')
    return null
  }
  if (!decimal.startsWith('-')) return decimal
  report(column, text, 'not_understood', 'An amount or count cannot be negative: none was taken.')
  return null
}

/** Written out: JavaScript prints small and large numbers with an exponent. */
function toDecimal(value: number): string | null {
  if (!Number.isFinite(value)) return null
  const text = String(value)
  return text.includes('e') ? value.toFixed(value < 1 ? 20 : 0).replace(/\.?0+$/, '') : text
}

const PLAIN = /^-?\d+(\.\d+)?$/
const ENGLISH = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/
const SPACED = /^-?\d{1,3}([ \u00a0\u202f']\d{3})+([.,]\d+)?$/
const GERMAN = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/
const COMMA = /^-?\d+,(\d{1,2}|\d{4,})$/

/** Numbers as people type them into text cells; which mark was taken for what is reported where it is not plain. */
function parseDecimal(text: string, column: string, report: Report): string | null {
  if (PLAIN.test(text)) return text
  if (/^-?\d+(\.\d+)?e[+-]?\d+$/i.test(text)) return toDecimal(Number(text))
  const read = readMarks(text)
  if (read !== null) report(column, text, 'fixed', `Read as ${read}.`)
  return read
}

function readMarks(text: string): string | null {
  if (ENGLISH.test(text)) return text.replaceAll(',', '')
  if (SPACED.test(text)) return text.replace(/[ \u00a0\u202f']/g, '').replace(',', '.')
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
