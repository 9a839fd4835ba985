import { describe, expect, it } from 'vitest'
import type { Coverage, ReportedTotal } from '@/lib/domain/coverage'
import { coverageRatio, notItemisedMinor } from '@/lib/domain/coverage'
import { OPENING_FILTER } from '@/lib/domain/filter'
import { REPORTS } from '@/lib/domain/report-columns'
import {
  percentText,
  toCategoryRows,
  toDonorRows,
  toEquipmentRows,
  toMonthRows,
  toReportedTotalRow,
} from '@/lib/domain/reports'
import { toCumulative } from '@/lib/domain/series'
import type { Totals } from '@/lib/domain/totals'

const total = (amountMinor: bigint | null, pledges = 1, waiting = {}): Totals => ({
  currency: 'USD',
  amountMinor,
  pledges,
  valued: amountMinor === null ? 0 : 1,
  unconverted: 0,
  withoutValue: 0,
  ...waiting,
})

it.each([
  [0.00421, '0.421'],
  [1, '100'],
  [1.25, '125'],
  [1 / 3, '33.3333'],
  [0, '0'],
  [0.0000004, '0'],
  [0.0000005, '0.0001'],
])('a ratio of %d is %s per cent', (ratio, text) => {
  expect(percentText(ratio)).toBe(text)
})

it('donors stand in the order of the ranking, each measure in its own column', () => {
  const ranking = [
    {
      code: 'USA',
      name: 'United States',
      amountMinor: 12n,
      gdpRatio: 0.01,
      pledges: 2,
      withoutValue: 1,
    },
    { code: 'SWE', name: 'Sweden', amountMinor: null, gdpRatio: null, pledges: 1, withoutValue: 1 },
  ]
  const totals = {
    pledged: new Map([['USA', total(900_00n, 2)]]),
    allocated: new Map([
      ['USA', total(12_05n, 2, { withoutValue: 1 })],
      ['SWE', total(null, 1, { unconverted: 1 })],
    ]),
    delivered: new Map([['USA', total(null, 2)]]),
  }
  expect(toDonorRows(ranking, totals, 'allocated')).toEqual([
    ['USA', 'United States', 'USD', '900.00', '12.05', null, 2, 1, 0, '1'],
    ['SWE', 'Sweden', 'USD', null, null, null, 1, 0, 1, null],
  ])
})

describe('months', () => {
  const pledged = new Map([
    ['2023-01', total(100n)],
    ['2023-03', total(50n, 3, { withoutValue: 2 })],
    ['', total(7n)],
  ])
  const totals = { pledged, allocated: new Map(), delivered: new Map([['2023-01', total(1n)]]) }

  it('have no gap, and what is undated comes last, in no cumulative sum', () => {
    expect(toMonthRows(toCumulative(pledged), totals, 'pledged')).toEqual([
      ['2023-01', 'USD', '1.00', null, '0.01', 1, 0, 0, '1.00'],
      ['2023-02', 'USD', null, null, null, 0, 0, 0, '1.00'],
      ['2023-03', 'USD', '0.50', null, null, 3, 2, 0, '1.50'],
      ['undated', 'USD', '0.07', null, null, 1, 0, 0, null],
    ])
  })

  it('have no line for what is undated where nothing is', () => {
    const dated = new Map([...pledged].filter(([month]) => month !== ''))
    const rows = toMonthRows(toCumulative(dated), { ...totals, pledged: dated }, 'pledged')
    expect(rows.map(([month]) => month)).toEqual(['2023-01', '2023-02', '2023-03'])
  })
})

it('categories stand by value, with their share', () => {
  const pledged = new Map([
    ['naval', total(null)],
    ['funding', total(1_00n)],
    ['training', total(3_00n)],
  ] as const)
  expect(
    toCategoryRows({ pledged, allocated: new Map(), delivered: new Map() }, 'pledged'),
  ).toEqual([
    ['training', 'USD', '3.00', null, null, 1, 0, 0, '75'],
    ['funding', 'USD', '1.00', null, null, 1, 0, 0, '25'],
    ['naval', 'USD', null, null, null, 1, 0, 0, null],
  ])
})

