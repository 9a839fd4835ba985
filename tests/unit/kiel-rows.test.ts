import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell } from '@/lib/import/table/table'
import { HEADINGS, type Row, read } from '../support/read-rows'

// Small releases made by hand, one quirk each.

/** The amounts and items of each tranche of the first pledge, in short. */
async function shape(rows: readonly Row[]) {
  const { pledges } = await read(rows)
  return pledges[0]?.input.tranches.map(({ announced, amount, items }) => {
    const { currency, pledgedMinor, allocatedMinor, deliveredMinor } = amount
    const sums = [pledgedMinor, allocatedMinor, deliveredMinor]
      .map((minor) => minor ?? '–')
      .join(' ')
    return `${announced?.latest ?? 'undated'} ${currency ?? 'none'} ${sums} ${items.length}`
  })
}

describe('the rows of one ID', () => {
  test('a plain ID is one tranche: its value on a row, its items on the others', async () => {
    expect(
      await shape([
        { 'Total ': 100, 'Converted Value in EUR': 100, Items: 'Leopard-2A4', 'No. of Units': 14 },
        { Items: 'helmet', 'No. of Units': 5, 'Announcement Date': '2023-05-01' },
      ]),
    ).toEqual(['2023-04-20 EUR 10000 – – 2'])
  })

  test('an envelope: each commitment and each allocation has its day, currency and amount', async () => {
    const allocation = { 'Type of donation': 'Allocation' }
    expect(
      await shape([
        {
          'Type of donation': 'Commitment',
          'Original Currency': 'DKK',
          'Total ': 700,
          'Converted Value in EUR': 94,
        },
        { 'Type of donation': 'Commitment', 'Announcement Date': '2023-06-01', 'Total ': 50 },
        {
          ...allocation,
          'Allocation ID': 'DKM1_1',
          'Allocated Total': 82.5,
          'Announcement Date': '2023-07-01',
          Items: 'Leopard-2A4',
        },
        {
          ...allocation,
          'Allocation ID': 'DKM1_1',
          'Announcement Date': '2023-07-01',
          Items: 'helmet',
        },
        {
          ...allocation,
          'Allocation ID': 'DKM1_2',
          'Allocated Total': 260,
          'Original Currency': 'USD',
          'Announcement Date': '2023-08-01',
        },
      ]),
    ).toEqual([
      '2023-04-20 DKK 70000 – – 0',
      '2023-06-01 EUR 5000 – – 0',
      '2023-07-01 EUR – 8250 – 2',
      '2023-08-01 USD – 26000 – 0',
    ])
  })

  test('they may stand apart, and an ID with two types of aid makes two pledges', async () => {
    const rows = [
      { 'Total ': 1 },
      { ID: 'DKM2', 'Total ': 2 },
      { 'Type of Aid General': 'Financial', 'Total ': 3 },
    ]
    const { pledges } = await read(rows)
    expect(
      pledges.map(
        ({ externalId, rows: own }) => `${externalId} ${own.map(({ number }) => number)}`,
      ),
    ).toEqual(['DKM1 2', 'DKM1 financial 4', 'DKM2 3'])
    const { setAside } = await read(rows, true)
    expect(setAside).toMatchObject([
      {
        row: 4,
        externalId: 'DKM1 financial',
        reason: 'Only military aid was asked for; this is financial.',
      },
    ])
  })

  test('several donors under one ID are a contradiction', async () => {
    const { contradictions, setAside } = await read([{}, { Countries: 'Canada' }])
    expect(contradictions).toEqual([{ id: 'DKM1', donors: ['DNK', 'CAN'] }])
    expect(setAside).toHaveLength(2)
  })
})
describe('amounts', () => {
  test.each([
    [{ 'Total ': '1,000,000' }, '100000000 – –', ['fixed Total 1,000,000']],
    [{ 'Total ': '1.000.000' }, '100000000 – –', ['fixed Total 1.000.000']],
    [{ 'Total ': '1 000,50' }, '100050 – –', ['fixed Total 1 000,50']],
    [{ 'Total ': '395,88' }, '39588 – –', ['fixed Total 395,88']],
    [{ 'Total ': '747986.5079365079' }, '74798651 – –', ['read Total 747986.5079365079']],
    [{ 'Total ': 0 }, '– – –', ['read Total 0']],
    [{ 'Total ': 'No price' }, '– – –', []],
    [{ 'Total ': '.' }, '– – –', []],
    [{ 'Total ': -5 }, '– – –', ['not_understood Total -5']],
    [{ 'Total ': 'a lot' }, '– – –', ['not_understood Total a lot']],
    [{ 'Total ': 5, 'Original Currency': '.' }, '– – –', ['left_out Total 5']],
    [{ 'Total ': 5, 'Original Currency': 'eur ' }, '500 – –', ['fixed Original Currency eur ']],
    [
      { 'Total ': 5, 'Original Currency': 'XYZ' },
      '– – –',
      ['not_understood Original Currency XYZ', 'left_out Total 5'],
    ],
  ])('%j', async (row, sums, told) => {
    const { told: problems } = await read([row])
    const [line] = (await shape([row])) ?? []
    expect(line?.split(' ').slice(2, 5).join(' ')).toBe(sums)
    expect(problems).toEqual(told)
  })

  test('what was delivered comes back at the rate of its own row, all of it to the cent', async () => {
    const promise = {
      'Original Currency': 'USD',
      'Total ': 110,
      'Converted Value in EUR': 102.2399851,
    }
    expect(
      await shape([{ ...promise, 'Total monetary value delivered in EUR': 102.2399851 }]),
    ).toEqual(['2023-04-20 USD 11000 – 11000 0'])
    expect(
      await shape([{ ...promise, 'Total monetary value delivered in EUR': 51.11999255 }]),
    ).toEqual(['2023-04-20 USD 11000 – 5500 0'])
    const { told } = await read([
      { 'Original Currency': 'USD', 'Total monetary value delivered in EUR': 5 },
    ])
    expect(told).toEqual(['left_out Total monetary value delivered in EUR 5'])
  })
})

test('whatever stands in a file, reading it does not fail, and every row is used or set aside', async () => {
  const cell = fc.oneof(
    fc.constantFrom<Cell>(
      null,
      '.',
      'undisclosed',
      'Denmark',
      'Military',
      'EUR',
      'DKM1',
      '2023-04-20',
      'until 06/31/2022',
      1e30,
      -1,
      0.5,
      true,
      { error: '#N/A' },
    ),
    fc.string(),
    fc.double(),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.dictionary(fc.constantFrom(...HEADINGS), cell), { maxLength: 8 }),
      async (rows) => {
        const { pledges, setAside, rowsRead } = await read(rows as Row[])
        const used = pledges.reduce((sum, { rows: own }) => sum + own.length, 0)
        expect(rowsRead).toBe(rows.length)
        expect(used + setAside.length).toBe(rows.length)
      },
    ),
    { numRuns: 300 },
  )
})
