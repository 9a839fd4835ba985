import Big from 'big.js'
import type { Report } from '../problem'
import type { Cell } from '../table/table'
import { isMissing, readDecimal, show, toText } from './cells'
import type { Meaning } from './columns'
import type { KielItem } from './row'

/** A row's cells and headings by meaning. */
export type Cells = {
  cell: (meaning: Meaning) => Cell | undefined
  name: (meaning: Meaning) => string
  text: (meaning: Meaning) => string
}

/** Counts above this are slips: no item of aid has two thousand million units. */
const MOST_UNITS = 2_000_000_000

/** What a row hands over, or null where it names nothing. */
export function readItem({ cell, name, text }: Cells, report: Report): KielItem | null {
  const known = (meaning: Meaning) => (isMissing(text(meaning)) ? '' : text(meaning))
  const label = known('item') || known('itemSubType') || known('itemType')
  if (label === '') {
    reportNameless({ cell, name, text }, report)
    return null
  }
  const units = readUnits(cell('units'), name('units'), report)
  return {
    name: label,
    type: known('itemType'),
    subType: known('itemSubType'),
    ...units,
    delivered: readDelivered(cell('unitsDelivered'), name('unitsDelivered'), report),
    unitPriceUsd: readPositive(cell('unitPrice'), name('unitPrice'), report),
    valueUsd: readPositive(cell('itemValue'), name('itemValue'), report),
  }
}

function reportNameless({ cell, name, text }: Cells, report: Report): void {
  for (const meaning of ['units', 'unitsDelivered'] as const) {
    if (isMissing(text(meaning)) || /^[0.]+$/.test(text(meaning))) continue
    const made = 'The row does not say of what: the count is kept with the row only.'
    report(name(meaning), show(cell(meaning)), 'left_out', made)
  }
}

function readPositive(cell: Cell | undefined, column: string, report: Report): string | null {
  const decimal = readDecimal(cell, column, report)
  return decimal === null || new Big(decimal).eq(0) ? null : decimal
}

function readUnits(cell: Cell | undefined, column: string, report: Report) {
  const decimal = readPositive(cell, column, report)
  if (decimal === null) return { units: null, isRounded: false }
  const units = Number(new Big(decimal).toFixed(0, Big.roundHalfUp))
  if (units > MOST_UNITS) {
    report(
      column,
      show(cell),
      'not_understood',
      'So many units cannot be meant: the count is left open.',
    )
    return { units: null, isRounded: false }
  }
  if (new Big(decimal).eq(units)) return { units, isRounded: false }
  const whole = Math.max(units, 1)
  report(
    column,
    show(cell),
    'read',
    `Read as about ${whole}: a part of a unit is a share in a joint pledge.`,
  )
  return { units: whole, isRounded: true }
}

function readDelivered(
  cell: Cell | undefined,
  column: string,
  report: Report,
): KielItem['delivered'] {
  const text = toText(cell)
  if (/^(partial(ly)?|some|dozens)$/i.test(text)) {
    report(column, text, 'read', 'Read as: some arrived, their number is not known.')
    return { units: null, isRounded: false }
  }
  const { units, isRounded } = readUnits(cell, column, report)
  return units === null ? null : { units, isRounded }
}
