import { describe, expect, it } from 'vitest'
import {
  type ChartView,
  inView,
  isComparable,
  parseChartView,
  toViewParameters,
} from '@/lib/domain/charts'
import { OPENING_FILTER, type PledgeFilter } from '@/lib/domain/filter'
import type { EquipmentClass } from '@/lib/domain/vocabulary'
import {
  toCategoriesTable,
  toDonorsTable,
  toEquipmentTable,
  toMonthsTable,
} from '@/lib/export/chart-rows'

const OPENING_VIEW: ChartView = { rank: 'total', top: null, classes: 'heavy' }

describe('how a chart is shown', () => {
  it.each<[Parameters<typeof parseChartView>[0], Partial<ChartView>]>([
    [{}, {}],
    [{ rank: 'gdp' }, { rank: 'gdp' }],
    [{ rank: 'GDP' }, {}],
    [{ top: '10' }, { top: 10 }],
    [{ top: '99' }, { top: 99 }],
    [{ top: '0' }, {}],
    [{ top: '100' }, {}],
    [{ top: '-1' }, {}],
    [{ top: ['5', '10'] }, {}],
    [{ classes: 'all' }, { classes: 'all' }],
    [{ classes: 'light' }, {}],
  ])('%j', (parameters, expected) => {
    expect(parseChartView(parameters, OPENING_FILTER)).toEqual({ ...OPENING_VIEW, ...expected })
  })

  it('is with every class where one kind of equipment is asked for', () => {
    const filter = { ...OPENING_FILTER, equipment: 'stinger' }
    expect(parseChartView({}, filter)).toEqual({ ...OPENING_VIEW, classes: 'all' })
  })

  it.each<[ChartView, Record<string, string>]>([
    [OPENING_VIEW, {}],
    [
      { rank: 'gdp', top: 10, classes: 'all' },
      { rank: 'gdp', top: '10', classes: 'all' },
    ],
  ])('%j has an address', (view, parameters) => {
    expect(toViewParameters(view)).toEqual(parameters)
    expect(parseChartView(parameters, OPENING_FILTER)).toEqual(view)
  })
})

const NATO = { groupCode: 'nato', aidType: 'military' } as const

describe('a reported total stands in a chart of the same scope', () => {
  it.each<[Partial<PledgeFilter>, boolean]>([
    [{}, true],
    [{ group: 'nato' }, true],
    [{ measure: 'allocated', currency: 'GBP', asOf: '2023-04-21' }, true],
    [{ group: 'eu' }, false],
    [{ aidType: 'all' }, false],
    [{ aidType: 'humanitarian' }, false],
    [{ donors: ['USA'] }, false],
    [{ from: '2023-01-01' }, false],
    [{ to: '2023-01-01' }, false],
    [{ category: 'naval' }, false],
    [{ equipment: 'leopard-2' }, false],
    [{ delivery: 'partly' }, false],
    [{ valued: 'yes' }, false],
    [{ q: 'tanks' }, false],
    [{ dataset: 'first-facts' }, false],
  ])('%j: %s', (part, expected) => {
    expect(isComparable({ ...OPENING_FILTER, ...part }, NATO)).toBe(expected)
  })
})

const count = (equipmentClass: EquipmentClass, promised: number) => ({
  class: equipmentClass,
  items: 1,
  promised,
  delivered: 1,
  deliveredBeyond: 3,
  outstanding: promised - 1,
  lowerBounds: 4,
  undisclosed: 2,
})
const COUNTS = [count('drone', 300), count('howitzer_155', 12), count('main_battle_tank', 14)]

describe('the equipment chart', () => {
  it('shows heavy weapons, or all', () => {
    expect(inView(COUNTS, OPENING_VIEW).map(({ promised }) => promised)).toEqual([12, 14])
    expect(inView(COUNTS, { ...OPENING_VIEW, classes: 'all' })).toEqual(COUNTS)
  })

  it('has a table of what it shows, in the vocabulary’s order', () => {
    expect(toEquipmentTable(COUNTS, OPENING_VIEW)).toEqual({
      header: [
        'equipment_class',
        'promised',
        'delivered',
        'delivered_beyond',
        'outstanding',
        'items_at_least',
        'items_undisclosed',
      ],
      rows: [
        ['main_battle_tank', 14, 1, 3, 13, 4, 2],
        ['howitzer_155', 12, 1, 3, 11, 4, 2],
      ],
    })
  })
})

it('the table over time holds sums as exact text, and leaves empty what is unknown', () => {
  const points = [
    { month: '2023-03', addedMinor: null, cumulativeMinor: null, pledges: 1, withoutValue: 1 },
    {
      month: '2023-04',
      addedMinor: 5n,
      cumulativeMinor: 2_632_537_808n,
      pledges: 2,
      withoutValue: 0,
    },
  ]
  expect(toMonthsTable(points, 'EUR')).toEqual({
    header: ['month', 'currency', 'added', 'cumulative', 'pledges', 'pledges_without_value'],
    rows: [
      ['2023-03', 'EUR', null, null, 1, 1],
      ['2023-04', 'EUR', '0.05', '26325378.08', 2, 0],
    ],
  })
})

it('the table of donors leaves empty what is unknown', () => {
  const ranking = [
    {
      code: 'USA',
      name: 'United States',
      amountMinor: 1n,
      gdpRatio: 0.005,
      pledges: 3,
      withoutValue: 1,
    },
    {
      code: 'EPF',
      name: 'European Peace Facility',
      amountMinor: null,
      gdpRatio: null,
      pledges: 1,
      withoutValue: 1,
    },
  ]
  expect(toDonorsTable(ranking, 'GBP')).toEqual({
    header: [
      'donor_code',
      'donor',
      'currency',
      'amount',
      'gdp_share_percent',
      'pledges',
      'pledges_without_value',
    ],
    rows: [
      ['USA', 'United States', 'GBP', '0.01', '0.5', 3, 1],
      ['EPF', 'European Peace Facility', 'GBP', null, null, 1, 1],
    ],
  })
})

it('the table of categories leaves empty what is unknown', () => {
  const share = { pledges: 1, withoutValue: 0 }
  expect(
    toCategoriesTable(
      [
        { category: 'funding', amountMinor: 100n, ratio: 1, ...share },
        { category: 'naval', amountMinor: null, ratio: null, ...share },
      ],
      'USD',
    ).rows,
  ).toEqual([
    ['funding', 'USD', '1.00', '100', 1, 0],
    ['naval', 'USD', null, null, 1, 0],
  ])
})
