import { randomUUID } from 'node:crypto'
import { readSheet } from 'read-excel-file/universal'
import { cellPlacer } from './cell-places'
import { columnLetters } from './column-letters'
import { excelDay } from './excel-date'
import { damagedSheet, endOfCells, firstRowsCutter, rowBlocks, valuesOf } from './sheet-xml'
import { storedZip } from './stored-zip'
import type { Cell, TableRow } from './table'
import type { Workbook } from './workbook'
import { lengthChecker } from './xml-lengths'
import { requireWhole, unpack, unpackChunks, type Zip } from './zip'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/**
 * The rows of one sheet that have a value; with `count`, the first of them. The library gets a workbook of this sheet
 * alone: given the whole file it unpacks and decodes every part. Throws UnreadableTable.
 */
export async function readSheetRows(
  zip: Zip,
  workbook: Workbook,
  sheet: Workbook['sheets'][number],
  count?: number,
): Promise<TableRow[]> {
  const mark = randomUUID()
  const content = await preparedSheet(zip, sheet, mark, count)
  const read = await readSheet(await workbookOfOne(zip, workbook, content), { trim: false }).catch(
    (error: Error) => {
      throw damagedSheet(sheet.name, inWords(error))
    },
  )
  return read
    .map((row, index) => ({
      number: index + 1,
      cells: row.map((cell) => toCell(cell, workbook.dateSystem, mark)),
    }))
    .filter((row) => row.cells.some((cell) => cell !== null))
}

/** The sheet as the library gets it, made block by block: the whole text of a sheet is several times its values. */
async function preparedSheet(
  zip: Zip,
  { name, part }: Workbook['sheets'][number],
  mark: string,
  count: number | undefined,
): Promise<Buffer> {
  const check = lengthChecker(part)
  const place = cellPlacer(name)
  const blocks: Buffer[] = []
  const cut = firstRowsCutter(count)
  for await (const { block, isLast } of rowBlocks(unpackChunks(zip, part))) {
    const { kept, isEnough } = cut(isLast ? endOfCells(block, name) : block)
    check(kept)
    blocks.push(Buffer.from(valuesOf(place(kept), mark), 'latin1'))
    if (isEnough) break
  }
  if (count !== undefined) await requireWhole(zip, part)
  return Buffer.concat(blocks)
}

async function workbookOfOne(
  zip: Zip,
  { dateSystem, styles, texts }: Workbook,
  sheet: Buffer,
): Promise<ArrayBuffer> {
  const date1904 = dateSystem === 1904 ? 1 : 0
  const zipped = storedZip([
    {
      name: 'xl/workbook.xml',
      content: Buffer.from(
        `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="${date1904}"/><sheets><sheet name="1" sheetId="1" r:id="sheet"/></sheets></workbook>`,
      ),
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: Buffer.from(
        `<Relationships xmlns="${PACKAGE}"><Relationship Id="sheet" Type="${OFFICE}/worksheet" Target="sheet.xml"/><Relationship Id="styles" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="texts" Type="${OFFICE}/sharedStrings" Target="texts.xml"/></Relationships>`,
      ),
    },
    { name: 'xl/sheet.xml', content: sheet },
    ...(await optionalPart(zip, styles, 'xl/styles.xml')),
    ...(await optionalPart(zip, texts, 'xl/texts.xml')),
  ])
  return new Uint8Array(zipped).buffer
}

async function optionalPart(zip: Zip, part: string | null, name: string) {
  const content = part && (await unpack(zip, part))
  if (!content) return []
  lengthChecker(part)(content.toString('latin1'))
  return [{ name, content }]
}

/** The library's type for a day is the constructor, not the object that it returns: what comes is told by looking. */
function toCell(cell: unknown, dateSystem: 1900 | 1904, mark: string): Cell {
  if (cell instanceof Date) return excelDay(cell, dateSystem)
  switch (typeof cell) {
    case 'string':
      return cell.startsWith(mark) ? { error: cell.slice(mark.length) } : cell
    case 'number':
    case 'boolean':
      return cell
    default:
      if (cell === null) return null
      throw new TypeError(`A sheet's cell is no value: ${String(cell)}`)
  }
}

/** The library names a cell by the numbers of its row and column; its other words are not for people. */
function inWords(error: Error): string {
  const [, row, column] = /row (\d+), col (\d+): \w/.exec(error.message) ?? []
  return row === undefined
    ? 'its XML cannot be read'
    : `the cell in row ${row}, column ${columnLetters(Number(column) - 1)} cannot be read`
}
