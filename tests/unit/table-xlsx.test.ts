import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openTable } from '@/lib/import/table/open-table'
import { storedZip } from '@/lib/import/table/stored-zip'
import { type TableRow, UnreadableTable } from '@/lib/import/table/table'
import { part, zipped } from '../support/small-workbook'

const folder = mkdtempSync(join(tmpdir(), 'table-xlsx-'))

describe('the cells of a workbook', () => {
  it('come out as they are, errors by their code', async () => {
    const rows = await readSheet(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t> b </t></is></c><c r="D1" t="b"><v>1</v></c></row>' +
        '<row r="4"><c r="A4"><v>2.5</v></c><c r="B4" t="e"><f>A1/0</f><v>#DIV/0!</v></c><c r="C4" s="0" t="e"><v>#REF!</v></c></row>',
    )
    expect(rows).toEqual([
      { number: 1, cells: ['a & é ', ' b ', null, true] },
      { number: 4, cells: [2.5, { error: '#DIV/0!' }, { error: '#REF!' }, null] },
    ])
  })

  it('without a place stand after the one before, and so do rows', async () => {
    const rows = await readSheet(
      '<row><c t="inlineStr"><is><t>a</t></is></c><c/><c s="0"/><c><v>5</v></c></row><row/>' +
        '<row><c r="B3"><v>6</v></c><c><v>7</v></c></row>' +
        '<row r="7" spans="1:1"><c><v>8</v></c><c t="e"><f>A1/0</f><v>#REF!</v></c></row>' +
        '<row><c r="A9"><v>9</v></c></row><x:row><x:c><x:v>10</x:v></x:c></x:row>',
    )
    expect(rows.map(({ number, cells }) => [number, ...cells])).toEqual([
      [1, 'a', null, null, 5],
      [3, null, 6, 7, null],
      [7, 8, { error: '#REF!' }, null, null],
      [9, 9, null, null, null],
      [10, 10, null, null, null],
    ])
  })

  it.each(['', '<v></v>', '<v/>', '<v />', '\n<v>\n</v>\n'])(
    'a formula without a result is an error, with “%s” in its place',
    async (value) => {
      const [row] = await readSheet(
        `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>1+1</f>${value}</c><c r="C1" t="n"><f/>${value}</c><c r="D1"><v>2</v></c></row>`,
      )
      const uncomputed = { error: 'never computed' }
      expect(row?.cells).toEqual([1, uncomputed, uncomputed, 2])
    },
  )

  it('a formula that was never computed is an error, and one that gave nothing is empty', async () => {
    const rows = await readSheet(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="2" t="n"><f>1+1</f></c><c r="C1"><f t="shared" si="0"/></c><c r="D1" t="str"><f>""</f><v></v></c></row>',
    )
    const uncomputed = { error: 'never computed' }
    expect(rows).toEqual([{ number: 1, cells: [1, uncomputed, uncomputed] }])
  })

  it.each([
    ['', 45_037, '2023-04-21'],
    ['', 45_037.729_166_666_7, '2023-04-21T17:30:00'],
    ['', 1, '1900-01-01'],
    ['', 61, '1900-03-01'],
    ['', 0, 0],
    ['', 5_000_000, 5_000_000],
    ['', 373_455, '2922-06-25'],
    ['<workbookPr date1904="1"/>', 43_575, '2023-04-21'],
    ['<workbookPr date1904="true"/>', 0, '1904-01-01'],
  ])('%s day %d is %s', async (settings, serial, expected) => {
    const rows = await readSheet(
      `<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c><c r="B1" s="2"><v>${serial}</v></c></row>`,
      settings,
    )
    expect(rows[0]?.cells[1]).toBe(expected)
  })
})

