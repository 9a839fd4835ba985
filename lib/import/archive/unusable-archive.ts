import { type StoredValue, writeCell } from '@/lib/export/archive/cells'
import { fileOf } from '@/lib/export/archive/data-package'
import type { ArchiveResource } from '@/lib/export/archive/resource'
import { formatList } from '@/lib/format'

/** Why an archive cannot be taken in: what is wrong with it and where, in a sentence. */
export class UnusableArchive extends Error {
  override name = 'UnusableArchive'
}

/** A row of a table of an archive, with its number in the file, whose headings are row 1. */
export type ArchiveRow = { resource: ArchiveResource; number: number; values: StoredValue[] }

const LONGEST_SHOWN = 40

/** What an archive is refused with whose cells in `columns` of a row cannot be; `why` is the end of “but …”. */
export function unusableCells(
  row: ArchiveRow,
  columns: readonly string[],
  why: string,
): UnusableArchive {
  const where = `${fileOf(row.resource)}, row ${row.number}`
  const shown = columns.map((column) => {
    const text = cellText(row, column)
    return text === '' ? 'nothing' : `“${text.slice(0, LONGEST_SHOWN)}”`
  })
  const named = `the column${columns.length === 1 ? '' : 's'} ${formatList(columns)}`
  const has = columns.length === 1 ? 'has' : 'have'
  return new UnusableArchive(`${where}: ${named} ${has} ${formatList(shown)}, but ${why}.`)
}

/** A cell of a row as its file has it. */
export function cellText({ resource, values }: ArchiveRow, column: string): string {
  const index = Object.keys(resource.columns).indexOf(column)
  return writeCell(values[index] ?? null, resource.columns[column]?.type ?? 'string')
}
