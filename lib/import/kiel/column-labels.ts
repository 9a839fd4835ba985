import { columnLetters } from '../table/column-letters'
import type { Cell } from '../table/table'
import { toText } from './cells'
import { type Columns, type Meaning, meaningOf } from './meanings'
import { KEPT_AS_WELL } from './read-kept'

type Labels = Partial<Record<Meaning, string>>

/** Without these nothing can be said of a row. By the names that the dataset gives them. */
export const NEEDED = {
  id: 'ID',
  donor: 'Countries (or donor)',
  announced: 'Announcement Date',
  aidType: 'Type of Aid General',
  currency: 'Original Currency',
  pledged: 'Total',
} as const satisfies Labels

/** What is missed where no column has it, likewise. */
const WANTED = {
  explanation: 'Explanation',
  donationType: 'Type of donation',
  item: 'Items',
  itemType: 'Type of item',
  itemSubType: 'Sub-type of item',
  units: 'No. of Units',
  unitsDelivered: 'No. of Units Delivered',
  pledgedEur: 'Converted Value in EUR',
  deliveredEur: 'Total monetary value delivered in EUR',
  allocated: 'Allocated Total',
  allocatedEur: 'Allocated Total in EUR',
  source1: 'Source of Aid 1',
} as const satisfies Labels

/**
 * What is to be known of a file's columns, as sentences: which were found by a name that the dataset does not use, which
 * were not found, and which have no place of their own.
 */
export function tellColumns(
  columns: Columns,
  headings: readonly Cell[],
  names: readonly string[],
  rows: readonly { cells: readonly Cell[] }[],
): string[] {
  const labels: Labels = { ...NEEDED, ...WANTED }
  const others = Object.entries(columns).flatMap(([meaning, index]) => {
    const label = labels[meaning as Meaning]
    return label && meaningOf(headings[index])?.isOwn === false
      ? [`“${names[index]}” as “${label}”`]
      : []
  })
  const wanting = Object.entries(WANTED).flatMap(([meaning, label]) =>
    columns[meaning as Meaning] === undefined ? [`“${label}”`] : [],
  )
  const taken = new Set(Object.values(columns))
  const kept = headings.flatMap((heading, index) =>
    taken.has(index) || toText(heading) === '' ? [] : [`“${names[index]}”`],
  )
  const widest = rows.reduce((most, { cells }) => Math.max(most, cells.length), headings.length)
  const unnamed = Array.from({ length: widest }, (_, index) => index).filter(
    (index) =>
      !taken.has(index) &&
      toText(headings[index]) === '' &&
      rows.some(({ cells }) => toText(cells[index]) !== ''),
  )
  const used = KEPT_AS_WELL.flatMap((meaning) => {
    const index = columns[meaning]
    return index === undefined ? [] : [`“${names[index]}”`]
  })
  return [
    ...say('Columns read by another name than the dataset’s: ', others, '.'),
    ...say(
      'No column was found for ',
      wanting,
      '. Where the file has one under another name, rename it so and import again.',
    ),
    ...say('Kept with each row, without a place of their own: ', kept, '.'),
    ...say(
      'Kept with each row, from columns without a heading: ',
      unnamed.map(columnLetters),
      '. Where one of them is needed, give it a heading and import again.',
    ),
    ...say('Used, and kept with each row as they stand: ', used, '.'),
  ]
}

function say(before: string, list: readonly string[], after: string): string[] {
  return list.length > 0 ? [`${before}${list.join(', ')}${after}`] : []
}
