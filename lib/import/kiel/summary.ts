import Big from 'big.js'
import type { AidType, Measure } from '@/lib/domain/vocabulary'
import type { SummaryFigure } from '../summary'
import type { Cell, TableRow, TableSheet } from '../table/table'
import { toText } from './cells'
import type { FindDonor } from './donors'

/** Summaries are a screen long; what is longer is data. */
const ROWS = 200

const DONOR = /^(donors?|countr(y|ies)|country group)$/
/** Stands for the Commission and Council, the Investment Bank and the Peace Facility together, which are three donors. */
const SEVERAL_DONORS = /^eu institutions$/i
const AID: Record<AidType, RegExp> = {
  military: /^(total )?military( aid| assistance)?$/,
  humanitarian: /^(total )?humanitarian( aid| assistance)?$/,
  financial: /^(total )?financial( aid| assistance)?$/,
}
const MEASURES: Record<Measure, RegExp> = {
  pledged: /\bcommitments?\b/,
  allocated: /\ballocations?\b/,
  delivered: /\b(deliver(y|ies)|disbursements?)\b/,
}
const UNITS: { words: RegExp; euro: number }[] = [
  {
    words: /(€|\beuros?\b|\beur\b)\W*(billions?|bn)|(billions?|bn)\W*(of )?(€|euros?\b|eur\b)/,
    euro: 1e9,
  },
  {
    words: /(€|\beuros?\b|\beur\b)\W*(millions?|mn?)\b|(millions?|mn)\W*(of )?(€|euros?\b|eur\b)/,
    euro: 1e6,
  },
]

type Column = { index: number; aidType: AidType; measure: Measure; euro: number }

/**
 * What the other sheets of a workbook state for each donor, type of aid and measure. A column whose heading does not
 * say which of these it is, or in which unit of euro, is left out: nothing is guessed.
 */
export async function readSummaries(
  sheets: readonly TableSheet[],
  findDonor: FindDonor,
): Promise<SummaryFigure[]> {
  const figures: SummaryFigure[] = []
  for (const sheet of sheets)
    figures.push(...readSummary(sheet.name, await sheet.firstRows(ROWS), findDonor))
  return figures
}

function readSummary(
  sheet: string,
  rows: readonly TableRow[],
  findDonor: FindDonor,
): SummaryFigure[] {
  const at = rows.findIndex(
    ({ cells }) => cells.some(isDonor) && cells.some((cell) => aidTypeOf(cell)),
  )
  const heading = rows[at]
  if (!heading) return []
  const donor = heading.cells.findIndex(isDonor)
  const columns = findColumns(heading.cells, {
    above: rows.slice(0, at),
    below: rows[at + 1]?.cells ?? [],
  })
  return rows.slice(at + 1).flatMap(({ cells }) => {
    const name = toText(cells[donor])
    const donorCode = SEVERAL_DONORS.test(name) ? undefined : findDonor(name)
    if (!donorCode) return []
    return columns.flatMap(({ index, aidType, measure, euro }) => {
      const statedEur = toCents(cells[index], euro)
      return statedEur === null ? [] : [{ sheet, donorCode, aidType, measure, statedEur }]
    })
  })
}

/** Where a heading does not say what is measured, or in what, the title above it may, or the line of units below. */
function findColumns(
  cells: readonly Cell[],
  { above, below }: { above: readonly TableRow[]; below: readonly Cell[] },
): Column[] {
  const title = above.flatMap((row) => row.cells.map(toWords)).join(' ')
  return cells.flatMap((cell, index): Column[] => {
    const aidType = aidTypeOf(cell)
    const measure = only(MEASURES, toWords(cell)) ?? only(MEASURES, title)
    const unit = [toWords(cell), toWords(below[index]), title]
      .map((text) => UNITS.find(({ words }) => words.test(text)))
      .find((found) => found !== undefined)
    return aidType && measure && unit ? [{ index, aidType, measure, euro: unit.euro }] : []
  })
}

const isDonor = (cell: Cell) =>
  DONOR.test(
    toWords(cell)
      .replace(/[^a-z]+/g, ' ')
      .trim(),
  )

/** “Military commitments (€ billion)” is military; “Financial commitments with military purpose” is neither. */
function aidTypeOf(cell: Cell | undefined): AidType | undefined {
  const words = toWords(cell)
    .replace(/\(.*?\)/g, ' ')
    .replace(/\b(commitments?|allocations?|deliver(y|ies)|disbursements?|bilateral)\b/g, ' ')
    .replace(/[^a-z]+/g, ' ')
    .trim()
  return only(AID, words)
}

function only<K extends string>(patterns: Record<K, RegExp>, text: string): K | undefined {
  const found = (Object.keys(patterns) as K[]).filter((key) => patterns[key].test(text))
  return found.length === 1 ? found[0] : undefined
}

const toWords = (cell: Cell | undefined) => toText(cell).toLowerCase()

function toCents(cell: Cell | undefined, euro: number): string | null {
  return typeof cell === 'number'
    ? new Big(cell).times(euro).times(100).toFixed(0, Big.roundHalfUp)
    : null
}
