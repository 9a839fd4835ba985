import { CURRENCY_CODES } from '@/lib/domain/currencies'
import { AID_TYPES, type AidType, keysOf, type ValuedBy } from '@/lib/domain/vocabulary'
import type { CellProblem, Report } from '../problem'
import type { TableRow } from '../table/table'
import { readAmount, toOwnCurrency } from './amounts'
import { isError, isMissing, readDecimal, show, toLines, toText } from './cells'
import type { Heading, Meaning } from './columns'
import { readAnnounced } from './dates'
import type { FindDonor } from './donors'
import { type Cells, readItem } from './read-item'
import { readSources } from './read-sources'
import type { FileFigures, KielRow } from './row'

export type RowReading = {
  heading: Heading
  dateSystem: 1900 | 1904
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
  const id = readTidy(cells, 'id', report)
  const aidType = readAidType(cells, report) ?? null
  const donor = readTidy(cells, 'donor', report)
  const donorCode = findDonor(donor) ?? null
  const reason = explainUnusable(source, cells, { id, aidType, donorCode })
  if (reason === null && aidType && donorCode) {
    const row = { ...readContent(cells, reading, report), number: source.number, id }
    reportErrors(source, heading, problems, report)
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

/** Why nothing can be made of a row, or null. */
function explainUnusable(
  source: TableRow,
  cells: Cells,
  { id, aidType, donorCode }: { id: string; aidType: AidType | null; donorCode: string | null },
): string | null {
  if (source.cells.every((cell) => toText(cell) === '')) return 'The row is empty.'
  const failed = (['id', 'aidType', 'donor'] as const).find((meaning) =>
    isError(cells.cell(meaning)),
  )
  if (failed) return `A formula has failed in “${cells.name(failed)}”: ${show(cells.cell(failed))}.`
  if (isMissing(id)) return 'The row has no ID.'
  if (!aidType) return `“${cells.text('aidType')}” is no type of aid.`
  if (isMissing(cells.text('donor'))) return 'The row names no donor.'
  return donorCode ? null : `${NO_SUCH_DONOR} “${cells.text('donor')}”.`
}

function toCells({ cells }: TableRow, { columns, names }: Heading): Cells {
  const at = (meaning: Meaning) => columns[meaning] ?? -1
  return {
    cell: (meaning) => cells[at(meaning)],
    name: (meaning) => names[at(meaning)] ?? meaning,
    text: (meaning) => toText(cells[at(meaning)]),
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
  const text = readTidy(cells, 'aidType', report).toLowerCase()
  return keysOf(AID_TYPES).find((type) => type === text)
}

function readContent(cells: Cells, { dateSystem }: RowReading, report: Report) {
  const currency = readCurrency(cells, report)
  const known = (meaning: Meaning) => (isMissing(cells.text(meaning)) ? '' : cells.text(meaning))
  const earmarked = known('earmarked')
  return {
    aidSpecific: known('aidSpecific'),
    announced: readAnnounced(cells.cell('announced'), cells.name('announced'), dateSystem, report),
    explanation: isMissing(cells.text('explanation')) ? '' : toLines(cells.cell('explanation')),
    currency,
    isAllocation: /^allocation/i.test(cells.text('donationType')),
    allocationId: known('allocationId'),
    ...readAmounts(cells, currency, report),
    valuedBy: readValuation(cells.text('valuation')),
    item: readItem(cells, report),
    sources: readSources(cells, report),
    earmarked: /\d{4}/.test(earmarked) ? earmarked : null,
  }
}

function readCurrency(cells: Cells, report: Report): string | null {
  const found = cells.text('currency')
  if (isMissing(found)) return null
  const code = found.toUpperCase()
  if (!CURRENCY_CODES.includes(code)) {
    report(
      cells.name('currency'),
      found,
      'not_understood',
      'This is no ISO 4217 currency: amounts of this row are kept with it only.',
    )
    return null
  }
  if (code !== show(cells.cell('currency'))) {
    report(cells.name('currency'), show(cells.cell('currency')), 'fixed', `Read as ${code}.`)
  }
  return code
}

function readAmounts(cells: Cells, currency: string | null, report: Report) {
  const { cell, name } = cells
  const ofFile = readFigures(cells, report)
  const read = (meaning: 'pledged' | 'allocated') => {
    if (currency) return readAmount(cell(meaning), name(meaning), currency, report)
    if (readDecimal(cell(meaning), name(meaning), report) === null) return null
    report(
      name(meaning),
      show(cell(meaning)),
      'left_out',
      'No currency is named for this amount: it is kept with the row only.',
    )
    return null
  }
  const pledged = read('pledged')
  const allocated = read('allocated')
  return {
    ofFile,
    pledged,
    allocated,
    delivered: readDelivered(cells, { currency, pledged, allocated, ...ofFile }, report),
  }
}

function readFigures({ cell, name }: Cells, report: Report): FileFigures {
  const read = (meaning: keyof FileFigures) => readDecimal(cell(meaning), name(meaning), report)
  return {
    pledgedEur: read('pledgedEur'),
    allocatedEur: read('allocatedEur'),
    deliveredEur: read('deliveredEur'),
  }
}

type Promised = FileFigures & {
  currency: string | null
  pledged: string | null
  allocated: string | null
}

function readDelivered(
  { cell, name }: Cells,
  { currency, pledged, pledgedEur, allocated, allocatedEur, deliveredEur }: Promised,
  report: Report,
): string | null {
  if (deliveredEur === null || Number(deliveredEur) === 0) return null
  const own =
    currency &&
    (toOwnCurrency(deliveredEur, pledged, pledgedEur, currency) ??
      toOwnCurrency(deliveredEur, allocated, allocatedEur, currency))
  if (own) return own
  report(
    name('deliveredEur'),
    show(cell('deliveredEur')),
    'left_out',
    'The file gives no rate from this to the currency of the pledge: it is kept with the row only.',
  )
  return null
}

function readValuation(text: string): ValuedBy {
  return /price|hand|own estimate/i.test(text) ? 'tracker' : 'source'
}

/** Numbers say so where they are read; of every other column that is taken it is said here. */
function reportErrors(
  { cells }: TableRow,
  { columns, names }: Heading,
  problems: readonly CellProblem[],
  report: Report,
): void {
  for (const index of Object.values(columns)) {
    const cell = cells[index]
    const name = names[index] ?? ''
    if (!isError(cell) || problems.some(({ column }) => column === name)) continue
    report(
      name,
      show(cell),
      'not_understood',
      'A formula of the file has failed here: nothing was taken.',
    )
  }
}

/** What is taken of a row and finds no place in a pledge: it is kept as it stands. */
function findUnplaced(
  { item, earmarked }: Pick<KielRow, 'item' | 'earmarked'>,
  { name }: Cells,
  problems: readonly CellProblem[],
): ReadonlySet<string> {
  const ofItem: Meaning[] = ['units', 'unitsDelivered', 'unitPrice', 'itemValue']
  const left = problems.filter(({ kind }) => kind === 'not_understood' || kind === 'left_out')
  return new Set([
    name('statedValue'),
    ...left.map(({ column }) => column),
    ...(item ? [] : ofItem.map(name)),
    ...(earmarked ? [] : [name('earmarked')]),
  ])
}

/** Every cell that no column of ours takes or that found no place, and that says something; errors by their code. */
function readKept(
  { cells }: TableRow,
  { columns, names }: Heading,
  unplaced: ReadonlySet<string>,
): Record<string, string> {
  const taken = new Set(Object.values(columns).filter((index) => !unplaced.has(names[index] ?? '')))
  const kept: Record<string, string> = {}
  for (const [index, cell] of cells.entries()) {
    const text = isError(cell) ? cell.error : toText(cell)
    const name = names[index] ?? `Column ${index + 1}`
    if (taken.has(index) || isMissing(text) || text === '0') continue
    kept[kept[name] === undefined ? name : `${name} (${index + 1})`] = text
  }
  return kept
}
