import { type OpenedTable, type TableFailure, UnreadableTable } from '@/lib/import/table/table'

/** Opens an XLSX or CSV file: its sheets, to be read row by row. A file that cannot be read is a value that says why. */
export async function openTable(
  path: string,
): Promise<{ ok: true; table: OpenedTable } | TableFailure> {
  return new UnreadableTable('missing', `There is no reader yet for ${path}`).failure
}
