import { describe, expect, it } from 'vitest'
import { inVocabularyOrder, toCategoryShares, toCumulative, toRanking } from '@/lib/domain/series'
import type { Totals } from '@/lib/domain/totals'
import type { EquipmentClass } from '@/lib/domain/vocabulary'

const total = (amountMinor: bigint | null, pledges = 1, withoutValue = 0): Totals => ({
  currency: 'EUR',
  amountMinor,
  pledges,
  valued: pledges - withoutValue,
  unconverted: 0,
  withoutValue,
})

describe('sums over time', () => {
  it('have every month from the first to the last, also over a new year', () => {
    const months = new Map([
      ['2023-02', total(5n, 2, 1)],
      ['2022-11', total(100n)],
    ])
    expect(toCumulative(months)).toEqual([
      { month: '2022-11', addedMinor: 100n, cumulativeMinor: 100n, pledges: 1, withoutValue: 0 },
      { month: '2022-12', addedMinor: null, cumulativeMinor: 100n, pledges: 0, withoutValue: 0 },
      { month: '2023-01', addedMinor: null, cumulativeMinor: 100n, pledges: 0, withoutValue: 0 },
      { month: '2023-02', addedMinor: 5n, cumulativeMinor: 105n, pledges: 2, withoutValue: 1 },
    ])
  })

  it('leave out what has no day', () => {
    const months = new Map([
      ['', total(7n)],
      ['2023-04', total(1n)],
    ])
    expect(toCumulative(months)).toEqual([
      { month: '2023-04', addedMinor: 1n, cumulativeMinor: 1n, pledges: 1, withoutValue: 0 },
    ])
  })

  it('are unknown, and not zero, as long as nothing has a value', () => {
    const months = new Map([
      ['2023-04', total(null, 3, 3)],
      ['2023-05', total(2n)],
    ])
    expect(toCumulative(months)).toEqual([
      { month: '2023-04', addedMinor: null, cumulativeMinor: null, pledges: 3, withoutValue: 3 },
      { month: '2023-05', addedMinor: 2n, cumulativeMinor: 2n, pledges: 1, withoutValue: 0 },
    ])
  })

  it('are empty where nothing is, or nothing has a day', () => {
    expect(toCumulative(new Map())).toEqual([])
    expect(toCumulative(new Map([['', total(7n)]]))).toEqual([])
  })
})

describe('the ranking of donors', () => {
  const donors = [
    { code: 'EPF', name: 'European Peace Facility', gdpUsd: null },
    { code: 'EST', name: 'Estonia', gdpUsd: 1_000n },
    { code: 'ISL', name: 'Iceland', gdpUsd: 500n },
    { code: 'SWE', name: 'Sweden', gdpUsd: 100n },
    { code: 'USA', name: 'United States', gdpUsd: 1_000_000n },
    { code: 'ZAF', name: 'South Africa', gdpUsd: 1n },
  ]
  const totals = new Map([
    ['SWE', total(null, 2, 2)],
    ['ISL', total(null)],
    ['USA', total(900_00n)],
    ['EPF', total(500_00n, 3, 1)],
    ['EST', total(10_00n)],
  ])
  const totalsUsd = new Map([
    ['SWE', total(null)],
    ['ISL', total(null)],
    ['USA', total(1000_00n)],
    ['EPF', total(550_00n)],
    ['EST', total(11_00n)],
  ])

  it('begins with the largest and ends with those without a value, by name', () => {
    const ranking = toRanking({ totals, totalsUsd, donors }, 'total')
    expect(ranking).toEqual([
      donor('USA', 'United States', 900_00n, 0.001, 1, 0),
      donor('EPF', 'European Peace Facility', 500_00n, null, 3, 1),
      donor('EST', 'Estonia', 10_00n, 0.011, 1, 0),
      donor('ISL', 'Iceland', null, null, 1, 0),
      donor('SWE', 'Sweden', null, null, 2, 2),
    ])
  })

  it('by share of GDP ends with those that have no GDP or no value', () => {
    const ranking = toRanking({ totals, totalsUsd, donors }, 'gdp')
    expect(ranking.map(({ code }) => code)).toEqual(['EST', 'USA', 'EPF', 'ISL', 'SWE'])
  })

  it('puts equals by name', () => {
    const equal = new Map([
      ['ZAF', total(5n)],
      ['USA', total(5n)],
      ['EST', total(5n)],
    ])
    const ranking = toRanking({ totals: equal, totalsUsd: equal, donors }, 'total')
    expect(ranking.map(({ name }) => name)).toEqual(['Estonia', 'South Africa', 'United States'])
  })
})

describe('shares of categories', () => {
  it('are of the sum of all, the largest first, those without a value last', () => {
    const totals = new Map([
      ['naval', total(null, 1, 1)],
      ['funding', total(25n)],
      ['training', total(75n, 2)],
    ] as const)
    expect(toCategoryShares(totals)).toEqual([
      { category: 'training', amountMinor: 75n, ratio: 0.75, pledges: 2, withoutValue: 0 },
      { category: 'funding', amountMinor: 25n, ratio: 0.25, pledges: 1, withoutValue: 0 },
      { category: 'naval', amountMinor: null, ratio: null, pledges: 1, withoutValue: 1 },
    ])
  })

  it('are unknown where nothing has a value', () => {
    const [share] = toCategoryShares(new Map([['naval', total(null, 1, 1)]] as const))
    expect(share?.ratio).toBeNull()
  })
})

it('classes of equipment stand in the vocabulary’s order', () => {
  const classes: EquipmentClass[] = ['drone', 'other', 'main_battle_tank', 'howitzer_155']
  const counts = classes.map((key) => ({
    class: key,
    items: 1,
    promised: 1,
    delivered: 0,
    deliveredBeyond: 0,
    outstanding: 1,
    lowerBounds: 0,
    undisclosed: 0,
  }))
  expect(inVocabularyOrder(counts).map((count) => count.class)).toEqual([
    'main_battle_tank',
    'howitzer_155',
    'drone',
    'other',
  ])
})

function donor(
  code: string,
  name: string,
  amountMinor: bigint | null,
  gdpRatio: number | null,
  pledges: number,
  withoutValue: number,
) {
  return { code, name, amountMinor, gdpRatio, pledges, withoutValue }
}
