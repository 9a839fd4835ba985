import { open, readFile } from 'node:fs/promises'
import { openCsv } from './csv-table'
import { inMegabytes, MAX_WORKBOOK_BYTES } from './limits'
import { type OpenedTable, type TableFailure, UnreadableTable } from './table'
import { openXlsx } from './xlsx-table'

const ZIP = 'PK\x03\x04'
const OLE = '\xd0\xcf\x11\xe0'
const OTHERS = { '%PDF': 'a PDF', '\x89PNG': 'a picture', '\xff\xd8\xff': 'a picture' }

/**
 * Opens an XLSX or CSV file, told apart by its content: its sheets, to be read row by row. A file that cannot be read
 * is a value that says why; what shows only further on is thrown by the rows, as UnreadableTable.
 */
export async function openTable(
  path: string,
): Promise<{ ok: true; table: OpenedTable } | TableFailure> {
  try {
    return { ok: true, table: await openByContent(path) }
  } catch (error) {
    if (error instanceof UnreadableTable) return error.failure
    throw error
  }
}

async function openByContent(path: string): Promise<OpenedTable> {
  const { start, bytes } = await beginning(path)
  if (bytes === 0) throw new UnreadableTable('empty', 'The file is empty: it has no byte in it.')
  for (const [signature, what] of Object.entries(OTHERS))
    if (start.startsWith(signature))
      throw new UnreadableTable(
        'not_a_spreadsheet',
        `The file is ${what}. Save the table as .xlsx or CSV and import that.`,
      )
  if (!start.startsWith(ZIP) && !start.startsWith(OLE)) return openCsv(path, bytes)
  if (bytes > MAX_WORKBOOK_BYTES)
    throw new UnreadableTable(
      'too_large',
      `The workbook has ${inMegabytes(bytes)}; at most ${inMegabytes(MAX_WORKBOOK_BYTES)} can be read. Save the sheet with the data as CSV and import that.`,
    )
  if (start.startsWith(OLE)) throw await oldOrEncrypted(path)
  return openXlsx(path)
}

async function beginning(path: string): Promise<{ start: string; bytes: number }> {
  const file = await open(path).catch(() => null)
  if (!file) throw new UnreadableTable('missing', `There is no file ${path} that can be read.`)
  try {
    const stat = await file.stat()
    if (!stat.isFile()) throw new UnreadableTable('missing', `${path} is not a file.`)
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0)
    return { start: buffer.toString('latin1', 0, bytesRead), bytes: stat.size }
  } finally {
    await file.close()
  }
}

/** A workbook with a password is wrapped in the container that old workbooks are, under a name of its own. */
async function oldOrEncrypted(path: string): Promise<UnreadableTable> {
  const content = await readFile(path)
  if (content.includes(Buffer.from('EncryptedPackage', 'utf16le')))
    return new UnreadableTable(
      'encrypted',
      'The workbook is protected by a password. Save it without one and import that.',
    )
  return new UnreadableTable(
    'old_excel',
    'The file is an Excel workbook of the old kind (.xls). Save it as .xlsx or CSV and import that.',
  )
}
