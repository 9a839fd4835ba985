import { beforeEach, describe, expect, test } from 'vitest'
import { getPledge } from '@/lib/db/pledges'
import { addRates } from '@/lib/db/rates'
import { readAll, readDataVersion } from '@/lib/db/reader'
import { getTotals } from '@/lib/db/totals'
import { OPENING_FILTER } from '@/lib/domain/filter'
import type { PledgeWriting } from '@/lib/domain/pledge'
import type { QuotedRate } from '@/lib/import/ecb-rates'
import { UNCONVERTED, UNDISCLOSED } from '../support/sample-ledger'
import { type Ledger, openLedger } from '../support/small-ledger'

const rates = (day: string, perEur: Record<string, string>): QuotedRate[] =>
  Object.entries(perEur).map(([currency, rate]) => ({ currency, day, perEur: rate }))

/** Of the day on which UNCONVERTED is announced. */
const OF_JUNE = rates('2023-06-01', { CAD: '1.25', USD: '1.05', GBP: '0.9' })

/** €20.00 of 1 March in one tranche; in the other C$100.01 of 1 June, by two donors. */
const JOINT: PledgeWriting = {
  ...UNCONVERTED,
  tranches: [
    {
      announced: '1 March 2023',
      amount: { qualifier: 'exact', currency: 'EUR', pledged: '20' },
      donors: [{ code: 'DNK' }],
    },
    {
      announced: '1 June 2023',
      amount: { qualifier: 'exact', currency: 'CAD', pledged: '100.01', allocated: '0.02' },
      donors: [{ code: 'NLD' }, { code: 'DNK' }],
    },
  ],
}

let ledger: Ledger

beforeEach(async () => {
  ledger = await openLedger()
})

