import { describe, expect, test } from 'vitest'
import { readFilter } from '@/app/page-request'
import { getTotals } from '@/lib/db/totals'
import { OPENING_FILTER, type PledgeFilter } from '@/lib/domain/filter'
import { expectOneTotal } from '../support/every-total'
import { useFirstFacts } from '../support/first-facts'
import { publishSample } from '../support/sample-ledger'
import { openLedger } from '../support/small-ledger'

describe('the first facts under a filter', () => {
  useFirstFacts()

  test.each<[string, Partial<PledgeFilter>]>([
    ['the opening view', {}],
    ['everything in dollars', { aidType: 'all', currency: 'USD' }],
    ['two donors that also give jointly', { donors: ['DNK', 'NLD'] }],
    ['NATO as of the first day', { group: 'nato', asOf: '2023-04-21' }],
    [
      'the European Union, allocated, in pounds',
      { group: 'eu', measure: 'allocated', currency: 'GBP' },
    ],
    ['one month', { from: '2023-01-01', to: '2023-01-31' }],
    ['a category', { category: 'air_defence' }],
    ['an equipment type', { equipment: 'leopard-2' }],
    ['an equipment class of one donor', { equipment: 'howitzer_155', donors: ['FRA'] }],
    ['a delivery status', { delivery: 'in_full' }],
    ['a search for two words', { q: 'tanks leopard' }],
    ['amounts as reported', { currency: 'reported', donors: ['CAN', 'JPN'] }],
  ])('%s holds one total', async (_, part) => {
    const total = await expectOneTotal({ ...OPENING_FILTER, ...part })
    expect(total.pledges).toBeGreaterThan(0)
  })

  test.each<[string, Partial<PledgeFilter>]>([
    ['before the record begins', { asOf: '2023-04-20' }],
    ['a donor outside the group', { group: 'nato', donors: ['JPN'] }],
    ['words that nobody wrote', { q: 'zzzz' }],
    ['after the last announcement', { from: '2023-04-22' }],
  ])('%s there is nothing, which is not zero', async (_, part) => {
    const total = await expectOneTotal({ ...OPENING_FILTER, ...part })
    expect(total).toEqual({
      currency: 'EUR',
      amountMinor: null,
      pledges: 0,
      valued: 0,
      unconverted: 0,
      withoutValue: 0,
    })
  })

  test('valued and without value are all there is', () => {
    const pledges = (valued: 'yes' | 'no' | null) =>
      getTotals({ ...OPENING_FILTER, aidType: 'all', valued }).pledges
    expect(pledges('yes')).toBeGreaterThan(0)
    expect(pledges('no')).toBeGreaterThan(0)
    expect(pledges('yes') + pledges('no')).toBe(pledges(null))
  })

  test('what the catalogue does not know is left out', () => {
    expect(readFilter({ donors: 'CAN,QQQ', equipment: 'himars', dataset: 'first-facts' })).toEqual({
      filter: { ...OPENING_FILTER, donors: ['CAN'], equipment: 'himars', dataset: 'first-facts' },
      notices: ['No donor here has the code “QQQ”; left out.'],
    })
  })
})

// Amount in cents; pledges, of which valued, with an unconverted part, without value.
const SUMS: [string, Partial<PledgeFilter>, bigint | null, [number, number, number, number]][] = [
  ['the opening view', {}, 700_01n, [6, 4, 2, 1]],
  ['every aid type', { aidType: 'all' }, 707_01n, [7, 5, 2, 1]],
  ['humanitarian aid', { aidType: 'humanitarian' }, 7_00n, [1, 1, 0, 0]],
  ['dollars', { currency: 'USD' }, 860_01n, [6, 4, 2, 1]],
  ['pounds', { currency: 'GBP' }, 568_01n, [6, 4, 2, 1]],
  ['amounts as reported, summed in euro', { currency: 'reported' }, 700_01n, [6, 4, 2, 1]],
  ['what is allocated', { measure: 'allocated' }, 60_00n, [6, 1, 0, 5]],
  ['what is delivered', { measure: 'delivered' }, 10_00n, [6, 1, 0, 5]],
  ['a donor’s parts', { donors: ['DNK'] }, 150_01n, [3, 2, 1, 0]],
  ['the other donor’s parts', { donors: ['NLD'] }, 350_00n, [2, 2, 0, 0]],
  ['both donors', { donors: ['DNK', 'NLD'] }, 500_01n, [3, 3, 1, 0]],
  ['the European Union', { group: 'eu' }, 500_01n, [4, 3, 1, 1]],
  ['a donor outside the group', { group: 'eu', donors: ['USA'] }, null, [0, 0, 0, 0]],
  ['from a day on', { from: '2023-03-04' }, 300_01n, [3, 2, 1, 0]],
  ['up to that day', { to: '2023-03-04' }, 600_00n, [4, 3, 0, 1]],
  ['a category', { category: 'mixed_package' }, 300_00n, [2, 1, 2, 0]],
  ['an equipment type', { equipment: 'shell-155' }, 100_01n, [1, 1, 0, 0]],
  ['an equipment class', { equipment: 'main_battle_tank' }, 100_00n, [1, 1, 0, 0]],
  ['partly delivered', { delivery: 'partly' }, 100_00n, [1, 1, 0, 0]],
  ['no delivery recorded', { delivery: 'none_recorded' }, 100_01n, [2, 1, 1, 0]],
  ['an amount, converted or not', { valued: 'yes' }, 700_01n, [5, 4, 2, 0]],
  ['no amount', { valued: 'no' }, null, [1, 0, 0, 1]],
  ['a search', { q: 'leopard' }, 100_00n, [1, 1, 0, 0]],
  ['a search for words in any order', { q: 'shells CAESAR' }, 100_01n, [1, 1, 0, 0]],
  ['a search for a donor', { q: 'netherlands' }, 400_01n, [2, 2, 1, 0]],
  ['a sign that SQL knows', { q: '%' }, null, [0, 0, 0, 0]],
  ['a dataset', { dataset: 'first-facts' }, null, [0, 0, 0, 0]],
  ['before a withdrawal', { asOf: '2023-05-09' }, 1699_01n, [7, 5, 2, 1]],
]

test('sums that can be done by hand', async () => {
  await publishSample(await openLedger())
  for (const [name, part, amountMinor, [pledges, valued, unconverted, withoutValue]] of SUMS) {
    const total = await expectOneTotal({ ...OPENING_FILTER, ...part })
    const currency = part.currency === 'USD' || part.currency === 'GBP' ? part.currency : 'EUR'
    expect(total, name).toEqual({
      currency,
      amountMinor,
      pledges,
      valued,
      unconverted,
      withoutValue,
    })
  }
})
