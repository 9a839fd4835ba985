import type { Cell } from '../table/table'
import { toText } from './cells'

/** The mark before the decimals of a file's numbers: English writes 1,234.5, German 1.234,5. */
export type DecimalMark = '.' | ','

type Row = { cells: readonly Cell[] }

const BY_POINT = /^-?(\d{1,3}(,\d{3}){2,}|\d{1,3}(,\d{3})+\.\d+|\d+\.(\d{1,2}|\d{4,})|\d{4,}\.\d+)$/
const BY_COMMA = /^-?(\d{1,3}(\.\d{3}){2,}|\d{1,3}(\.\d{3})+,\d+|\d+,(\d{1,2}|\d{4,})|\d{4,},\d+)$/

/**
 * How the numbers that stand as text in these columns are written, by those of which there is no doubt. Null where there
 * are none, or more than a tenth of them are of the other kind.
 */
export function findDecimalMark(
  rows: readonly Row[],
  columns: readonly number[],
): DecimalMark | null {
  const texts = rows.flatMap(({ cells }) =>
    columns.flatMap((index) => (typeof cells[index] === 'string' ? toText(cells[index]) : [])),
  )
  const byPoint = texts.filter((text) => BY_POINT.test(text)).length
  const byComma = texts.filter((text) => BY_COMMA.test(text)).length
  if (byPoint > 9 * byComma) return '.'
  return byComma > 9 * byPoint ? ',' : null
}
