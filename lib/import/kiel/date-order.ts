import type { Cell } from '../table/table'
import { toText } from './cells'

/** Which of day and month stands first in the dates of a column that are written in figures with slashes. */
export type DateOrder = 'day_first' | 'month_first'

const SLASHED = /\b(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})\b/g
const IN_HEADING: [DateOrder, RegExp][] = [
  ['day_first', /\bd{1,2}[/. -]m{1,2}\b/i],
  ['month_first', /\bm{1,2}[/. -]d{1,2}\b/i],
]

/**
 * The order that a column's heading names (`dd/mm/yyyy`), or else that of the dates in it of which there is no doubt, as
 * no month is the 13th. Null where there are none, or some of each.
 */
export function findDateOrder(
  rows: readonly { cells: readonly Cell[] }[],
  column: number,
  heading: string,
): DateOrder | null {
  const named = IN_HEADING.find(([, form]) => form.test(heading))
  if (named) return named[0]
  const dates = rows.flatMap(({ cells }) => [...toText(cells[column]).matchAll(SLASHED)])
  const isDayFirst = dates.some(([, first]) => Number(first) > 12)
  const isMonthFirst = dates.some(([, , second]) => Number(second) > 12)
  if (isDayFirst === isMonthFirst) return null
  return isDayFirst ? 'day_first' : 'month_first'
}
