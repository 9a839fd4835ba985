import { LAST_EXCEL_COLUMN, LAST_EXCEL_ROW, MAX_SHEET_CELLS } from '@/lib/import/table/limits'
import { UnreadableTable } from '@/lib/import/table/table'

/*
 * What has to be done to a sheet's XML before the library sees it. All of it looks at tags only, which are ASCII, so
 * the text is one character a byte (latin1): half the memory, and no byte changes on the way.
 */

const CELL_OR_ROW = /<(?:[\w.-]+:)?(c|row)((?:\s[^<>]*)?)>/g
const REFERENCE = /\sr\s*=\s*["']([A-Z]*)(\d+)["']/
const ROW_END = /<\/([\w.-]+:)?row\s*>/g
const VALUE = /<(?:[\w.-]+:)?(?:v|is)[\s>]/
const ERROR_VALUE =
  /(<(?:[\w.-]+:)?c\s(?:[^<>]*\s)?t\s*=\s*["'])e(["'][^<>]*>\s*(?:<(?:[\w.-]+:)?f(?:\s[^<>]*)?(?:\/>|>[^<]*<\/(?:[\w.-]+:)?f\s*>)\s*)?<(?:[\w.-]+:)?v(?:\s[^<>]*)?>)/g

/**
 * Throws UnreadableTable for a sheet that is cut off, or whose cells lie so far apart that filling the gaps, as the
 * library does, would take all memory.
 */
export function checkSheet(xml: string, sheet: string): void {
  if (!/<\/(?:[\w.-]+:)?sheetData\s*>|<(?:[\w.-]+:)?sheetData\s*\/>/.test(xml))
    throw damagedSheet(sheet, 'its XML has no end')
  let lastRow = 0
  let lastColumn = 0
  for (const [, kind, attributes = ''] of xml.matchAll(CELL_OR_ROW)) {
    const [, letters = '', row = '0'] = REFERENCE.exec(attributes) ?? []
    lastRow = Math.max(lastRow, Number(row))
    // A cell that ends at once has a format and no value.
    if (kind === 'c' && !attributes.endsWith('/'))
      lastColumn = Math.max(lastColumn, columnNumber(letters))
  }
  if (lastRow > LAST_EXCEL_ROW || lastColumn > LAST_EXCEL_COLUMN)
    throw damagedSheet(sheet, 'it has a cell outside of what a sheet can hold')
  if (lastRow * lastColumn > MAX_SHEET_CELLS)
    throw new UnreadableTable(
      'too_large',
      `The sheet “${sheet}” spans ${lastRow} rows and ${lastColumn} columns; at most ${MAX_SHEET_CELLS} cells can be read. Delete what stands far from the table, or save the table as CSV.`,
    )
}

/** Turns cells with a formula error, which the library reads as empty, into texts that begin with `mark`. */
export function markErrors(xml: string, mark: string): string {
  return xml.replace(ERROR_VALUE, `$1str$2${mark}`)
}

/** The sheet cut off after `count` rows with a value; the whole where it has no more. */
export function firstRowsOf(xml: string, count: number): string {
  let start = 0
  let found = 0
  for (const { 0: tag, 1: prefix = '', index } of xml.matchAll(ROW_END)) {
    const end = index + tag.length
    if (VALUE.test(xml.slice(start, end))) found++
    if (found === count) return `${xml.slice(0, end)}</${prefix}sheetData></${prefix}worksheet>`
    start = end
  }
  return xml
}

/** What a sheet that cannot be read is reported as; `reason` is the end of “is damaged:”. */
export function damagedSheet(sheet: string, reason: string): UnreadableTable {
  return new UnreadableTable(
    'damaged',
    `The sheet “${sheet}” is damaged: ${reason}. Open the file in a spreadsheet program and save it again as .xlsx.`,
  )
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}