it('equipment stands in the vocabulary’s order, with group and weight', () => {
  const count = {
    items: 4,
    promised: 20,
    delivered: 5,
    deliveredBeyond: 1,
    outstanding: 16,
    lowerBounds: 2,
    undisclosed: 1,
  }
  expect(
    toEquipmentRows([
      { class: 'drone', ...count },
      { class: 'howitzer_155', ...count },
    ]),
  ).toEqual([
    ['howitzer_155', 'artillery', 'yes', 20, 5, 1, 16, 4, 2, 1],
    ['drone', 'aviation', 'no', 20, 5, 1, 16, 4, 2, 1],
  ])
})

const REPORTED: ReportedTotal = {
  id: 1,
  claimant: 'NATO',
  groupCode: 'nato',
  groupName: 'NATO',
  membersName: 'NATO allies',
  membershipOn: '2023-04-21',
  aidType: 'military',
  measureWords: 'provided',
  periodFrom: '2022-02-24',
  periodThrough: '2023-04-21',
  qualifier: 'exact',
  currency: 'EUR',
  amountMinor: 200_00n,
  statedOn: '2023-04-21',
  sources: [
    {
      url: null,
      publisher: 'News report',
      title: null,
      publishedOn: null,
      official: false,
      archiveUrl: null,
      says: 'So much.',
      statedAmounts: [
        { qualifier: 'exact', currency: 'EUR', amountMinor: 200_00n, of: null },
        { qualifier: 'exact', currency: 'GBP', amountMinor: 170_50n, of: null },
        { qualifier: 'exact', currency: 'JPY', amountMinor: 9n, of: 'something else' },
      ],
    },
    {
      url: 'https://example.org/a',
      publisher: 'NATO',
      title: null,
      publishedOn: '2023-03-08',
      official: true,
      archiveUrl: null,
      says: 'So much.',
      statedAmounts: [],
    },
  ],
}

const coverage = (itemised: bigint | null, stated: bigint | null): Coverage => ({
  scope: OPENING_FILTER,
  itemised: { ...total(itemised), currency: 'EUR' },
  stated: stated === null ? null : { minor: stated, currency: 'EUR', isConverted: false },
})

describe('a reported total', () => {
  it('has its equivalents as stated, and what is itemised of it', () => {
    expect(toReportedTotalRow(REPORTED, coverage(50_00n, 200_00n))).toEqual([
      'NATO',
      'NATO',
      '2023-04-21',
      'military',
      '2022-02-24',
      '2023-04-21',
      '2023-04-21',
      'exact',
      'EUR',
      '200.00',
      'GBP 170.50',
      'EUR',
      '200.00',
      '50.00',
      '25',
      'https://example.org/a',
    ])
  })

  it.each([
    [250_00n, 200_00n, 1.25, 0n],
    [50_00n, 200_00n, 0.25, 150_00n],
    [200_00n, 200_00n, 1, 0n],
    [null, 200_00n, null, 200_00n],
    [50_00n, null, null, null],
    [50_00n, 0n, null, 0n],
  ])(
    'of which %s is itemised and %s is stated: ratio %s, rest %s',
    (itemised, stated, ratio, rest) => {
      expect(coverageRatio(coverage(itemised, stated))).toBe(ratio)
      expect(notItemisedMinor(coverage(itemised, stated))).toBe(rest)
    },
  )
})

it('every report has columns of different names, each with a meaning', () => {
  const reports = Object.values(REPORTS)
  expect(reports).toHaveLength(8)
  for (const { columns } of reports) {
    const names = columns.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter((name) => !/^[a-z_]+$/.test(name))).toEqual([])
    expect(columns.filter(({ meaning }) => !meaning.endsWith('.'))).toEqual([])
  }
})
