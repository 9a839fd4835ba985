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

describe('what a row names', () => {
  test.each([
    [{ 'No. of Units': 14, 'No. of Units Delivered (in-kind military aid)': 3 }, 14, 'exact', [3]],
    [{ 'No. of Units': 36.666666666666664 }, 37, 'approximately', []],
    [
      { 'No. of Units': 'undisclosed', 'No. of Units Delivered (in-kind military aid)': 'dozens' },
      null,
      'undisclosed',
      [null],
    ],
    [
      { 'No. of Units': '1.000.00', 'No. of Units Delivered (in-kind military aid)': 'partially' },
      1000,
      'exact',
      [null],
    ],
    [
      { 'No. of Units': '.', 'No. of Units Delivered (in-kind military aid)': 0 },
      null,
      'undisclosed',
      [],
    ],
  ])('%j', async (row, quantity, qualifier, delivered) => {
    const { pledges } = await read([
      { Items: 'Leopard-2A4', 'Sub-type of item': 'Main Battle Tank (MBT)', ...row },
    ])
    const item = pledges[0]?.input.tranches[0]?.items[0]
    expect(item).toMatchObject({
      equipmentType: 'leopard-2',
      quantity,
      quantityQualifier: qualifier,
    })
    expect(item?.deliveries.map((delivery) => delivery.quantity)).toEqual(delivered)
  })

  test('its sources: each link once, official where the row says so, what is no link kept with the row', async () => {
    const { pledges, told } = await read([
      { 'Source of Aid 1': '.https://www.fmn.dk/a', 'Source for Delivery': 'https://www.fmn.dk/a' },
      { 'Source of Aid 1': 'E-Mail from the Ministry', 'Official Source': 'No' },
    ])
    expect(pledges[0]?.input.sources).toMatchObject([
      {
        url: 'https://www.fmn.dk/a',
        official: true,
        says: 'The dataset names this as a source of the pledge and of its delivery.',
      },
    ])
    expect(told).toContain('not_understood Source of Aid 1 E-Mail from the Ministry')
    expect(pledges[0]?.rows[1]?.kept).toMatchObject({
      'Source of Aid 1': 'E-Mail from the Ministry',
    })
  })

  test('of several archived copies of a page one stands beside it; the others are kept with their rows, and counted', async () => {
    const page = 'https://www.fmn.dk/a'
    const [first, second, third] = ['2022', '2023', '2024'].map(
      (year) => `https://web.archive.org/web/${year}0101000000/${page}`,
    )
    const { pledges, told } = await read([
      { 'Source of Aid 1': `${page} ${first} ${second}` },
      { 'Source of Aid 1': `${first} ${third} ${second}` },
    ])
    expect(pledges[0]?.input.sources).toMatchObject([{ url: page, archiveUrl: first }])
    expect(pledges[0]?.rows.map(({ kept }) => Object.values(kept))).toEqual([[second], [third]])
    expect(told.filter((line) => line.includes('web.archive.org'))).toEqual([
      `left_out Source of Aid ${second}`,
      `left_out Source of Aid ${third}`,
    ])
  })

  test('without a link the dataset itself is the source', async () => {
    const { pledges } = await read([{ 'Source of Aid 1': '.' }])
    expect(pledges[0]?.input.sources).toMatchObject([
      { title: 'Ukraine Support Tracker', official: false },
    ])
  })

  test('an aid type with a space, donors by the dataset’s own names, earmarked years, and the rest kept', async () => {
    const { pledges, told } = await read([
      {
        Countries: 'Czech Republic',
        'Type of Aid General': 'Humanitarian ',
        'Earmarked year': '2024-2025',
        'Geographic item': 'Kyiv city',
      },
      { ID: 'EUM1', Countries: 'EU (Commission and Council)' },
    ])
    expect(told).toEqual(['fixed Type of Aid General Humanitarian '])
    expect(pledges.map(({ input }) => input.tranches[0]?.donors[0]?.code)).toEqual(['CZE', 'EUI'])
    expect(pledges[0]?.input).toMatchObject({
      aidType: 'humanitarian',
      detail: expect.stringContaining('Earmarked for 2024-2025.'),
    })
    expect(pledges[0]?.rows[0]?.kept).toMatchObject({ 'Geographic item': 'Kyiv city' })
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

describe('what has no room in the pledge is kept with its row, and said', () => {
  const long = (letter: string) => `${letter.repeat(3000)}.`

  test('an explanation beyond the 4,000 characters of a detail', async () => {
    const { pledges } = await read([
      { 'Total ': 100, Explanation: long('a') },
      { Explanation: long('b') },
    ])
    const [pledge] = pledges
    expect(pledge?.input.detail).toBe(long('a'))
    expect(pledge?.rows.map(({ kept }) => kept.Explanation)).toEqual([undefined, long('b')])
    expect(pledge?.notes).toContainEqual({
      row: 3,
      column: 'Explanation',
      found: 'b'.repeat(120),
      kind: 'left_out',
      made: 'There is no room for it in the pledge: it is kept with the row.',
    })
  })

  test('an explanation that alone is longer is begun, and kept whole', async () => {
    const { pledges } = await read([{ 'Total ': 100, Explanation: `word ${'a'.repeat(5000)}` }])
    expect(pledges[0]?.input.detail?.length).toBeLessThanOrEqual(4000)
    expect(pledges[0]?.rows[0]?.kept.Explanation).toHaveLength(5005)
  })

  test('an item after the two hundredth of a tranche', async () => {
    const items = Array.from({ length: 201 }, (_, index) => ({
      Items: `Thing ${index + 1}`,
      'No. of Units': 7,
    }))
    const { pledges } = await read(items)
    expect(pledges[0]?.input.tranches[0]?.items).toHaveLength(200)
    expect(pledges[0]?.rows[199]?.kept.Items).toBeUndefined()
    expect(pledges[0]?.rows[200]?.kept).toMatchObject({ Items: 'Thing 201', 'No. of Units': '7' })
  })

  test('the name of an item beyond its 200 characters', async () => {
    const { pledges } = await read([{ Items: `Thing ${'x'.repeat(300)}`, 'No. of Units': 1 }])
    expect(pledges[0]?.input.tranches[0]?.items[0]?.designation).toHaveLength(200)
    expect(pledges[0]?.rows[0]?.kept.Items).toHaveLength(306)
  })
})
