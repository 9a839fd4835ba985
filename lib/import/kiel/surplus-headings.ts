import { columnLetters } from '../table/column-letters'
import type { TableRow } from '../table/table'
import { toText } from './cells'

/**
 * Why the headings of a CSV cannot stand over its rows, or null: a heading with the delimiter in it that nobody quoted
 * makes two, and moves all that follow over other columns.
 */
export function explainSurplusHeadings(head: readonly TableRow[], row: number): string | null {
  const headings = head.find(({ number }) => number === row)?.cells ?? []
  const body = head.filter(({ number }) => number > row)
  const widest = Math.max(...body.map(({ cells }) => cells.length))
  const surplus = headings.slice(widest).map(toText).filter(Boolean)
  if (body.length === 0 || surplus.length === 0) return null
  const names = surplus.map((name) => `“${name}”`).join(', ')
  return `Row ${row} has ${headings.length} headings, and no row below it has more than ${widest} cells: nothing stands under ${names}, from column ${columnLetters(widest)} on. Put a heading with the delimiter in it between quotation marks, or delete the headings without cells.`
}
