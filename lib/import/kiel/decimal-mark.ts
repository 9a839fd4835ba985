import type { Cell } from '../table/table'
import { toText } from './cells'

/** The mark before the decimals of a file's numbers: English writes 1,234.5, German 1.234,5. */
export type DecimalMark = '.' | ','

type Row = { cells: readonly Cell[] }

const BY_POINT = /^-?(\d{1,3}(,\d{3}){2,}|\d{1,3}(,\d{3})+\.\d+|\d+\.(\d{1,2}|\d{4,}))$/
const BY_COMMA = /^-?(\d{1,3}(\.\d{3}){2,}|\d{1,3}(\.\d{3})+,\d+|\d+,(\d{1,2}|\d{4,}))$/

/**
 * How the numbers that stand as text in these columns are written, by those of which there is no doubt. Null where there
 * are none, or some of each kind.
 */
export function findDecimalMark(
  rows: readonly Row[],
  columns: readonly number[],
): DecimalMark | null {
  const texts = rows.flatMap(({ cells }) =>
    columns.flatMap((index) => (typeof cells[index] === 'string' ? toText(cells[index]) : [])),
  )
  const isByPoint = texts.some((text) => BY_POINT.test(text))
  const isByComma = texts.some((text) => BY_COMMA.test(text))
  if (isByPoint === isByComma) return null
  return isByPoint ? '.' : ','
}
