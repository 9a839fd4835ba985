import { expect, test } from 'vitest'
import { getTotals } from '@/lib/db/totals'
import { countWithdrawn, listWithdrawn } from '@/lib/db/withdrawn'
import { OPENING_FILTER, type PledgeFilter } from '@/lib/domain/filter'
import { expectOneTotal } from '../support/every-total'
import { publishSample, TANKS } from '../support/sample-ledger'
import { openLedger, useLedger } from '../support/small-ledger'

// Of the sample’s eight pledges one was taken back on 10 May 2023: the Netherlands’ €999.00 of 20 April, naval.

useLedger(publishSample)

const FILTERS: [string, Partial<PledgeFilter>, number][] = [
  ['today', {}, 1],
  ['all aid types', { aidType: 'all' }, 1],
  ['another aid type', { aidType: 'humanitarian' }, 0],
  ['its donor', { donors: ['NLD'] }, 1],
  ['another donor', { donors: ['DNK'] }, 0],
  ['its group', { group: 'nato' }, 1],
  ['its category', { category: 'naval' }, 1],
  ['another category', { category: 'funding' }, 0],
  ['its day', { from: '2023-04-20', to: '2023-04-20' }, 1],
  ['before its day', { to: '2023-04-19' }, 0],
  ['with a value', { valued: 'yes' }, 1],
  ['without a value', { valued: 'no' }, 0],
  ['a word of it', { q: 'taken back' }, 1],
  ['another word', { q: 'tanks' }, 0],
  ['equipment that it has not', { equipment: 'leopard-2' }, 0],
  ['the day before it was taken back', { asOf: '2023-05-09' }, 0],
  ['the day on which it was taken back', { asOf: '2023-05-10' }, 1],
]

test.each(FILTERS)('withdrawn pledges are counted under the filter: %s', (_, asked, count) => {
  const filter = { ...OPENING_FILTER, ...asked }
  expect(countWithdrawn(filter)).toBe(count)
  expect(listWithdrawn(filter, 1).rows).toHaveLength(count)
})

test('a withdrawn pledge is listed with its day; a page beyond the end is the last', () => {
  expect(listWithdrawn(OPENING_FILTER, 7)).toEqual({
    rows: [
      {
        number: 1008,
        summary: 'A pledge that was taken back',
        donors: 'Netherlands',
        withdrawnAt: Date.parse('2023-05-10'),
        reason: null,
      },
    ],
    page: 1,
    pages: 1,
    count: 1,
  })
})

test('what is withdrawn leaves every sum, table and file; restored, it is back to the cent', async () => {
  const ledger = await openLedger()
  await publishSample(ledger)
  const before = await expectOneTotal(OPENING_FILTER)

  const reason = 'The parliament did not agree.'
  await ledger.revise(1001, 1, TANKS, '2023-06-01', { changeKind: 'withdrawal', reason })
  const meanwhile = await expectOneTotal(OPENING_FILTER)
  expect(meanwhile).toMatchObject({
    amountMinor: (before.amountMinor ?? 0n) - 100_00n,
    pledges: before.pledges - 1,
  })
  expect(listWithdrawn(OPENING_FILTER, 1).rows.map(({ number }) => number)).toEqual([1001, 1008])

  await ledger.revise(1001, 2, TANKS, '2023-06-02', { changeKind: 'correction' })
  expect(await expectOneTotal(OPENING_FILTER)).toEqual(before)
  expect(countWithdrawn(OPENING_FILTER)).toBe(1)
  expect(countWithdrawn({ ...OPENING_FILTER, asOf: '2023-06-01' })).toBe(2)
  expect(getTotals({ ...OPENING_FILTER, asOf: '2023-06-01' })).toEqual(meanwhile)
})
