import { columnLetters } from '../table/column-letters'
import type { Cell, TableRow } from '../table/table'
import { TEMPLATE_COLUMNS, TEMPLATE_ENTRIES, type TemplateKey } from './columns'

const HEADING_ROWS = 30
const NEEDED = TEMPLATE_ENTRIES.flatMap(([key, { isNeeded }]) => (isNeeded ? [key] : []))

export type TemplateHeading = {
  /** Row number of the headings. */
  row: number
  columns: ReadonlyMap<TemplateKey, number>
  /** Columns that the template does not have, by their place. */
  others: ReadonlyMap<number, string>
}

/** The share of the needed columns that the best heading row has, 0 to 1. */
export function scoreTemplate(head: readonly TableRow[]): number {
  return countNeeded(bestRow(head)) / NEEDED.length
}

/** Finds the row of headings. Fails with a sentence where a needed one is missing, or one is there twice. */
export function findTemplateHeading(head: readonly TableRow[]): TemplateHeading | string {
  const best = bestRow(head)
  const columns = new Map<TemplateKey, number>()
  const others = new Map<number, string>()
  for (const [index, cell] of (best?.cells ?? []).entries()) {
    const key = keyOf(cell)
    if (key && columns.has(key)) {
      return `Two columns are called “${TEMPLATE_COLUMNS[key].heading}”. Delete or rename one of them.`
    }
    if (key) columns.set(key, index)
    else if (toName(cell) !== '') others.set(index, toOwnName(toName(cell), index, others))
  }
  const missing = NEEDED.filter((key) => !columns.has(key))
  if (best && missing.length === 0) return { row: best.number, columns, others }
  const names = missing.map((key) => TEMPLATE_COLUMNS[key].heading).join(', ')
  return `The template’s columns are missing: ${names}. Take the headings over from the template as they are.`
}

/** Two columns of one’s own may be called the same: none of them is lost. */
function toOwnName(name: string, index: number, others: ReadonlyMap<number, string>): string {
  return [...others.values()].includes(name) ? `${name} (column ${columnLetters(index)})` : name
}

function bestRow(head: readonly TableRow[]): TableRow | undefined {
  return head
    .slice(0, HEADING_ROWS)
    .reduce<TableRow | undefined>((a, b) => (countNeeded(b) > countNeeded(a) ? b : a), head[0])
}

function countNeeded(row: TableRow | undefined): number {
  const keys = new Set(row?.cells.map(keyOf))
  return NEEDED.filter((key) => keys.has(key)).length
}

function keyOf(cell: Cell): TemplateKey | undefined {
  const name = toName(cell).toLowerCase()
  return TEMPLATE_ENTRIES.find(([, { heading }]) => heading.toLowerCase() === name)?.[0]
}

const toName = (cell: Cell) => (typeof cell === 'string' ? cell.replace(/\s+/g, ' ').trim() : '')
