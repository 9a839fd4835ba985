import { describe, expect, test } from 'vitest'
import { read } from '../support/read-rows'

// What a row names: small releases made by hand, one quirk each.

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
