import { expect, test } from 'vitest'
import { readSummaries } from '@/lib/import/kiel/summary'
import { compareSummary } from '@/lib/import/summary'
import type { Cell, TableSheet } from '@/lib/import/table/table'

const CODES: Record<string, string> = { Denmark: 'DNK', Poland: 'POL', 'EU institutions': 'EUI' }

function toSheet(name: string, rows: readonly (readonly Cell[])[]): TableSheet {
  const all = rows.map((cells, index) => ({ number: index + 1, cells }))
  return {
    name,
    isHidden: false,
    rows: async function* () {
      yield* all
    },
    firstRows: async (count) => all.slice(0, count),
  }
}

const read = (...sheets: TableSheet[]) => readSummaries(sheets, (name) => CODES[name])

const DENMARK = {
  donorCode: 'DNK',
  aidType: 'military',
  measure: 'pledged',
  statedEur: '10000000000',
} as const

test('the unit stands in the line below, and the measure in the headings', async () => {
  const sheet = toSheet('Country Summary', [
    [null, 'Numbers by country'],
    [null, 'Country', 'Military commitments', 'Financial allocations', 'GDP (2021)'],
    [null, null, '€ billion', '€ billion', 'US$ billion'],
    [null, 'Denmark', 0.1, 0.25, 398],
    [null, 'Atlantis', 9, 9, 9],
    [null, 'Note: as of October'],
  ])
  expect(await read(sheet)).toEqual([
    { sheet: 'Country Summary', ...DENMARK },
    {
      sheet: 'Country Summary',
      donorCode: 'DNK',
      aidType: 'financial',
      measure: 'allocated',
      statedEur: '25000000000',
    },
  ])
})

test('the title says unit and measure of all columns', async () => {
  const sheet = toSheet('Ranking', [
    ['Total bilateral commitments (EUR million)'],
    ['Donor', 'Military', 'Total'],
    ['Denmark', 100, 140],
    ['Poland', '100', null],
  ])
  expect(await read(sheet)).toEqual([{ sheet: 'Ranking', ...DENMARK }])
})

test.each<[string, Cell[][]]>([
  [
    'no unit is given',
    [
      ['Country', 'Military commitments'],
      ['Denmark', 1],
    ],
  ],
  [
    'no measure is given',
    [
      ['Country', 'Military (€ billion)'],
      ['Denmark', 1],
    ],
  ],
  [
    'it is in dollars',
    [
      ['Country', 'Military commitments (US$ billion)'],
      ['Denmark', 1],
    ],
  ],
  [
    'the heading names two types of aid',
    [
      ['Country', 'Financial commitments with military purpose (€ billion)'],
      ['Denmark', 1],
    ],
  ],
  [
    'no column names donors',
    [
      ['Month', 'Military commitments (€ billion)'],
      ['Denmark', 1],
    ],
  ],
  [
    'the row stands for three donors',
    [
      ['Country', 'Military commitments (€ billion)'],
      ['EU Institutions', 1],
    ],
  ],
])('nothing is taken where %s', async (_, rows) => {
  expect(await read(toSheet('Sheet', rows))).toEqual([])
})

test('a figure stands beside the sums of the same donor, aid and measure', () => {
  const line = {
    donorCode: 'DNK',
    aidType: 'military',
    measure: 'pledged',
    oursEur: 99_00n,
    fileEur: 100_000_000_99n,
    exchangeRate: 0n,
    otherEuro: 0n,
    missingRate: 0n,
    unreadRows: 0n,
    jointPledges: 0n,
    onlyOurs: 0n,
  } as const
  const figures = [
    { sheet: 'A', ...DENMARK },
    { sheet: 'A', ...DENMARK, measure: 'delivered' },
  ] as const
  expect(compareSummary(figures, [line])).toEqual([
    {
      ...figures[0],
      statedEur: 100_000_000_00n,
      fileEur: 100_000_000_99n,
      oursEur: 99_00n,
      isSumOfRows: true,
    },
    { ...figures[1], statedEur: 100_000_000_00n, fileEur: 0n, oursEur: 0n, isSumOfRows: false },
  ])
})
