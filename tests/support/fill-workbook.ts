import { columnLetters } from '@/lib/import/table/column-letters'
import { storedZip } from '@/lib/import/table/stored-zip'
import { openZip, unpack } from '@/lib/import/table/zip'
import { TEMPLATE_ENTRIES } from '@/lib/import/template/columns'
import type { Filled } from './template-file'

const SHEET = 'xl/worksheets/sheet1.xml'

/** The template’s own workbook with these rows typed into its first sheet, everything else in it as it was. */
export async function fillWorkbook(workbook: Buffer, rows: readonly Filled[]): Promise<Buffer> {
  const zip = openZip(workbook)
  const parts = [...zip.entries.values()].map(async ({ name }) => {
    const content = (await unpack(zip, name)) ?? Buffer.alloc(0)
    return { name, content: name === SHEET ? Buffer.from(fill(String(content), rows)) : content }
  })
  return storedZip(await Promise.all(parts))
}

function fill(xml: string, rows: readonly Filled[]): string {
  const written = rows.map((row, index) => writeRow(row, index + 2)).join('')
  const filled = xml.replace(/<row r="2">.*?<\/row>/, written)
  if (filled === xml) throw new Error('The template has no second row to fill in')
  return filled
}

function writeRow(row: Filled, number: number): string {
  const cells = TEMPLATE_ENTRIES.flatMap(([key], index) => {
    const text = row[key]
    if (!text) return []
    const place = `${columnLetters(index)}${number}`
    return [`<c r="${place}" t="inlineStr"><is><t>${escapeXml(text)}</t></is></c>`]
  })
  return `<row r="${number}">${cells.join('')}</row>`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
