import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openTable } from '@/lib/import/table/open-table'
import { zipped } from '../support/small-workbook'

const folder = mkdtempSync(join(tmpdir(), 'table-xlsx-bounds-'))
const FIVE_SECONDS = 5000

describe('a workbook with more in one place than a program writes', () => {
  const cell = (attributes: string, value: string) =>
    `<row r="1"><c r="A1" ${attributes}><v>${value}</v></c></row>`
  const manyAttributes = Array.from({ length: 300_000 }, (_, index) => `a${index}="1"`).join(' ')
  const longText = 'x'.repeat(20_000_000)
  const shared = cell('t="s"', '0')

  it.each([
    ['spaces in a tag', zipped(cell(`t${' '.repeat(3_000_000)}`, '1')), 'one.xml” has a tag'],
    ['attributes in a tag', zipped(cell(manyAttributes, '1')), 'one.xml” has a tag'],
    ['a tag without end', zipped(`<row r="1"><c${' '.repeat(3_000_000)}`), 'one.xml” has a tag'],
    ['text in a cell', zipped(cell('t="str"', longText)), 'one.xml” has a text'],
    [
      'text in the shared ones',
      zipped(shared, '', `<si><t>${longText}</t></si>`),
      'texts.xml” has a text',
    ],
  ])('%s is refused in seconds', { timeout: FIVE_SECONDS }, async (_, bytes, told) => {
    await expect(read(bytes)).rejects.toThrow(`The workbook cannot be read: its part “xl/${told}`)
  })

  it('is read in seconds where blanks stand after a formula', {
    timeout: FIVE_SECONDS,
  }, async () => {
    const rows = await read(zipped(`<row r="1"><c r="A1"><f/>${' '.repeat(262_000)}<x/></c></row>`))
    expect(rows).toEqual([])
  })

  it('is read with the longest text that Excel allows, however it is written', async () => {
    const [row] = await read(zipped(shared, '', `<si><t>${'&#8217;'.repeat(32_767)}</t></si>`))
    expect(row?.cells).toEqual(['’'.repeat(32_767)])
  })
})

describe('the size of a sheet', () => {
  it.each([
    ['<row r="1048576" hidden="1" ht="15"/>'],
    ['<row r="1048576"><c r="XFD1048576" s="1"/></row>'],
    ['<row r="1048576"><c r="XFD1048576" s="1"></c></row>'],
  ])('is that of what says something: %s does not count', async (far) => {
    const rows = Array.from({ length: 4 }, (_, index) => index + 1)
    const cells = (row: number) =>
      ['A', 'B', 'C', 'D', 'E', 'F'].map((column) => `<c r="${column}${row}"><v>${row}</v></c>`)
    const near = rows.map((row) => `<row r="${row}">${cells(row).join('')}</row>`).join('')
    expect(await read(zipped(near + far))).toEqual(
      rows.map((number) => ({ number, cells: Array(6).fill(number) })),
    )
  })

  it('is too large where a cell says something far from the others', async () => {
    const far = '<row r="1048576"><c r="F1048576"><v>1</v></c></row>'
    await expect(read(zipped(far))).rejects.toThrow('spans 1048576 rows and 6 columns')
  })
})

async function read(bytes: Buffer) {
  const path = join(folder, 'table')
  writeFileSync(path, bytes)
  const opened = await openTable(path)
  if (!opened.ok) throw new Error(opened.message)
  const rows = []
  for await (const row of opened.table.sheets[0]?.rows() ?? []) rows.push(row)
  return rows
}
