import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openTable } from '@/lib/import/table/open-table'

const folder = mkdtempSync(join(tmpdir(), 'table-csv-quotes-'))
const COLUMNS = ['ID', 'Countries', 'Announcement Date', 'Explanation', 'Items', 'Total', 'Source']
const plainRow = (id: number) => [`UKH${id}`, 'Germany', '2023-01-25', 'Tanks', 'Leopard', '5', 'a']

describe('the quotation marks of a CSV', () => {
  it('give back any table that csv-stringify writes', async () => {
    const text = fc.string({
      unit: fc.constantFrom('"', ',', ';', '\t', '\n', '\r', ' ', 'a', 'é'),
    })
    const tables = fc
      .integer({ min: 2, max: 5 })
      .chain((width) => fc.array(fc.array(text, { minLength: width, maxLength: width })))
    const property = fc.asyncProperty(tables, fc.constantFrom(',', ';', '\t'), hasReadBack)
    await fc.assert(property, { numRuns: 200 })
  })

  it('give back any wide table with lines in its cells', async () => {
    const text = fc.array(fc.constantFrom('"', '\n', '\r\n', ' ', 'a, b', 'é', ' "c", d'), {
      maxLength: 5,
    })
    const row = fc.array(text, { minLength: 20, maxLength: 20 })
    const tables = fc.array(row.map((cells) => cells.map((parts) => parts.join(''))))
    await fc.assert(fc.asyncProperty(tables, fc.constantFrom(',', ';'), hasReadBack), {
      numRuns: 50,
    })
  })

  it('within an unquoted cell are read as they stand', async () => {
    expect(await read('a,b,c\n5" gun,12",6" and 8"\n')).toEqual([
      ['a', 'b', 'c'],
      ['5" gun', '12"', '6" and 8"'],
    ])
  })

  it('open a cell after spaces too, and the spaces within them stay', async () => {
    expect(await read('ID, "Value (own, in USD)",  " c " , d\n1, "2,5" ,"x",  y\n')).toEqual([
      ['ID', 'Value (own, in USD)', ' c ', ' d'],
      ['1', '2,5', 'x', '  y'],
    ])
  })

  it.each([
    [
      'a later quoted cell would close',
      '"Germany gives 14 Leopard 2A6 tanks.',
      '"Leopard, of the type 2"',
      'Row 4 cannot be told from those after it: after the quotation mark that ends the cell “Germany gives 14 Leopard 2A6 t…” stands “L” instead of a delimiter.',
    ],
    [
      'a later inch mark would close',
      '"Tanks',
      'Guns of 5"',
      'Row 4 cannot be told from those after it: the cell that begins with “Tanks,Leopard,5,a UKH4,German…” goes on over lines that look like rows of their own.',
    ],
    [
      'a later inch mark of the same column would close',
      '"Tanks',
      '5"',
      'Row 4 cannot be told from those after it: the cell that begins with “Tanks,Leopard,5,a UKH4,German…” goes on over lines that look like rows of their own.',
      3,
    ],
    [
      'is closed within the cell',
      '"Leopard" tanks',
      'Leopard',
      'Row 4 cannot be told from those after it: after the quotation mark that ends the cell “Leopard” stands “ t” instead of a delimiter.',
    ],
  ])('are refused with the row where one that %s', async (_, stray, later, message, column = 4) => {
    const lines = [COLUMNS, ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map(plainRow)].map((row) => [...row])
    if (lines[3] && lines[7]) [lines[3][3], lines[7][column]] = [stray, later]
    await expect(read(lines.map((row) => row.join()).join('\r\n'))).rejects.toThrow(
      `${message} Delete the quotation mark that the cell begins with, or double each one within it, and import the file again.`,
    )
  })

  it.each([
    'Given:\n1, 2, 3, 4, 5, 6, 7, 8\r\nand more',
    'Tanks, guns, shells, mines, tents, boots and\ntrucks, drones, radios, cables, ropes, food, fuel',
    'Tanks, guns, shells, mines\ntents, boots, trucks, drones',
    '1,2,3,4,5,6,7,8,9\n1,2,3,4,5,6,7,8,9',
  ])('hold together a cell of several lines with many delimiters: %j', async (cell) => {
    const table = [COLUMNS, plainRow(1).with(3, cell), plainRow(2)]
    expect(await read(stringify(table))).toEqual(table)
  })
})

async function hasReadBack(table: string[][], delimiter: string): Promise<void> {
  const head = table[0]?.map((_, index) => `column ${index}`) ?? ['a', 'b']
  // So many rows are looked at to find the delimiter, which is not what this is about.
  const heads = Array.from({ length: 50 }, () => head)
  const filled = table
    .map((row) => row.map((cell) => cell || null))
    .filter((row) => row.some((cell) => cell !== null))
  const written = stringify([...heads, ...table], { delimiter, quoted_match: /\r/ })
  expect(await read(written)).toEqual([...heads, ...filled])
}

async function read(text: string) {
  const path = join(folder, 'table')
  writeFileSync(path, text)
  const opened = await openTable(path)
  if (!opened.ok) throw new Error(opened.message)
  const rows = []
  for await (const { cells } of opened.table.sheets[0]?.rows() ?? []) rows.push(cells)
  return rows
}
