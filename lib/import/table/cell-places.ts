import { columnLetters } from './column-letters'
import { LAST_EXCEL_COLUMN, LAST_EXCEL_ROW, MAX_SHEET_CELLS } from './limits'
import { damagedSheet } from './sheet-xml'
import { UnreadableTable } from './table'

const CELL_OR_ROW = /<(?:[\w.-]+:)?(c|row)((?:\s[^<>]*?)?)(\/?)>/g
const REFERENCE = /\sr\s*=\s*["']([A-Z]*)(\d+)["']/

/** The cell that a row begins with, whose row it is where the row itself does not say. */
const FIRST_CELL = /\s*<(?:[\w.-]+:)?c(\s[^<>]*)>/y

/** What stands after the tag of a cell that has a format and no value. */
const CELL_END = /\s*<\/(?:[\w.-]+:)?c\s*>/y

/**
 * Writes into a sheet, block by block, where its cells and rows are: whoever leaves that out (ECMA-376 18.3.1.4 and .73)
 * means the place after the one before, and the library wants it said. Throws UnreadableTable where cells lie so far
 * apart that filling the gaps, as the library does, would take all memory.
 */
export function cellPlacer(sheet: string): (block: string) => string {
  const now: Place = { row: 0, column: 0 }
  const last: Place = { row: 0, column: 0 }
  return (block) => {
    let placed = ''
    let done = 0
    for (const tag of block.matchAll(CELL_OR_ROW)) {
      const { 0: whole, 1: kind, 2: attributes = '', 3: end = '', index } = tag
      if (kind === 'row') {
        now.row = rowOf(block, index + whole.length, attributes) ?? now.row + 1
        now.column = 0
      } else {
        now.column = columnOf(attributes) ?? now.column + 1
      }
      if (now.row > LAST_EXCEL_ROW) throw outside(sheet)
      // Programs write formats far below the table, down to the last row that there is.
      if (kind === 'c' && end === '' && !endsAt(block, index + whole.length)) {
        last.row = Math.max(last.row, now.row)
        last.column = Math.max(last.column, now.column)
      }
      if (/\sr\s*=/.test(attributes)) continue
      const at = index + whole.length - attributes.length - end.length - 1
      const letters = kind === 'c' ? columnLetters(now.column - 1) : ''
      placed += `${block.slice(done, at)} r="${letters}${now.row}"`
      done = at
    }
    requireNear(last, sheet)
    return placed + block.slice(done)
  }
}

type Place = { row: number; column: number }

function columnOf(attributes: string): number | null {
  const letters = REFERENCE.exec(attributes)?.[1]
  return letters === undefined ? null : columnNumber(letters)
}

/** The number that a row, whose tag ends at `end`, or else its first cell has. */
function rowOf(block: string, end: number, attributes: string): number | null {
  FIRST_CELL.lastIndex = end
  const written = REFERENCE.exec(attributes) ?? REFERENCE.exec(FIRST_CELL.exec(block)?.[1] ?? '')
  return written ? Number(written[2]) : null
}

function endsAt(block: string, at: number): boolean {
  CELL_END.lastIndex = at
  return CELL_END.test(block)
}

function outside(sheet: string): UnreadableTable {
  return damagedSheet(sheet, 'it has a cell outside of what a sheet can hold')
}

function requireNear({ row, column }: Place, sheet: string): void {
  if (column > LAST_EXCEL_COLUMN) throw outside(sheet)
  if (row * column > MAX_SHEET_CELLS)
    throw new UnreadableTable(
      'too_large',
      `The sheet “${sheet}” spans ${row} rows and ${column} columns; at most ${MAX_SHEET_CELLS} cells can be read. Delete what stands far from the table, or save the table as CSV.`,
    )
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}