describe('a workbook', () => {
  it('gives the first rows alone', async () => {
    const opened = await openTable(
      workbook('<row r="2"><c r="A2"><v>1</v></c></row><row r="5"><c r="A5"><v>2</v></c></row>'),
    )
    if (!opened.ok) throw new Error(opened.message)
    expect(await opened.table.sheets[0]?.firstRows(1)).toEqual([{ number: 2, cells: [1] }])
  })

  it('says which of its sheets are hidden', async () => {
    const hidden =
      '<sheet name="B" state="hidden" r:id="s"/><sheet name="C" state="visible" r:id="s"/>'
    const opened = await openTable(workbook('', hidden))
    if (!opened.ok) throw new Error(opened.message)
    expect(opened.table.sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['B', true],
      ['C', false],
      ['A & B', false],
    ])
  })

  it('that is cut off, protected, old, or none at all is refused', async () => {
    const whole = zipped('')
    const lying = Buffer.from(whole)
    lying.writeUInt32LE(400 * 1024 * 1024, lying.indexOf('PK\x01\x02') + 24)
    const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex')
    expect(await problemOf(whole.subarray(0, whole.length - 60))).toBe('truncated')
    expect(await problemOf(lying)).toBe('too_large')
    expect(await problemOf(ole)).toBe('old_excel')
    expect(await problemOf(Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]))).toBe(
      'encrypted',
    )
    expect(await problemOf(storedZip([part('word/document.xml', '<document/>')]))).toBe(
      'not_a_spreadsheet',
    )
    expect(await problemOf(Buffer.concat([whole, Buffer.alloc(26 * 1024 * 1024)]))).toBe(
      'too_large',
    )
  })

  it.each([
    ['far cells', '<row r="1000000"><c r="XFD1000000"><v>1</v></c></row>', 'too_large'],
    ['cells beyond the last', '<row r="99999999"><c r="A99999999"><v>1</v></c></row>', 'damaged'],
    ['a text that is not there', '<row r="1"><c r="A1" t="s"><v>9</v></c></row>', 'damaged'],
  ])('with %s is refused when read', async (_, rows, problem) => {
    await expect(readSheet(rows)).rejects.toMatchObject({ failure: { problem } })
  })

  it('with any bit turned over is read as it was, or refused with a sentence', async () => {
    const day = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45037</v></c></row>'
    const whole = zipped(`${day}<row r="2"><c r="A2"><v>5</v></c></row>`)
    const told = await readOrTold(file(whole))
    const others = new Set<string>()
    for (let at = 0; at < whole.length; at += 3) {
      const bytes = Buffer.from(whole)
      bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << (at % 8)), at)
      others.add(await readOrTold(file(bytes)))
    }
    others.delete(told)
    expect(others.size).toBeGreaterThan(3)
    for (const other of others) expect(other).toMatch(/^The (file|workbook|sheet|part) [^\n]+\.$/)
  })

  it('whose beginning is enough is refused where that is damaged', async () => {
    const bytes = zipped('<row r="1"><c r="A1"><v>7</v></c></row><row r="2"/>')
    bytes.write('8', bytes.indexOf('<v>7') + 3)
    const opened = await openTable(file(bytes))
    if (!opened.ok) throw new Error(opened.message)
    await expect(opened.table.sheets[0]?.firstRows(1)).rejects.toMatchObject({
      failure: { problem: 'damaged' },
    })
  })

  it('that is packed otherwise than ZIP files of spreadsheets are is told from a damaged one', async () => {
    const bytes = zipped('<row r="1"><c r="A1"><v>7</v></c></row>')
    const entry = bytes.lastIndexOf('xl/one.xml') - 46
    bytes.writeUInt16LE(12, entry + 10)
    await expect(rowsOf(file(bytes))).rejects.toThrow(
      'The part “xl/one.xml” of the file is packed in a way that is not supported here. Open the file in a spreadsheet program and save it again as .xlsx, or save the table as CSV.',
    )
  })

  it('with a damaged part is refused when read', async () => {
    const bytes = zipped('<row r="1"><c r="A1"><v>7</v></c></row>')
    bytes.write('8', bytes.indexOf('<v>7') + 3)
    await expect(rowsOf(file(bytes))).rejects.toMatchObject({ failure: { problem: 'damaged' } })
  })
})

function readSheet(rows: string, settings = ''): Promise<TableRow[]> {
  return rowsOf(workbook(rows, settings))
}

async function rowsOf(path: string): Promise<TableRow[]> {
  const opened = await openTable(path)
  if (!opened.ok) throw new Error(opened.message)
  const read: TableRow[] = []
  for await (const row of opened.table.sheets[0]?.rows() ?? []) read.push(row)
  return read
}

/** What a workbook says, or why it cannot be read. */
async function readOrTold(path: string): Promise<string> {
  const opened = await openTable(path)
  if (!opened.ok) return opened.message
  const names = opened.table.sheets.map(({ name }) => name)
  try {
    return JSON.stringify([names, await opened.table.sheets[0]?.firstRows(1), await rowsOf(path)])
  } catch (error) {
    if (error instanceof UnreadableTable) return error.failure.message
    throw error
  }
}

async function problemOf(bytes: Buffer): Promise<string> {
  const opened = await openTable(file(bytes))
  return opened.ok ? 'none' : opened.problem
}

function workbook(rows: string, settings = ''): string {
  return file(zipped(rows, settings))
}

function file(bytes: Buffer): string {
  const path = join(folder, 'table')
  writeFileSync(path, bytes)
  return path
}
