import { describe, expect, test } from 'vitest'
import { listPledges } from '@/lib/db/pledge-list'
import { OPENING_FILTER, type PledgeFilter } from '@/lib/domain/filter'
import { OPENING_SORT, type PledgeRow, parseListRequest } from '@/lib/domain/pledge-list'
import { useFirstFacts } from '../support/first-facts'
import { publishSample } from '../support/sample-ledger'
import { useLedger } from '../support/small-ledger'

const DONOR: PledgeFilter = { ...OPENING_FILTER, donors: ['DNK'] }

describe('the table of eight pledges', () => {
  useLedger(publishSample)

  test.each<[string, PledgeFilter, number[]]>([
    ['-announced', OPENING_FILTER, [1005, 1002, 1003, 1006, 1004, 1001]],
    ['announced', OPENING_FILTER, [1001, 1004, 1006, 1003, 1002, 1005]],
    ['-amount', OPENING_FILTER, [1006, 1003, 1002, 1001, 1005, 1004]],
    ['amount', OPENING_FILTER, [1001, 1002, 1003, 1006, 1004, 1005]],
    ['donors', OPENING_FILTER, [1005, 1001, 1002, 1006, 1004, 1003]],
    ['-donors', OPENING_FILTER, [1003, 1004, 1006, 1002, 1001, 1005]],
    ['summary', OPENING_FILTER, [1003, 1006, 1002, 1005, 1004, 1001]],
    ['-summary', OPENING_FILTER, [1001, 1004, 1005, 1002, 1006, 1003]],
    ['-amount', DONOR, [1001, 1002, 1006]],
    ['amount', DONOR, [1002, 1001, 1006]],
    [
      '-amount',
      { ...OPENING_FILTER, asOf: '2023-04-22' },
      [1008, 1006, 1003, 1002, 1001, 1005, 1004],
    ],
  ])('by %s', (sort, filter, numbers) => {
    const { rows } = listPledges(filter, parseListRequest({ sort }))
    expect(rows.map(({ number }) => number)).toEqual(numbers)
  })

  test('a joint pledge has its whole amount and the part in the filter', () => {
    expect(rowOf(1002, DONOR)).toEqual({
      number: 1002,
      announcedOn: '2023-04-20',
      summary: 'CAESAR howitzers with shells',
      donors: 'Denmark; Netherlands',
      category: 'artillery_and_missiles',
      reported: { minor: 100_01n, currency: 'EUR', qualifier: 'exact' },
      wholeMinor: 100_01n,
      partMinor: 50_01n,
      deliveryStatus: 'none_recorded',
      sources: 1,
    })
    expect(rowOf(1002, OPENING_FILTER)).toMatchObject({ wholeMinor: 100_01n, partMinor: 100_01n })
  })

  test('a part without a value is not zero', () => {
    expect(rowOf(1006, DONOR)).toMatchObject({ wholeMinor: 300_00n, partMinor: null })
    expect(rowOf(1004, OPENING_FILTER)).toMatchObject({ wholeMinor: null, partMinor: null })
    expect(rowOf(1005, OPENING_FILTER)).toMatchObject({ wholeMinor: null, partMinor: null })
  })

  test('amounts are in the measure and currency asked for', () => {
    const allocated: PledgeFilter = { ...OPENING_FILTER, measure: 'allocated', currency: 'GBP' }
    expect(rowOf(1001, allocated)).toMatchObject({ wholeMinor: 48_00n, partMinor: 48_00n })
    expect(rowOf(1003, allocated)).toMatchObject({ wholeMinor: null, partMinor: null })
  })

  test('a page beyond the last is the last', () => {
    const page = listPledges(OPENING_FILTER, { sort: OPENING_SORT, page: 7 })
    expect(page).toMatchObject({ page: 1, pages: 1, count: 6 })
    expect(page.rows).toHaveLength(6)
  })

  test('nothing is one empty page', () => {
    const nothing = { ...OPENING_FILTER, q: 'zzzz' }
    expect(listPledges(nothing, { sort: OPENING_SORT, page: 1 })).toEqual({
      rows: [],
      page: 1,
      pages: 1,
      count: 0,
    })
  })
})

describe('the pages of the first facts', () => {
  useFirstFacts()

  test.each(['-announced', 'announced', '-amount', 'amount', 'donors', '-summary'])(
    'by %s hold each pledge once, in order, those without a value last',
    (sort) => {
      const rows = listAll(sort)
      expect(rows.length).toBeGreaterThan(100)
      expect(new Set(rows.map(({ number }) => number)).size).toBe(rows.length)
      const keys = rows.map((row) => keyOf(row, sort))
      const known = keys.filter((key) => key !== null)
      expect(keys.slice(known.length).every((key) => key === null)).toBe(true)
      const way = sort.startsWith('-') ? -1 : 1
      expect(known).toEqual(known.toSorted((a, b) => (a === b ? 0 : a < b ? -way : way)))
    },
  )
})

function rowOf(pledgeNumber: number, filter: PledgeFilter): PledgeRow | undefined {
  const { rows } = listPledges(filter, { sort: OPENING_SORT, page: 1 })
  return rows.find(({ number }) => number === pledgeNumber)
}

function listAll(sort: string): PledgeRow[] {
  const { pages } = listPledges(OPENING_FILTER, parseListRequest({ sort }))
  return Array.from({ length: pages }, (_, index) =>
    listPledges(OPENING_FILTER, parseListRequest({ sort, page: String(index + 1) })),
  ).flatMap(({ rows }) => rows)
}

function keyOf(row: PledgeRow, sort: string): string | bigint | null {
  switch (sort.replace('-', '')) {
    case 'announced':
      return row.announcedOn
    case 'amount':
      return row.wholeMinor
    case 'donors':
      return foldAscii(row.donors)
    default:
      return foldAscii(row.summary)
  }
}

/** As SQLite compares without case. */
function foldAscii(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}
