import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { readSheetRows } from './sheet-rows'
import type { OpenedTable, TableSheet } from './table'
import { readWorkbook } from './workbook'
import { openZip } from './zip'

/** Opens an XLSX workbook: its sheets by name, none of them read yet. Throws UnreadableTable. */
export async function openXlsx(path: string): Promise<OpenedTable> {
  const content = await readFile(path)
  const zip = openZip(content)
  const workbook = await readWorkbook(zip)
  const sheets = workbook.sheets.map(
    (sheet): TableSheet => ({
      name: sheet.name,
      isHidden: sheet.isHidden,
      async *rows(onExpected) {
        const rows = await readSheetRows(zip, workbook, sheet)
        onExpected?.(rows.length)
        yield* rows
      },
      firstRows: (count) => readSheetRows(zip, workbook, sheet, count),
    }),
  )
  return {
    kind: 'xlsx',
    sha256: createHash('sha256').update(content).digest('hex'),
    bytes: content.length,
    dateSystem: workbook.dateSystem,
    sheets,
    reading: `Excel workbook, ${sheets.length === 1 ? '1 sheet' : `${sheets.length} sheets`}, dates counted from ${workbook.dateSystem}`,
  }
}
