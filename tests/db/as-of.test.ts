import { describe, expect, test } from 'vitest'
import { readFilter } from '@/app/page-request'
import { readFirstPublished, readLastAnnounced } from '@/lib/db/catalogue'
import { listEquipmentCounts } from '@/lib/db/equipment'
import { listPledges } from '@/lib/db/pledge-list'
import { getPledge } from '@/lib/db/pledges'
import { getTotals } from '@/lib/db/totals'
import { OPENING_FILTER, type PledgeFilter } from '@/lib/domain/filter'
import type { PledgeWriting } from '@/lib/domain/pledge'
import { OPENING_SORT } from '@/lib/domain/pledge-list'
import { requestReport } from '../support/csv-requests'
import { FUND, TANKS } from '../support/sample-ledger'
import { type Ledger, openLedger, useLedger } from '../support/small-ledger'

// One pledge over four weeks: €100.00, then €120.00, then €130.00, then taken back. Beside it one of €200.00.

const worth = (pledged: string): PledgeWriting => ({
  ...TANKS,
  summary: `Tanks for ${pledged} euros`,
  tranches: TANKS.tranches.map((tranche) => ({
    ...tranche,
    amount: { qualifier: 'exact', currency: 'EUR', pledged },
  })),
})

useLedger(fill)

async function fill(ledger: Ledger): Promise<void> {
  await ledger.add(worth('100'), '2023-04-03T09:30:00Z')
  await ledger.revise(1001, 1, worth('120'), '2023-04-10T23:59:59.999Z')
  await ledger.revise(1001, 2, worth('130'), '2023-04-17T00:00:00Z')
  await ledger.add(FUND, '2023-04-17T10:00:00Z')
  await ledger.revise(1001, 3, worth('130'), '2023-04-24T12:00:00Z', { changeKind: 'withdrawal' })
}

const DAYS: [string, bigint | null, string[], number][] = [
  ['2023-04-02', null, [], 0],
  ['2023-04-03', 100_00n, ['Tanks for 100 euros'], 10],
  ['2023-04-09', 100_00n, ['Tanks for 100 euros'], 10],
  ['2023-04-10', 120_00n, ['Tanks for 120 euros'], 10],
  ['2023-04-16', 120_00n, ['Tanks for 120 euros'], 10],
  ['2023-04-17', 330_00n, ['A fund', 'Tanks for 130 euros'], 10],
  ['2023-04-23', 330_00n, ['A fund', 'Tanks for 130 euros'], 10],
  ['2023-04-24', 200_00n, ['A fund'], 0],
  ['2024-01-01', 200_00n, ['A fund'], 0],
]

describe('as known at the end of a day', () => {
  test.each(DAYS)('%s', async (asOf, amountMinor, summaries, tanks) => {
    const filter: PledgeFilter = { ...OPENING_FILTER, asOf }
    expect(getTotals(filter)).toMatchObject({ amountMinor, pledges: summaries.length })
    const { rows } = listPledges(filter, { sort: OPENING_SORT, page: 1 })
    expect(rows.map(({ summary }) => summary).toSorted()).toEqual(summaries)
    const csv = await requestReport('pledges', `?asOf=${asOf}`)
    expect(csv.rows.map(({ summary }) => summary).toSorted()).toEqual(summaries)
    const [count] = listEquipmentCounts(filter)
    expect(count?.promised ?? 0).toBe(tanks)
  })

  test('today is as after the last publication', () => {
    expect(getTotals(OPENING_FILTER)).toMatchObject({ amountMinor: 200_00n, pledges: 1 })
  })
})

describe('a pledge’s own page as of a day', () => {
  test.each([
    ['2023-04-03', [1]],
    ['2023-04-10', [1, 2]],
    ['2023-04-23', [1, 2, 3]],
    ['2023-04-24', [1, 2, 3, 4]],
  ])('%s shows the revisions %j', (asOf, numbers) => {
    expect(getPledge(1001, asOf)?.revisions.map(({ number }) => number)).toEqual(numbers)
  })

  test('before its first publication there is none', () => {
    expect(getPledge(1001, '2023-04-02')).toBeNull()
  })
})

describe('a pledge that was taken back', () => {
  test('leaves the sums and stays readable with all it said', () => {
    const pledge = getPledge(1001, null)
    const last = pledge?.revisions.at(-1)
    expect(last).toMatchObject({
      number: 4,
      isWithdrawn: true,
      changeKind: 'withdrawal',
      amounts: { pledged: { EUR: 130_00n, USD: 162_50n, GBP: 104_00n } },
    })
    expect(last?.content.summary).toBe('Tanks for 130 euros')
    expect(pledge?.donorNames).toEqual({ DNK: 'Denmark' })
    expect(pledge?.equipment).toEqual({
      'leopard-2': { designation: 'Leopard 2', class: 'main_battle_tank' },
    })
  })

  test('comes back by publishing the earlier content again', async () => {
    const ledger = await openLedger()
    await fill(ledger)
    await ledger.revise(1001, 4, worth('120'), '2023-05-01')
    expect(getTotals(OPENING_FILTER)).toMatchObject({ amountMinor: 320_00n, pledges: 2 })
    expect(getTotals({ ...OPENING_FILTER, asOf: '2023-04-30' }).amountMinor).toBe(200_00n)
  })
})

test('members of a group are those of the day shown', async () => {
  const ledger = await openLedger()
  await fill(ledger)
  const [tranche] = FUND.tranches
  const finnish = { ...FUND, tranches: [{ ...tranche, donors: [{ code: 'FIN' }] }] }
  await ledger.add(finnish as PledgeWriting, '2023-04-01')
  const nato: PledgeFilter = { ...OPENING_FILTER, group: 'nato' }
  expect(getTotals({ ...nato, asOf: '2023-04-02' }).pledges).toBe(0)
  expect(getTotals({ ...nato, asOf: '2023-04-03' }).amountMinor).toBe(100_00n)
  expect(getTotals({ ...nato, asOf: '2023-04-04' }).amountMinor).toBe(300_00n)
})

test('the record begins with its first publication, and an earlier day is told so', () => {
  expect(readFirstPublished()).toBe('2023-04-03')
  expect(readFilter({ asOf: '2023-04-03' }).notices).toEqual([])
  expect(readFilter({ asOf: '2023-04-02' })).toEqual({
    filter: { ...OPENING_FILTER, asOf: '2023-04-02' },
    notices: ['The record begins on 3 April 2023: as of 2 April 2023 nothing was known here.'],
  })
})

test.each([
  ['2023-04-02', null],
  ['2023-04-16', '2023-03-01'],
  ['2023-04-17', '2023-03-04'],
  [null, '2023-03-04'],
])('as of %s the last announcement known is of %s', (asOf, day) => {
  expect(readLastAnnounced(asOf)).toBe(day)
})
