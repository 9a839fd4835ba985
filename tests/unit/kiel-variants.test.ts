import { describe, expect, test } from 'vitest'
import { toFindDonor } from '@/lib/import/kiel/donors'
import { toItem } from '@/lib/import/kiel/items'
import { read } from '../support/read-rows'

// Releases in the hands of those who use them.

describe('what people write otherwise than the dataset', () => {
  test('a type of aid with its noun, an ID in small letters, a currency by name', async () => {
    const { pledges, told } = await read([
      { 'Type of Aid General': 'Military aid', 'Original Currency': 'Euro', 'Total ': 100 },
      { ID: 'dkm1', Items: 'tank', 'No. of Units': 2 },
    ])
    expect(pledges.map(({ externalId }) => externalId)).toEqual(['DKM1'])
    expect(pledges[0]?.input.tranches[0]?.amount).toMatchObject({
      currency: 'EUR',
      pledgedMinor: 10000n,
    })
    expect(told).toEqual([
      'fixed Type of Aid General Military aid',
      'fixed Original Currency Euro',
      'fixed ID dkm1',
    ])
  })

  test.each([
    ['US$', 'USD'],
    ['US dollars', 'USD'],
    ['€', 'EUR'],
    ['£', 'GBP'],
    ['Danish Krone', 'DKK'],
    ['C$', 'CAD'],
    ['$', null],
    ['kr', null],
    ['dollars', null],
  ])('the currency “%s” is %s', async (found, currency) => {
    const { pledges } = await read([{ 'Original Currency': found, 'Total ': 100 }])
    expect(pledges[0]?.input.tranches[0]?.amount.currency ?? null).toBe(currency)
  })

  test.each([
    ['at least 14', 14, 'at_least'],
    ['>20', 20, 'at_least'],
    ['20+', 20, 'at_least'],
    ['ca. 1,200', 1200, 'approximately'],
    ['about 20', 20, 'approximately'],
    ['20 units', 20, 'exact'],
    ['up to 30', null, 'undisclosed'],
  ])('the count “%s” is %s, %s', async (found, quantity, quantityQualifier) => {
    const { pledges } = await read([{ 'Total ': 100, Items: 'tank', 'No. of Units': found }])
    expect(pledges[0]?.input.tranches[0]?.items[0]).toMatchObject({ quantity, quantityQualifier })
  })

  test.each([
    ['Leopard 2A6', 'leopard-2'],
    ['T-72', 't-72'],
    ['Marder', 'marder'],
    ['F-16', 'f-16'],
    ['PzH 2000', 'pzh2000'],
    ['Training on Leopard 2', null],
  ])('“%s” is found without a sub-type', async (name, key) => {
    const { pledges } = await read([{ 'Total ': 100, Items: name, 'Sub-type of item': '.' }])
    expect(pledges[0]?.input.tranches[0]?.items[0]?.equipmentType ?? null).toBe(key)
  })
})

test.each([
  ['U.S.A.', 'USA'],
  ['The United States', 'USA'],
  ['United States [1]', 'USA'],
  ['Korea, Rep.', 'KOR'],
  ['TURKIYE', 'TUR'],
  ['Korea, South', 'KOR'],
  ['European Investment Bank (EIB)', 'EIB'],
  ['United Kingdom of Great Britain', 'GBR'],
  ['China (Taiwan)', undefined],
])('the donor “%s” is %s', (name, code) => {
  const find = toFindDonor([
    { code: 'USA', name: 'United States' },
    { code: 'TUR', name: 'Türkiye' },
    { code: 'KOR', name: 'South Korea' },
    { code: 'EIB', name: 'European Investment Bank' },
    { code: 'GBR', name: 'United Kingdom' },
    { code: 'CHN', name: 'China' },
  ])
  expect(find(name)).toBe(code)
})

