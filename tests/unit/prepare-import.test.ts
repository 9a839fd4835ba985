import { describe, expect, test } from 'vitest'
import { withDrawer } from '@/lib/import/drawer'
import { prepareImport } from '@/lib/import/prepare'
import type { Cell, OpenedTable, TableSheet } from '@/lib/import/table/table'

const HEADINGS = [
  'ID',
  'Countries',
  'Announcement Date',
  'Type of Aid General',
  'Original Currency',
  'Total',
]
const TANKS: Cell[] = ['DKM1', 'Denmark', '2023-04-20', 'Military', 'EUR', 100]

function sheet(name: string, grid: readonly (readonly Cell[])[], isHidden = false): TableSheet {
  const rows = grid.map((cells, index) => ({ number: index + 1, cells }))
  return {
    name,
    isHidden,
    async *rows() {
      yield* rows
    },
    firstRows: async (count) => rows.slice(0, count),
  }
}

function prepare(
  sheets: TableSheet[],
  name: string | null = null,
  kind: OpenedTable['kind'] = 'xlsx',
) {
  const table: OpenedTable = {
    kind,
    sha256: 'a',
    bytes: 1,
    dateSystem: 1900,
    sheets,
    reading: 'Excel workbook',
  }
  const catalogue = { donors: [{ code: 'DNK', name: 'Denmark' }], equipmentTypes: [] }
  const today = '2026-01-01'
  return withDrawer((drawer) =>
    prepareImport(table, {
      catalogue,
      today,
      sheet: name,
      onlyMilitary: false,
      drawer,
      askOfRecord: () => [],
    }),
  )
}

const README = sheet('ReadMe', [['Ukraine Support Tracker'], ['ID', 'an identifier']])
const MAIN = sheet('Bilateral assistance, MAIN DATA', [HEADINGS, TANKS])

describe('a workbook', () => {
  test('its main sheet is found by its columns', async () => {
    const prepared = await prepare([README, MAIN])
    expect(prepared).toMatchObject({
      ok: true,
      prepared: { sheet: 'Bilateral assistance, MAIN DATA', release: { rowsRead: 1 } },
    })
  })

  test('a summary with the needed columns is not taken for the main sheet, nor left out unsaid', async () => {
    const summary = sheet('Summary', [HEADINGS, TANKS])
    const data = sheet('Data', [
      [...HEADINGS, 'Items', 'No. of Units'],
      [...TANKS, 'tank', 2],
      TANKS,
    ])
    for (const sheets of [
      [summary, data],
      [data, summary],
    ]) {
      const prepared = await prepare(sheets)
      expect(prepared).toMatchObject({ ok: true, prepared: { release: { rowsRead: 2 } } })
      expect(prepared.ok && prepared.prepared.notices[1]).toBe(
        'Read from the sheet “Data”. These have the needed columns too, and were not read: “Summary”.',
      )
    }
  })

  test('of two sheets that fit equally, the one that is not hidden is read', async () => {
    const hidden = sheet('Copy', [HEADINGS, TANKS, TANKS], true)
    const prepared = await prepare([hidden, MAIN])
    expect(prepared.ok && prepared.prepared.notices[1]).toBe(
      'Read from the sheet “Bilateral assistance, MAIN DATA”. These have the needed columns too, and were not read: “Copy”.',
    )
  })

  test('a row of a CSV that is longer than the headings cannot be used', async () => {
    const split: Cell[] = [...TANKS.slice(0, 5), '35', '000', '000']
    expect(await prepare([sheet('CSV', [HEADINGS, split])], null, 'csv')).toEqual({
      ok: false,
      message:
        'Not one of the 1 rows can be used. Row 2: The row has 8 cells and there are 6 columns: a text or figure with the delimiter in it stands without quotation marks. Correct the file; nothing was written.',
    })
  })

  test('the headings of a CSV that reach beyond all of its rows cannot be used', async () => {
    const split: Cell[] = [...HEADINGS.slice(0, 4), 'Value (own', ' in USD)', ...HEADINGS.slice(4)]
    const rows = [[...TANKS.slice(0, 4), 7, 'EUR', 100], TANKS]
    expect(await prepare([sheet('CSV', [split, ...rows])], null, 'csv')).toEqual({
      ok: false,
      message:
        'Row 1 has 8 headings, and no row below it has more than 7 cells: nothing stands under “Total”, from column H on. Put a heading with the delimiter in it between quotation marks, or delete the headings without cells.',
    })
    const withBlanks = [...HEADINGS, null, '']
    expect(await prepare([sheet('CSV', [withBlanks, TANKS])], null, 'csv')).toMatchObject({
      ok: true,
    })
  })

  test.each([
    [
      'of which no row can be used',
      [HEADINGS, [...TANKS.slice(0, 3), 'Moral', 'EUR', 100]],
      'Not one of the 1 rows can be used. Row 2: “Moral” is no type of aid. Correct the file; nothing was written.',
    ],
    [
      'whose two columns of one meaning differ far below',
      [
        [...HEADINGS, 'Total'],
        ...Array.from({ length: 2100 }, () => [...TANKS, 100]),
        [...TANKS, 101],
      ],
      'Row 2102: Two columns mean the same and differ: “Total” (column F) and “Total” (column G). Delete or rename one of them.',
    ],
  ])('a file %s is refused with a sentence', async (_, grid, message) => {
    expect(await prepare([sheet('1', grid)])).toEqual({ ok: false, message })
  })

  test.each([
    [
      'a sheet that it has not',
      prepare([README, MAIN], 'Data'),
      'There is no sheet “Data”: the file has “ReadMe”, “Bilateral assistance, MAIN DATA”.',
    ],
    [
      'no sheet with the columns',
      prepare([README]),
      'No sheet has the columns that are needed. Missing: Countries (or donor), Announcement Date, Type of Aid General, Original Currency, Total. Found: row 2 with “ID”, “an identifier”.',
    ],
    [
      'a formula that failed',
      prepare([sheet('1', [HEADINGS, TANKS, [...TANKS.slice(0, 5), { error: '#REF!' }]])]),
      'The formula in row 3, “Total”, has failed (#REF!). Correct the file; nothing was written.',
    ],
    [
      'headings alone',
      prepare([sheet('1', [HEADINGS])]),
      'There are no rows below the headings in row 1.',
    ],
    ['an empty sheet', prepare([sheet('1', [])]), '“1” has no rows.'],
  ])('%s is refused with a sentence', async (_, prepared, message) => {
    expect(await prepared).toEqual({ ok: false, message })
  })
})
