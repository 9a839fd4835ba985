import Big from 'big.js'
import type { Report } from '../problem'
import type { Cell } from '../table/table'
import { isMissing, readDecimal, show } from './cells'
import { readQualifiedCount } from './counts'
import type { DecimalMark } from './decimal-mark'
import type { Meaning } from './meanings'
import type { KielCount, KielItem } from './row'

/** A row's cells and headings by meaning. */
export type Cells = {
  cell: (meaning: Meaning) => Cell | undefined
  name: (meaning: Meaning) => string
  text: (meaning: Meaning) => string
  /** As `readDecimal` reads the cell. */
  decimal: (meaning: Meaning, report: Report) => string | null
  decimalMark: DecimalMark | null
}

/** Counts above this are slips: no item of aid has two thousand million units. */
const MOST_UNITS = 2_000_000_000
const NO_COUNT: KielCount = { units: null, qualifier: 'exact' }

/** What a row hands over, or null where it names nothing. */
export function readItem(cells: Cells, report: Report): KielItem | null {
  const { text } = cells
  const known = (meaning: Meaning) => (isMissing(text(meaning)) ? '' : text(meaning))
  const label = known('item') || known('itemSubType') || known('itemType')
  if (label === '') {
    reportNameless(cells, report)
    return null
  }
  return {
    name: label,
    type: known('itemType'),
    subType: known('itemSubType'),
    count: readCount(cells, 'units', report),
    delivered: readDelivered(cells, report),
    unitPriceUsd: readPositive(cells, 'unitPrice', report),
    valueUsd: readPositive(cells, 'itemValue', report),
  }
}

function reportNameless({ cell, name, text }: Cells, report: Report): void {
  for (const meaning of ['units', 'unitsDelivered'] as const) {
    if (isMissing(text(meaning)) || /^[0.]+$/.test(text(meaning))) continue
    const made = 'The row does not say of what: the count is kept with the row only.'
    report(name(meaning), show(cell(meaning)), 'left_out', made)
  }
}

function isPositive(decimal: string | null): decimal is string {
  return decimal !== null && !new Big(decimal).eq(0)
}

function readPositive({ decimal }: Cells, meaning: Meaning, report: Report): string | null {
  const read = decimal(meaning, report)
  return isPositive(read) ? read : null
}

function readCount(cells: Cells, meaning: Meaning, report: Report): KielCount {
  const column = cells.name(meaning)
  const found = show(cells.cell(meaning))
  const { digits, qualifier } = readQualifiedCount(cells.text(meaning), column, report)
  const isPlain = digits === cells.text(meaning)
  const decimal = isPlain
    ? cells.decimal(meaning, report)
    : readDecimal(digits, column, () => {}, cells.decimalMark)
  if (!isPositive(decimal)) return NO_COUNT
  const units = Number(new Big(decimal).toFixed(0, Big.roundHalfUp))
  if (units > MOST_UNITS) {
    const made = 'So many units cannot be meant: the count is left open.'
    report(column, found, 'not_understood', made)
    return NO_COUNT
  }
  if (new Big(decimal).eq(units)) return { units, qualifier }
  const whole = Math.max(units, 1)
  const made = `Read as about ${whole}: a part of a unit is a share in a joint pledge.`
  report(column, found, 'read', made)
  return { units: whole, qualifier: 'approximately' }
}

function readDelivered(cells: Cells, report: Report): KielItem['delivered'] {
  const text = cells.text('unitsDelivered')
  if (/^(partial(ly)?|some|dozens)$/i.test(text)) {
    const made = 'Read as: some arrived, their number is not known.'
    report(cells.name('unitsDelivered'), text, 'read', made)
    return NO_COUNT
  }
  const count = readCount(cells, 'unitsDelivered', report)
  return count.units === null ? null : count
}
