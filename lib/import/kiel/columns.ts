import { columnLetters } from '../table/column-letters'
import type { Cell } from '../table/table'
import { isMissing, show, toText } from './cells'
import { NEEDED, tellColumns } from './column-labels'
import { type DateOrder, findDateOrder } from './date-order'
import { type DecimalMark, findDecimalMark } from './decimal-mark'
import { type Columns, type Meaning, meaningOf } from './meanings'

const NEEDED_MEANINGS = Object.keys(NEEDED) as (keyof typeof NEEDED)[]
const NUMBERS = [
  'units',
  'unitsDelivered',
  'unitPrice',
  'itemValue',
  'pledged',
  'pledgedEur',
  'deliveredEur',
  'allocated',
  'allocatedEur',
] as const satisfies Meaning[]

const HEADING_ROWS = 30
/** The widest release has 86 columns. */
const MOST_NAMED = 100
const LONGEST_NAMED = 80

export type Heading = {
  /** Row number of the headings. */
  row: number
  columns: Columns
  /** Heading by column, as the file has it; `Column I` where it has none. */
  names: string[]
  /** Two columns of one meaning, which may stand only as long as they say the same. */
  twins: readonly Twins[]
  decimalMark: DecimalMark | null
  dateOrder: DateOrder | null
  /** How columns were found, which were not, and which of the file's have no place of their own; as sentences. */
  notices: string[]
}
export type FoundHeading = { ok: true; heading: Heading } | { ok: false; message: string }
export type Twins = readonly [first: number, second: number]

type Row = { number: number; cells: readonly Cell[] }

/**
 * The share of the needed columns that the best heading row of a sheet has, 0 to 1, and a thousandth for each column
 * that is known: the main sheet has them all, and more others than a summary of it.
 */
export function scoreSheet(head: readonly Row[]): number {
  const scores = head.slice(0, HEADING_ROWS).map(({ cells }) => {
    const known = new Set(cells.flatMap((cell) => meaningOf(cell)?.meaning ?? []))
    return countNeeded(cells) / NEEDED_MEANINGS.length + known.size / 1000
  })
  return Math.max(0, ...scores)
}

function countNeeded(cells: readonly Cell[]): number {
  const meanings = new Set(cells.map((cell) => meaningOf(cell)?.meaning))
  return NEEDED_MEANINGS.filter((needed) => meanings.has(needed)).length
}

/**
 * Finds the row of headings among the first rows of a sheet, and what its columns mean. Fails, naming the columns, where
 * a needed one is missing or two that differ have one meaning.
 */
export function findHeading(head: readonly Row[]): FoundHeading {
  const best = head
    .slice(0, HEADING_ROWS)
    .reduce<Row>((a, b) => (countNeeded(b.cells) > countNeeded(a.cells) ? b : a), {
      number: head[0]?.number ?? 1,
      cells: head[0]?.cells ?? [],
    })
  const below = head.filter(({ number }) => number > best.number)
  const { columns, twins } = assign(best.cells, below)
  const missing = NEEDED_MEANINGS.filter((needed) => columns[needed] === undefined)
  if (missing.length > 0) return { ok: false, message: explainMissing(missing, best) }
  const names = best.cells.map((cell, index) => toText(cell) || `Column ${columnLetters(index)}`)
  const differing = twins.find((pair) => below.some(({ cells }) => differ(cells, pair)))
  if (differing) return { ok: false, message: explainTwice(names, differing) }
  const found = withItem(columns, best.cells, below)
  const numbers = NUMBERS.flatMap((meaning) => found.columns[meaning] ?? [])
  return {
    ok: true,
    heading: {
      row: best.number,
      names,
      twins,
      decimalMark: findDecimalMark(below, numbers),
      dateOrder: findDateOrder(
        below,
        columns.announced ?? -1,
        names[columns.announced ?? -1] ?? '',
      ),
      columns: found.columns,
      notices: [...found.notices, ...tellColumns(found.columns, best.cells, names, below)],
    },
  }
}

/**
 * Which column has which meaning: one that the dataset itself calls so before any that has another name for it, and of
 * two the one that is not empty.
 */
function assign(
  headings: readonly Cell[],
  below: readonly Row[],
): { columns: Columns; twins: Twins[] } {
  const isEmpty = (column: number) => below.every(({ cells }) => toText(cells[column]) === '')
  const columns: Columns = {}
  const twins: Twins[] = []
  const named = headings.map(meaningOf)
  for (const isOwn of [true, false]) {
    const before = new Set(Object.keys(columns))
    for (const [index, name] of named.entries()) {
      if (name?.isOwn !== isOwn || before.has(name.meaning)) continue
      const first = columns[name.meaning]
      if (first === undefined) columns[name.meaning] = index
      else if (isEmpty(first) && !isEmpty(index)) {
        columns[name.meaning] = index
        twins.push([index, first])
      } else twins.push([first, index])
    }
  }
  return { columns, twins }
}

/** Some releases repeat a column for their own sums; where it says the same, or nothing, it does no harm. */
export function differ(cells: readonly Cell[], [first, second]: Twins): boolean {
  return toText(cells[second]) !== '' && show(cells[first]) !== show(cells[second])
}

function explainMissing(missing: readonly (keyof typeof NEEDED)[], best: Row): string {
  const found = best.cells.map(toText).filter((name) => name !== '')
  const named = found.slice(0, MOST_NAMED).map((name) => `“${name.slice(0, LONGEST_NAMED)}”`)
  const more = found.length > MOST_NAMED ? ` and ${found.length - MOST_NAMED} more` : ''
  const seen =
    found.length === 0 ? 'no headings' : `row ${best.number} with ${named.join(', ')}${more}`
  return `No sheet has the columns that are needed. Missing: ${missing.map((name) => NEEDED[name]).join(', ')}. Found: ${seen}.`
}

/** Why a file with these two columns cannot be read. */
export function explainTwice(names: readonly string[], [first, second]: Twins): string {
  const name = (index: number) => `“${names[index]}” (column ${columnLetters(index)})`
  return `Two columns mean the same and differ: ${name(first)} and ${name(second)}. Delete or rename one of them.`
}

/** Release 7 leaves the items' column without a heading: it stands before their type and is filled where that is. */
function withItem(
  columns: Columns,
  headings: readonly Cell[],
  body: readonly Row[],
): Pick<Heading, 'columns' | 'notices'> {
  const { item, itemType } = columns
  if (item !== undefined || itemType === undefined || itemType === 0)
    return { columns, notices: [] }
  const candidate = itemType - 1
  const typed = body.filter(({ cells }) => !isMissing(toText(cells[itemType])))
  const named = typed.filter(
    ({ cells }) => !isMissing(toText(cells[candidate])) && typeof cells[candidate] === 'string',
  )
  const fits =
    toText(headings[candidate]) === '' && typed.length > 0 && named.length >= 0.8 * typed.length
  if (!fits) return { columns, notices: [] }
  const notice = `Column ${columnLetters(candidate)} has no heading. It was read as the items: it stands before their type, and names something in ${named.length} of the ${typed.length} first rows that have one.`
  return { columns: { ...columns, item: candidate }, notices: [notice] }
}
