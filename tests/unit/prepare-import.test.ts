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

function sheet(name: string, grid: readonly (readonly Cell[])[]): TableSheet {
  const rows = grid.map((cells, index) => ({ number: index + 1, cells }))
  return {
    name,
    async *rows() {
      yield* rows
    },
    firstRows: async (count) => rows.slice(0, count),
  }
}

function prepare(sheets: TableSheet[], name: string | null = null) {
  const table: OpenedTable = {
    kind: 'xlsx',
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
