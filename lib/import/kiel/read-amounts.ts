import type { Report } from '../problem'
import { readAmount, toOwnCurrency } from './amounts'
import { isMissing, show } from './cells'
import { findCurrency } from './currency-names'
import type { Cells } from './read-item'
import type { FileFigures } from './row'

/** The ISO 4217 code of a row's amounts; null where none is named. */
export function readCurrency(cells: Cells, report: Report): string | null {
  const found = cells.text('currency')
  if (isMissing(found)) return null
  const code = findCurrency(found)
  if (code === null) {
    report(
      cells.name('currency'),
      found,
      'not_understood',
      'This names no one currency of ISO 4217: amounts of this row are kept with it only.',
    )
    return null
  }
  if (code !== show(cells.cell('currency'))) {
    report(cells.name('currency'), show(cells.cell('currency')), 'fixed', `Read as ${code}.`)
  }
  return code
}

/** What a row states, as decimal text in its currency, and the file's own euro figures. */
export function readAmounts(cells: Cells, currency: string | null, report: Report) {
  const { cell, name } = cells
  const ofFile = readFigures(cells, report)
  const read = (meaning: 'pledged' | 'allocated') => {
    if (currency) return readAmount(cells, meaning, currency, report)
    if (cells.decimal(meaning, report) === null) return null
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

/** The file's own figures in euro. */
export function readFigures({ decimal }: Cells, report: Report): FileFigures {
  const read = (meaning: keyof FileFigures) => decimal(meaning, report)
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
