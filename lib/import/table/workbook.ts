import { posix } from 'node:path'
import { UnreadableTable } from './table'
import { tags } from './xml-tags'
import { unpack, type Zip } from './zip'

/** The parts of a workbook by their names in the ZIP file; null where it has no such part. */
export type Workbook = {
  dateSystem: 1900 | 1904
  sheets: { name: string; part: string; isHidden: boolean }[]
  styles: string | null
  texts: string | null
}

type Relation = { id: string; type: string; part: string }

/** What a workbook consists of, from its small parts only: no sheet is unpacked. Throws UnreadableTable. */
export async function readWorkbook(zip: Zip): Promise<Workbook> {
  const main = (await relationsOf(zip, '')).find(({ type }) => type === 'officeDocument')?.part
  const xml = main?.endsWith('.xml') && (await unpack(zip, main))?.toString()
  if (!main || !xml || tags(xml, 'workbook').length === 0) throw noWorkbook(zip, main)
  const relations = await relationsOf(zip, main)
  const partOfType = (type: string) =>
    relations.find((relation) => relation.type === type)?.part ?? null
  return {
    dateSystem: startsIn1904(xml) ? 1904 : 1900,
    sheets: listSheets(xml, relations, zip),
    styles: partOfType('styles'),
    texts: partOfType('sharedStrings'),
  }
}

function listSheets(xml: string, relations: Relation[], zip: Zip): Workbook['sheets'] {
  const sheets = tags(xml, 'sheet').flatMap((sheet) => {
    const found = relations.find(({ id }) => id === sheet.get('id'))
    if (!found) throw namesMissing(sheet.get('name') ?? '')
    // The others are sheets of one chart or of macros, which have no cells.
    if (found.type !== 'worksheet') return []
    const isHidden = (sheet.get('state') ?? 'visible') !== 'visible'
    return [{ name: sheet.get('name') ?? '', part: found.part, isHidden }]
  })
  if (sheets.length === 0)
    throw new UnreadableTable('no_sheets', 'The workbook has no sheet with cells.')
  const missing = sheets.find(({ part }) => !zip.entries.has(part.toLowerCase()))
  if (missing) throw namesMissing(missing.name)
  return sheets
}

function namesMissing(name: string): UnreadableTable {
  return new UnreadableTable(
    'damaged',
    `The workbook is damaged: it names a sheet “${name}” that it does not contain. Download it again, or open it in a spreadsheet program and save it again as .xlsx.`,
  )
}

function startsIn1904(xml: string): boolean {
  const written = tags(xml, 'workbookPr')[0]?.get('date1904')
  return written === '1' || written === 'true'
}

/** What a part refers to inside the file, with full names. The package itself is the part with the empty name. */
async function relationsOf(zip: Zip, part: string): Promise<Relation[]> {
  const { dir, base } = posix.parse(part)
  const xml = await unpack(zip, posix.join(dir, '_rels', `${base}.rels`))
  return tags(xml?.toString() ?? '', 'Relationship').map((relation) => ({
    id: relation.get('Id') ?? '',
    type: posix.basename(relation.get('Type') ?? ''),
    part: posix.resolve('/', dir, relation.get('Target') ?? '').slice(1),
  }))
}

function noWorkbook(zip: Zip, main: string | undefined): UnreadableTable {
  if (main?.endsWith('.bin'))
    return new UnreadableTable(
      'not_a_spreadsheet',
      'The file is a binary workbook (.xlsb). Save it as .xlsx or CSV and import that.',
    )
  const inside = main ?? zip.entries.keys().next().value ?? 'nothing'
  return new UnreadableTable(
    'not_a_spreadsheet',
    `The file is not an Excel workbook: inside it is ${inside}. Save the table as .xlsx or CSV and import that.`,
  )
}
