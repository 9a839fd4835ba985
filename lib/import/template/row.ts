import Big from 'big.js'
import { foldName } from '@/lib/domain/same-name'
import type { CellProblem } from '../problem'
import { columnLetters } from '../table/column-letters'
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

const LONGEST_FOUND = 200

/** What a cell that has to be put right is reported as. */
export function toProblem(row: number, key: TemplateKey, found: string, made: string): CellProblem {
  return toWrong(row, TEMPLATE_COLUMNS[key].heading, found, made)
}

function toWrong(row: number, column: string, found: string, made: string): CellProblem {
  return { row, column, found: found.slice(0, LONGEST_FOUND), kind: 'wrong', made }
}

/** Whether nothing can be seen in any cell of a row. */
export function isBlankRow({ cells }: TableRow): boolean {
  return cells.every((cell) => toText(cell) === '')
}

/** Reads the cells of a row; codes that are none are problems, and so is what stands below no heading. */
export function readTemplateRow(source: TableRow, heading: TemplateHeading): ReadRow {
  const row: TemplateRow = { number: source.number, texts: {}, kept: {} }
  const problems = listHeadless(source, heading)
  for (const [key, { codes, isNumeric }] of TEMPLATE_ENTRIES) {
    const cell = source.cells[heading.columns.get(key) ?? -1] ?? null
    const text = isNumeric && typeof cell === 'number' ? toDecimal(cell) : toText(cell)
    if (text === '') continue
    const code = codes && findCode(key, text)
    const problem = explainCell(cell, code === undefined ? codes : undefined)
    if (problem) problems.push(toProblem(source.number, key, text, problem))
    row.texts[key] = code ?? text
  }
  for (const [index, name] of heading.others) {
    const text = toText(source.cells[index] ?? null)
    if (text !== '') row.kept[name] = text
  }
  return { row, problems }
}

/** Nothing that somebody wrote is left out unseen: a heading may have been deleted by mistake. */
function listHeadless({ number, cells }: TableRow, { columns, others }: TemplateHeading) {
  const headed = new Set([...columns.values(), ...others.keys()])
  return cells.flatMap((cell, index) => {
    const text = toText(cell)
    if (text === '' || headed.has(index)) return []
    const made = 'This column has no heading: give it one, or empty the cell.'
    return [toWrong(number, `Column ${columnLetters(index)}`, text, made)]
  })
}

/** What is wrong with a cell by itself, or null; `codes` are those of its column where it says none of them. */
function explainCell(
  cell: Cell,
  codes: Readonly<Record<string, string>> | undefined,
): string | null {
  if (typeof cell === 'object' && cell !== null) return 'The formula of this cell has failed.'
  if (!codes) return null
  const names = Object.values(codes)
  return names.length > 12
    ? 'This is none of the codes of its column.'
    : `This is none of ${names.map((name) => `“${name}”`).join(', ')}.`
}

/** The codes of each column by what they may be called, made once: every row asks for some. */
const CODES = new Map(
  TEMPLATE_ENTRIES.map(([key, { codes = {} }]) => [
    key,
    new Map(
      Object.entries(codes).flatMap(([code, name]) => [
        [foldName(code), code],
        [foldName(name), code],
      ]),
    ),
  ]),
)

function findCode(key: TemplateKey, text: string): string | undefined {
  return CODES.get(key)?.get(foldName(text))
}

/** The day of a cell that a spreadsheet keeps with a time of day. */
const DAY_AND_TIME = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}$/

/** Excel gives numbers as such: they are written out, since JavaScript prints large ones with an exponent. */
function toText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? new Big(cell).toFixed() : ''
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no'
  return typeof cell === 'string' ? cell.trim().replace(DAY_AND_TIME, '$1') : cell.error
}

/** More decimals than any currency has. */
const NOISE_DECIMALS = 4
/** As many figures as a spreadsheet shows. */
const SHOWN_FIGURES = 15

/**
 * A sum or count that a spreadsheet keeps as a number. Where it computed one, the figures that it does not show are the
 * noise of its arithmetic: 123.45000000000002 is 123.45. A number has no thousands, so that 28.125 cannot mean 28,125.
 */
function toDecimal(value: number): string {
  const text = toText(value)
  const decimals = (number: string) => number.split('.')[1]?.length ?? 0
  const shown = toText(Number(value.toPrecision(SHOWN_FIGURES)))
  const meant = decimals(text) >= NOISE_DECIMALS ? shown : text
  return decimals(meant) === 3 ? `${meant}0` : meant
}