describe('a pledge that waits for a rate', () => {
  test('is counted as such, and not as without a value', async () => {
    await ledger.add(UNCONVERTED, '2023-06-01')
    await ledger.add(UNDISCLOSED, '2023-06-01')
    expect(getTotals(OPENING_FILTER)).toEqual({
      currency: 'EUR',
      amountMinor: null,
      pledges: 2,
      valued: 0,
      unconverted: 1,
      withoutValue: 1,
    })
    expect(getTotals(OPENING_FILTER, 'allocated')).toMatchObject({
      unconverted: 0,
      withoutValue: 2,
    })
  })

  test('is valued where a part of it is, and waits where its own part does', async () => {
    await ledger.add(JOINT, '2023-06-01')
    expect(getTotals(OPENING_FILTER)).toMatchObject({
      amountMinor: 20_00n,
      valued: 1,
      unconverted: 1,
      withoutValue: 0,
    })
    const netherlands = { ...OPENING_FILTER, donors: ['NLD'] }
    expect(getTotals(netherlands)).toMatchObject({ valued: 0, unconverted: 1, withoutValue: 0 })
    const june = { ...OPENING_FILTER, from: '2023-06-01' }
    expect(getTotals(june)).toMatchObject({ valued: 0, unconverted: 1, withoutValue: 0 })
  })

  test('is converted when the rate arrives, in tranche, parts and sum', async () => {
    await ledger.add(JOINT, '2023-06-01')
    expect(await addRates(ledger.client, OF_JUNE)).toEqual({ added: 3, converted: 1 })
    const [revision, ...others] = getPledge(1001, null)?.revisions ?? []
    expect(others).toEqual([])
    const [first, second] = revision?.content.tranches ?? []
    expect(first?.conversion?.rateDay).toBe('2023-03-01')
    expect(second?.conversion).toEqual({
      rateDay: '2023-06-01',
      currencyPerEur: '1.25',
      usdPerEur: '1.05',
      gbpPerEur: '0.9',
    })
    // C$100.01 ÷ 1.25 = €80.008; × 1.05 = US$84.0084; × 0.9 = £72.0072.
    expect(second?.amounts.pledged).toEqual({ EUR: 80_01n, USD: 84_01n, GBP: 72_01n })
    expect(second?.amounts.allocated).toEqual({ EUR: 2n, USD: 2n, GBP: 1n })
    const parts = second?.contributions.map(({ donorCode, amounts }) => [
      donorCode,
      amounts.pledged.EUR,
      amounts.allocated.GBP,
    ])
    expect(parts).toEqual([
      ['DNK', 40_01n, 1n],
      ['NLD', 40_00n, 0n],
    ])
    expect(revision?.amounts.pledged).toEqual({ EUR: 100_01n, USD: 109_01n, GBP: 88_01n })
    expect(getTotals({ ...OPENING_FILTER, donors: ['NLD'] })).toMatchObject({
      amountMinor: 40_00n,
      unconverted: 0,
    })
  })

  test('is converted in every revision, and gets none', async () => {
    await ledger.add(UNCONVERTED, '2023-06-01')
    await ledger.revise(1001, 1, { ...UNCONVERTED, summary: 'More radio sets' }, '2023-06-05')
    const before = getPledge(1001, null)?.revisions
    expect(await addRates(ledger.client, OF_JUNE)).toEqual({ added: 3, converted: 2 })
    const after = getPledge(1001, null)?.revisions
    expect(after?.map(({ amounts }) => amounts.pledged.EUR)).toEqual([40_00n, 40_00n])
    const facts = (revisions: typeof before) =>
      revisions?.map(({ number, publishedAt, supersededAt, content }) => [
        number,
        publishedAt,
        supersededAt,
        content.summary,
        content.tranches[0]?.amount,
      ])
    expect(facts(after)).toEqual(facts(before))
    expect(getTotals({ ...OPENING_FILTER, asOf: '2023-06-02' }).amountMinor).toBe(40_00n)
  })

  test('goes on waiting for a rate of its week', async () => {
    await ledger.add(UNCONVERTED, '2023-06-01')
    const around = [
      ...rates('2023-05-24', { CAD: '1.3', USD: '1.1', GBP: '0.9' }),
      ...rates('2023-06-02', { CAD: '1.4', USD: '1.1', GBP: '0.9' }),
    ]
    expect(await addRates(ledger.client, around)).toEqual({ added: 6, converted: 0 })
    expect(getTotals(OPENING_FILTER)).toMatchObject({ amountMinor: null, unconverted: 1 })
  })

  test('goes on waiting for a rate of every display currency', async () => {
    await ledger.add(UNCONVERTED, '2023-06-01')
    await addRates(ledger.client, rates('2023-06-01', { CAD: '1.3', USD: '1.1' }))
    expect(getTotals(OPENING_FILTER)).toMatchObject({ amountMinor: null, unconverted: 1 })
    await addRates(ledger.client, rates('2023-06-01', { GBP: '0.9' }))
    // C$50.00 ÷ 1.3 = €38.4615
    expect(getTotals(OPENING_FILTER)).toMatchObject({ amountMinor: 38_46n, unconverted: 0 })
  })

  test('takes the day before only when it is known that its own day has none', async () => {
    await ledger.add(UNCONVERTED, '2023-06-01')
    const before = rates('2023-05-31', { CAD: '1.25', USD: '1.05', GBP: '0.9' })
    expect(await addRates(ledger.client, before)).toEqual({ added: 3, converted: 0 })
    const after = rates('2023-06-02', { CAD: '2', USD: '2', GBP: '2' })
    expect(await addRates(ledger.client, after)).toEqual({ added: 3, converted: 1 })
    expect(getTotals(OPENING_FILTER)).toMatchObject({ amountMinor: 40_00n, unconverted: 0 })
  })
})

test('a rate that is there stays, and what was converted with it', async () => {
  await ledger.add(JOINT, '2023-06-01')
  await addRates(ledger.client, OF_JUNE)
  const before = getPledge(1001, null)
  const other = rates('2023-06-01', { CAD: '2', USD: '2', GBP: '2' })
  expect(await addRates(ledger.client, other)).toEqual({ added: 0, converted: 0 })
  expect(getPledge(1001, null)).toEqual(before)
  const query = `SELECT currency, perEur FROM ExchangeRate WHERE day = '2023-06-01' ORDER BY currency`
  expect(readAll(query)).toEqual([
    { currency: 'CAD', perEur: '1.25' },
    { currency: 'GBP', perEur: '0.9' },
    { currency: 'USD', perEur: '1.05' },
  ])
})

test('new rates raise the data version, so that no old sum is shown', async () => {
  await ledger.add(UNCONVERTED, '2023-06-01')
  expect(getTotals(OPENING_FILTER).amountMinor).toBeNull()
  const version = readDataVersion()
  await addRates(ledger.client, OF_JUNE)
  expect(readDataVersion()).toBe(version + 1)
  expect(getTotals(OPENING_FILTER).amountMinor).toBe(40_00n)
})

test('an undisclosed amount waits for no rate', async () => {
  await ledger.add(UNDISCLOSED, '2023-06-01')
  expect(await addRates(ledger.client, OF_JUNE)).toEqual({ added: 3, converted: 0 })
})
