import Big from 'big.js'
import { isSameName } from '@/lib/domain/same-name'
import type { CellProblem } from '../problem'
import type { Cell, TableRow } from '../table/table'
import { TEMPLATE_COLUMNS, TEMPLATE_ENTRIES, type TemplateKey } from './columns'
import type { TemplateHeading } from './heading'

/** A row of a filled-in template: its cells as somebody would type them into the form, with keys for what is called. */
export type TemplateRow = {
  number: number
  texts: Partial<Record<TemplateKey, string>>
  /** What stands in columns that the template does not have. */
  kept: Record<string, string>
}

export type ReadRow = { row: TemplateRow; problems: CellProblem[] }

/** What a cell that has to be put right is reported as. */
export function toProblem(row: number, key: TemplateKey, found: string, made: string): CellProblem {
  const column = TEMPLATE_COLUMNS[key].heading
  return { row, column, found: found.slice(0, 200), kind: 'not_understood', made }
}

/** Reads the cells of a row; codes that are none are problems. */
export function readTemplateRow(source: TableRow, heading: TemplateHeading): ReadRow {
  const row: TemplateRow = { number: source.number, texts: {}, kept: {} }
  const problems: CellProblem[] = []
  for (const [key, { codes }] of TEMPLATE_ENTRIES) {
    const cell = source.cells[heading.columns.get(key) ?? -1] ?? null
    const text = toText(cell)
    if (text === '') continue
    const problem = explainCell(cell, text, codes)
    if (problem) problems.push(toProblem(source.number, key, text, problem))
    row.texts[key] = codes ? (findCode(codes, text) ?? text) : text
  }
  for (const [index, name] of heading.others) {
    const text = toText(source.cells[index] ?? null)
    if (text !== '') row.kept[name] = text
  }
  return { row, problems }
}

function explainCell(
  cell: Cell,
  text: string,
  codes: Readonly<Record<string, string>> | undefined,
): string | null {
  if (typeof cell === 'object' && cell !== null) return 'The formula of this cell has failed.'
  if (!codes || findCode(codes, text) !== undefined) return null
  const names = Object.values(codes)
  return names.length > 12
    ? 'This is none of the codes of its column.'
    : `This is none of ${names.map((name) => `“${name}”`).join(', ')}.`
}

function findCode(codes: Readonly<Record<string, string>>, text: string): string | undefined {
  return Object.entries(codes).find((code) => code.some((name) => isSameName(name, text)))?.[0]
}

/** Excel gives numbers as such: they are written out, since JavaScript prints large ones with an exponent. */
function toText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? new Big(cell).toFixed() : ''
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no'
  return typeof cell === 'string' ? cell.trim() : cell.error
}
