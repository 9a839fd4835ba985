import { AID_TYPES, type AidType, keysOf, type ValuedBy } from '@/lib/domain/vocabulary'
import type { CellProblem, Report } from '../problem'
import type { TableRow } from '../table/table'
import { isError, isMissing, readDecimal, show, toLines, toText } from './cells'
import type { Heading } from './columns'
import { readAnnounced } from './dates'
import type { FindDonor } from './donors'
import type { Meaning } from './meanings'
import { readAmounts, readCurrency, readFigures } from './read-amounts'
import { type Cells, readItem } from './read-item'
import { findUnplaced, readKept } from './read-kept'
import { readSources } from './read-sources'
import type { FileFigures, KielRow } from './row'

export type RowReading = {
  heading: Heading
  dateSystem: 1900 | 1904
  /** YYYY-MM-DD. */
  today: string
  /** The cells of a row are parted by a mark that an amount may hold as well. */
  isDelimited: boolean
  findDonor: FindDonor
}
/** A row is used, or set aside with a reason; a donor that the catalogue lacks is named apart. */
export type ReadRow =
  | { kind: 'used'; row: KielRow; problems: CellProblem[] }
  | ({ kind: 'set_aside'; unknownDonor: string | null } & SetAside)

/** A row that is not used, and why; as much as was understood of it. */
export type SetAside = {
  row: number
  externalId: string | null
  donorCode: string | null
  aidType: AidType | null
  ofFile: FileFigures
  reason: string
}

const NO_SUCH_DONOR = 'The catalogue has no donor'

/** Understands one row below the headings. */
export function readRow(source: TableRow, reading: RowReading): ReadRow {
  const { heading, findDonor } = reading
  const problems: CellProblem[] = []
  const report: Report = (column, found, kind, made) =>
    problems.push({ row: source.number, column, found, kind, made })
  const cells = toCells(source, heading)
  const id = readId(cells, report)
  const aidType = readAidType(cells, report) ?? null
  const donor = readTidy(cells, 'donor', report)
  const donorCode = findDonor(donor) ?? null
  const reason =
    explainLength(source, reading) ?? explainUnusable(source, cells, { id, aidType, donorCode })
  if (reason === null && aidType && donorCode) {
    const row = { ...readContent(cells, reading, report), number: source.number, id }
    const kept = readKept(source, heading, findUnplaced(row, cells, problems))
    return { kind: 'used', row: { ...row, aidType, donorCode, kept }, problems }
  }
  return {
    kind: 'set_aside',
    row: source.number,
    externalId: isMissing(id) ? null : id,
    donorCode,
    aidType,
    ofFile: readFigures(cells, () => {}),
    reason: reason ?? 'The row cannot be used.',
    unknownDonor: reason?.startsWith(NO_SUCH_DONOR) ? donor : null,
  }
}

/** Figures with commas that nobody quoted make more cells, and move all that follows into other columns. */
function explainLength({ cells }: TableRow, { heading, isDelimited }: RowReading): string | null {
  const length = cells.findLastIndex((cell) => toText(cell) !== '') + 1
  if (!isDelimited || length <= heading.names.length) return null
  return `The row has ${length} cells and there are ${heading.names.length} columns: a text or figure with the delimiter in it stands without quotation marks.`
}

/** Why nothing can be made of a row, or null. */
function explainUnusable(
  source: TableRow,
  cells: Cells,
  { id, aidType, donorCode }: { id: string; aidType: AidType | null; donorCode: string | null },
): string | null {
  if (source.cells.every((cell) => toText(cell) === '')) return 'The row is empty.'
  if (isMissing(id)) return 'The row has no ID.'
  if (!aidType) return `“${cells.text('aidType')}” is no type of aid.`
  if (isMissing(cells.text('donor'))) return 'The row names no donor.'
  return donorCode ? null : `${NO_SUCH_DONOR} “${cells.text('donor')}”.`
}

function toCells({ cells }: TableRow, { columns, names, decimalMark }: Heading): Cells {
  const at = (meaning: Meaning) => columns[meaning] ?? -1
  return {
    cell: (meaning) => cells[at(meaning)],
    name: (meaning) => names[at(meaning)] ?? meaning,
    text: (meaning) => toText(cells[at(meaning)]),
    decimal: (meaning, report) =>
      readDecimal(cells[at(meaning)], names[at(meaning)] ?? meaning, report, decimalMark),
    decimalMark,
  }
}

/** Text whose spaces around it are taken away, with a word about it. */
function readTidy({ cell, name, text }: Cells, meaning: Meaning, report: Report): string {
  const found = show(cell(meaning))
  if (isError(cell(meaning))) return ''
  if (found !== text(meaning)) {
    report(name(meaning), found, 'fixed', `Read as “${text(meaning)}”, without the spaces.`)
  }
  return text(meaning)
}

function readAidType(cells: Cells, report: Report): AidType | undefined {
  const found = readTidy(cells, 'aidType', report)
  const text = found.toLowerCase().replace(/ (aid|assistance|support)$/, '')
  const read = keysOf(AID_TYPES).find((type) => type === text)
  if (read && text !== found.toLowerCase())
    report(cells.name('aidType'), found, 'fixed', `Read as ${AID_TYPES[read]}.`)
  return read
}

/** The dataset writes its IDs in capitals; `aum8` among the rows of AUM8 is a slip, and no pledge of its own. */
function readId(cells: Cells, report: Report): string {
  const found = readTidy(cells, 'id', report)
  if (!/^[a-z]{2,4}\d+$/i.test(found) || found === found.toUpperCase()) return found
  report(cells.name('id'), found, 'fixed', `Read as ${found.toUpperCase()}.`)
  return found.toUpperCase()
}

function readContent(cells: Cells, { dateSystem, today, heading }: RowReading, report: Report) {
  const currency = readCurrency(cells, report)
  const known = (meaning: Meaning) => (isMissing(cells.text(meaning)) ? '' : cells.text(meaning))
  // Programs that know numbers only write a year as 2024.0.
  const earmarked = known('earmarked').replace(/\b(\d{4})\.0\b/g, '$1')
  const dates = { dateSystem, order: heading.dateOrder, today }
  return {
    aidSpecific: known('aidSpecific'),
    announced: readAnnounced(cells.cell('announced'), cells.name('announced'), dates, report),
    explanation: isMissing(cells.text('explanation')) ? '' : toLines(cells.cell('explanation')),
    currency,
    isAllocation: readIsAllocation(cells, report),
    allocationId: known('allocationId'),
    ...readAmounts(cells, currency, report),
    valuedBy: readValuation(cells.text('valuation')),
    item: readItem(cells, report),
    sources: readSources(cells, report),
    earmarked: /\d{4}/.test(earmarked) ? earmarked : null,
  }
}

/** Whether a row allocates; what is called by another name counts as a commitment, and is kept with the row. */
function readIsAllocation({ text, name }: Cells, report: Report): boolean {
  const found = text('donationType')
  if (/^allocations?\b/i.test(found)) return true
  if (!isMissing(found) && !/^commitments?\b/i.test(found)) {
    const made = 'This is neither a commitment nor an allocation: it was read as a commitment.'
    report(name('donationType'), found, 'left_out', made)
  }
  return false
}

function readValuation(text: string): ValuedBy {
  return /price|hand|own estimate/i.test(text) ? 'tracker' : 'source'
}
