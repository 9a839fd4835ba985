import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openTable } from '@/lib/import/table/open-table'
import { type TableRow, UnreadableTable } from '@/lib/import/table/table'

const folder = mkdtempSync(join(tmpdir(), 'table-csv-'))
const HEADER = ['id', 'donor', 'value']

const ENCODERS: Record<string, (text: string) => Buffer> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-8 with byte-order mark': (text) => Buffer.from(`\ufeff${text}`),
  'UTF-16LE with byte-order mark': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'UTF-16BE with byte-order mark': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  'UTF-16LE': (text) => Buffer.from(text, 'utf16le'),
  'UTF-16BE': (text) => Buffer.from(text, 'utf16le').swap16(),
}
const DELIMITERS = { commas: ',', semicolons: ';', tabs: '\t' }

describe('any grid of texts reads back identically', () => {
  for (const [encoding, encode] of Object.entries(ENCODERS))
    for (const [named, delimiter] of Object.entries(DELIMITERS))
      it(`${encoding}, ${named}`, async () => {
        // A text that begins with a byte-order mark cannot be told from the mark; a NUL is no text.
        // Without a mark UTF-16 is known by how many NUL bytes it has and where; in so small a file a few tip the scale.
        const isTelling = /^UTF-16..$/.test(encoding) ? hasNoNulByte : () => true
        const text = fc
          .string({ unit: 'grapheme' })
          .filter((cell) => !/[\0\ufeff]/.test(cell) && isTelling(cell))
        const row = fc.tuple(text, text, text)
        const property = fc.asyncProperty(
          fc.array(row, { maxLength: 5 }),
          fc.constantFrom('\n', '\r\n', '\r'),
          async (rows, lineEnd) => {
            const grid = [HEADER, ...rows]
            const written = grid.map((cells) => cells.map(quoted).join(delimiter)).join(lineEnd)
            const bytes = encode(written)
            fc.pre(!/^UTF-16..$/.test(encoding) || countNuls(bytes) >= bytes.length / 8)
            const { reading, read } = await readCsv(bytes)
            expect(reading).toBe(`${encoding}, separated by ${named}`)
            const expected = grid
              .map((cells, index) => ({ number: index + 1, cells: cells.map((c) => c || null) }))
              .filter(({ cells }) => cells.some(Boolean))
            expect(read).toEqual(expected)
          },
        )
        await fc.assert(property, { numRuns: 40 })
      })
})

describe('a CSV', () => {
  it('is Windows-1252 where its bytes are not UTF-8', async () => {
    const bytes = Buffer.from('name;price\nJ\xf8rgen\x92s;\x80 5\n', 'latin1')
    expect(await readCsv(bytes)).toEqual({
      reading: 'WINDOWS-1252, separated by semicolons',
      read: [
        { number: 1, cells: ['name', 'price'] },
        { number: 2, cells: ['Jørgen’s', '€ 5'] },
      ],
    })
  })

  it('is Windows-1252 also where two of its characters happen to be one of UTF-8', async () => {
    const bytes = Buffer.from(`a,b\n${'J\xf8rgen,'.repeat(20)}Fu\xdf\x94\n`, 'latin1')
    expect((await readCsv(bytes)).reading).toBe('WINDOWS-1252, separated by commas')
  })

  it.each([
    ['an unmarked', ''],
    ['a marked', '\ufeff'],
  ])('in UTF-8, %s one, with a broken byte is refused with its place', async (_, mark) => {
    const bytes = Buffer.from(`${mark}a,b\r\nTürkiye gives,"1\n2"\r\nš,J?rgen €,\n`)
    const broken = bytes.indexOf('?')
    bytes[broken] = 0xf8
    await expect(readCsv(bytes)).rejects.toThrow(
      `The file is UTF-8, but its byte ${broken + 1} (in line 4) cannot be read as that. Save the table again as CSV in UTF-8 and import that.`,
    )
  })

  it('in UTF-8 that ends within a character is refused', async () => {
    const bytes = Buffer.from('a,b\né,€')
    await expect(readCsv(bytes.subarray(0, -1))).rejects.toThrow('its byte 8 (in line 2) cannot')
  })

  it.each([0, 1])('with one NUL byte is not taken for UTF-16 (%d)', async (shift) => {
    const bytes = Buffer.from(`id,donor\n1,Denmark\n2,${'x'.repeat(shift)}Ger?any\n`)
    const nul = bytes.indexOf('?')
    bytes[nul] = 0
    await expect(readCsv(bytes)).rejects.toThrow(
      `The file is neither an Excel workbook nor sound text: its byte ${nul + 1} (in line 3) is a NUL, which no text has. Save the table as .xlsx or CSV and import that.`,
    )
  })

  it('keeps numbers as text, ragged rows, and the row numbers around empty rows', async () => {
    const { read } = await readCsv(
      Buffer.from('a,b,c\r\n\r\n1,"two\nlines"\r\n,,\r\n"5"" gun",,x,y'),
    )
    expect(read).toEqual([
      { number: 1, cells: ['a', 'b', 'c'] },
      { number: 3, cells: ['1', 'two\nlines'] },
      { number: 5, cells: ['5" gun', null, 'x', 'y'] },
    ])
  })

  it('of decimal commas is separated by its semicolons', async () => {
    const { reading } = await readCsv(Buffer.from('id;sum\n1,5;2,5\n3,5;4,5\n'))
    expect(reading).toBe('UTF-8, separated by semicolons')
  })

  it('with a quotation mark that is never closed names the row', async () => {
    const failure = await readCsv(Buffer.from('a,b\n1,2\n3,"4\n5,6\n')).catch((error) => error)
    expect(failure).toBeInstanceOf(UnreadableTable)
    expect(failure.failure).toEqual({
      ok: false,
      problem: 'damaged',
      message:
        'Row 3 does not end: a quotation mark in it is never closed, or it has more than 1 MB. Correct that row and import the file again.',
    })
  })

  it.each([
    ['of no bytes', '', 'empty'],
    ['of blank space', '\r\n\r\n', 'no_rows'],
    ['of bytes', '\x01\x00\x02\x03\x00\x00\xff', 'not_a_spreadsheet'],
    ['that is a PDF', '%PDF-1.7\n', 'not_a_spreadsheet'],
    ['that is a picture', '\x89PNG\r\n\x1a\n', 'not_a_spreadsheet'],
  ])('%s is refused', async (_, content, problem) => {
    expect(await openTable(file(Buffer.from(content, 'latin1')))).toMatchObject({
      ok: false,
      problem,
    })
  })
})

async function readCsv(bytes: Buffer): Promise<{ reading: string; read: TableRow[] }> {
  const opened = await openTable(file(bytes))
  if (!opened.ok) throw new Error(opened.message)
  const read: TableRow[] = []
  for await (const row of opened.table.sheets[0]?.rows() ?? []) read.push(row)
  return { reading: opened.table.reading, read }
}

function file(bytes: Buffer): string {
  const path = join(folder, 'table')
  writeFileSync(path, bytes)
  return path
}

function quoted(cell: string): string {
  return /[,;\t"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** Whether no character of a text ends in a NUL byte, as U+0100 does. */
function hasNoNulByte(text: string): boolean {
  return Buffer.from(text, 'utf16le').every((byte, index) => byte !== 0 || index % 2 === 1)
}

function countNuls(bytes: Buffer): number {
  return bytes.filter((byte) => byte === 0).length
}