describe('what stands twice in the rows of one ID', () => {
  const TANKS = { 'Total ': 100, 'Original Currency': 'EUR', Items: 'tank', 'No. of Units': 2 }

  test('counts twice, and is told as doubtful', async () => {
    const { pledges, problems } = await read([TANKS, TANKS])
    expect(pledges[0]?.input.tranches).toHaveLength(2)
    expect(problems).toEqual([
      {
        row: 3,
        column: 'ID',
        found: 'DKM1',
        kind: 'doubtful',
        made: 'The row says the same as row 2, and both count. Delete one of them if it stands twice by mistake.',
      },
    ])
  })

  test('also where an amount is repeated for each item', async () => {
    const { told, problems } = await read([
      TANKS,
      { ...TANKS, Items: 'howitzer' },
      { ...TANKS, Items: 'helmet', 'Total ': 50 },
      { Items: 'drone' },
    ])
    expect(told).toEqual(['doubtful Total 100.00'])
    expect(problems[0]?.made).toBe(
      'The same amount as in row 2, and both count. If it is one amount, let it stand in one row only.',
    )
  })

  test('but not the amounts of two days or two allocations', async () => {
    const { told } = await read([
      { ...TANKS, 'Announcement Date': '2023-05-01' },
      { ...TANKS, 'Announcement Date': '2023-05-02' },
    ])
    expect(told).toEqual([])
  })
})

describe('what is read without a place of its own', () => {
  test('is kept with its row', async () => {
    const { pledges } = await read([
      {
        'Total ': 100,
        'Type of Aid Specific': 'Loan',
        Items: 'Leopard 2',
        'Sub-type of item': 'Main Battle Tank (MBT)',
      },
    ])
    expect(pledges[0]?.rows[0]?.kept).toMatchObject({
      'Type of Aid Specific': 'Loan',
      'Sub-type of item': 'Main Battle Tank (MBT)',
    })
  })

  test.each([
    ['Type of donation', 'Delivery', 'left_out'],
    ['Official Source', 'Ja', 'not_understood'],
  ])('“%s” that is “%s” is told, and kept', async (column, found, kind) => {
    const { pledges, told } = await read([{ 'Total ': 100, [column]: found }])
    expect(told).toEqual([`${kind} ${column} ${found}`])
    expect(pledges[0]?.rows[0]?.kept).toMatchObject({ [column]: found })
  })

  test('an ID with a space of no width is the ID', async () => {
    const { pledges } = await read([
      { ID: 'DKM1', 'Total ': 100 },
      { ID: 'DKM1\u200b', Items: 'tank' },
    ])
    expect(pledges.map(({ externalId }) => externalId)).toEqual(['DKM1'])
  })
})

describe('numbers as other programs save them', () => {
  test('a comma after more than three figures is of decimals', async () => {
    const { pledges, told } = await read([{ 'Total ': '1561217,875' }])
    expect(pledges[0]?.input.tranches[0]?.amount.pledgedMinor).toBe(156121788n)
    expect(told).toContain('fixed Total 1561217,875')
  })

  test('one number of the other kind does not change how the others are read', async () => {
    const rows = Array.from({ length: 12 }, (_, index) => ({ ID: `DKM${index}`, 'Total ': '5,5' }))
    const { pledges } = await read([
      ...rows,
      { ID: 'DKM90', 'Total ': '0.95' },
      { ID: 'DKM91', 'Total ': '7,725' },
    ])
    expect(pledges.slice(-2).map(({ input }) => input.tranches[0]?.amount.pledgedMinor)).toEqual([
      95n,
      773n,
    ])
  })

  test('a year is no decimal', async () => {
    const { pledges } = await read([{ 'Total ': 100, 'Earmarked year': '2024.0' }])
    expect(pledges[0]?.input.detail).toContain('Earmarked for 2024.')
    expect(pledges[0]?.input.detail).not.toContain('2024.0')
  })

  test('what is left over from arithmetic is no part of a price', () => {
    const count = { units: 10, qualifier: 'exact' } as const
    const item = { name: 'tank', type: '', subType: '', count, delivered: null }
    const of = (unitPriceUsd: string) =>
      toItem({ ...item, unitPriceUsd, valueUsd: '290493' }).writing.amount?.of
    expect(of('29049.300000000003')).toBe('the item at US$29,049.3 a unit, the dataset’s estimate')
    expect(of('38334.53182718272')).toBe(
      'the item at US$38,334.5318 a unit, the dataset’s estimate',
    )
  })
})
