import { describe, expect, test } from 'vitest'
import { toFindDonor } from '@/lib/import/kiel/donors'
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
