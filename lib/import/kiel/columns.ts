import { columnLetters } from '../table/column-letters'
import type { Cell } from '../table/table'
import { isMissing, show, toText } from './cells'

/**
 * The columns of the Ukraine Support Tracker's main sheet by what they mean. Names change between releases
 * (`countries`, `Countries`, `donor`; `tot_activity_value_EUR`), so that each meaning has the words that all its names
 * share. A heading is compared in lower case, with every mark made a space.
 */
const MEANINGS = {
  id: /^(activity |package )?id$/,
  donor: /^(donor( country| name)?|countr(y|ies))$/,
  announced: /^(announcement date|date of announcement|announced( on)?|date announced)$/,
  aidType: /^((type of aid|aid type)( general)?)$/,
  aidSpecific: /^(type of aid|aid type) specific$/,
  explanation: /^(explanation|description|explanatory note)s?$/,
  currency: /^(original |reporting )?currency$/,
  donationType: /^(type of donation|measure|commitment or allocation)$/,
  statedValue:
    /^(monetary value as given by source|source reported value|value as (given|reported) by source)$/,
  item: /^items?( name)?$/,
  itemType: /^(type of items?|item type)$/,
  itemSubType: /^(sub ?type of items?|item sub ?type)( 1)?$/,
  units: /^(no of units|number of units|item numb(er)?|units)$/,
  unitsDelivered:
    /^(no of units delivered( in kind military aid)?|number of units delivered|item numb(er)? deliv(ered)?|units delivered)$/,
  unitPrice: /^(unit price in usd|item price usd)$/,
  itemValue: /^(value committed own estimate in usd|item value estimate usd)$/,
  pledged: /^(total|tot activity value)$/,
  pledgedEur: /^(converted value in eur|tot activity value eur)$/,
  deliveredEur: /^(total monetary value delivered in eur|tot activity value deliv(ered)? eur)$/,
  allocated: /^(allocated total|tot sub activity value)$/,
  allocatedEur: /^(allocated total in eur|tot sub activity value eur)$/,
  allocationId: /^(allocation id|sub activity id)$/,
  official: /^official source$/,
  source1: /^source of aid 1$/,
  source2: /^source of aid 2$/,
  source3: /^source of aid 3$/,
  source4: /^source of aid 4$/,
  deliverySource: /^source (for|of) delivery$/,
  deliverySourceOfficial: /^official delivery source( 1 yes 0 no)?$/,
  valuation: /^value source commitments?$/,
  earmarked: /^earmarked years?$/,
} as const
export type Meaning = keyof typeof MEANINGS
type Columns = Partial<Record<Meaning, number>>

/** Without these nothing can be said of a row. */
const NEEDED = [
  'id',
  'donor',
  'announced',
  'aidType',
  'currency',
  'pledged',
] as const satisfies Meaning[]

const HEADING_ROWS = 30
const LABELS: Record<(typeof NEEDED)[number], string> = {
  id: 'ID',
  donor: 'Countries (or donor)',
  announced: 'Announcement Date',
  aidType: 'Type of Aid General',
  currency: 'Original Currency',
  pledged: 'Total',
}

export type Heading = {
  /** Row number of the headings. */
  row: number
  columns: Columns
  /** Heading by column, as the file has it; `Column I` where it has none. */
  names: string[]
  /** Which columns were found by their neighbours and content, as sentences. */
  notices: string[]
}
export type FoundHeading = { ok: true; heading: Heading } | { ok: false; message: string }

type Row = { number: number; cells: readonly Cell[] }

/** The share of the needed columns that the best heading row of a sheet has, 0 to 1: the main sheet has them all. */
export function scoreSheet(head: readonly Row[]): number {
  const counts = head.slice(0, HEADING_ROWS).map(({ cells }) => countNeeded(cells))
  return Math.max(0, ...counts) / NEEDED.length
}

function countNeeded(cells: readonly Cell[]): number {
  const meanings = new Set(cells.map(meaningOf))
  return NEEDED.filter((needed) => meanings.has(needed)).length
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
  const missing = NEEDED.filter((needed) => !best.cells.some((cell) => meaningOf(cell) === needed))
  if (missing.length > 0) return { ok: false, message: explainMissing(missing, best) }
  const body = head.filter(({ number }) => number > best.number)
  const columns: Columns = {}
  for (const [index, cell] of best.cells.entries()) {
    const meaning = meaningOf(cell)
    if (!meaning) continue
    const first = columns[meaning]
    if (first === undefined) columns[meaning] = index
    else if (!isSameColumn(body, first, index))
      return { ok: false, message: explainTwice(best.cells, first, index) }
  }
  const names = best.cells.map((cell, index) => toText(cell) || `Column ${columnLetters(index)}`)
  return { ok: true, heading: { row: best.number, names, ...withItem(columns, best.cells, body) } }
}

function meaningOf(cell: Cell | undefined): Meaning | undefined {
  const heading = toText(cell)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  if (heading === '') return undefined
  return (Object.keys(MEANINGS) as Meaning[]).find((meaning) => MEANINGS[meaning].test(heading))
}

function explainMissing(missing: readonly (typeof NEEDED)[number][], best: Row): string {
  const found = best.cells
    .map(toText)
    .filter((name) => name !== '')
    .slice(0, 12)
  const seen =
    found.length === 0
      ? 'no headings'
      : `row ${best.number} with ${found.map((name) => `“${name}”`).join(', ')}`
  return `No sheet has the columns that are needed. Missing: ${missing.map((name) => LABELS[name]).join(', ')}. Found: ${seen}.`
}

/** Some releases repeat a column for their own sums; where it says the same it does no harm. */
function isSameColumn(body: readonly Row[], a: number, b: number): boolean {
  return body.every(({ cells }) => show(cells[a]) === show(cells[b]))
}

function explainTwice(cells: readonly Cell[], first: number, second: number): string {
  const name = (index: number) => `“${toText(cells[index])}” (column ${columnLetters(index)})`
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
