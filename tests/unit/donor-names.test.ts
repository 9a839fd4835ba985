import { expect, test } from 'vitest'
import { findByOtherName, listOtherNames } from '@/lib/domain/donor-names'
import { toFindDonor } from '@/lib/import/kiel/donors'
import { toCatalogueNames } from '@/lib/import/template/catalogue-names'

const NAMES = [
  ['UK', 'GBR'],
  ['Britain', 'GBR'],
  ['Turkey', 'TUR'],
  ['u.s.', 'USA'],
  ['AMERICA', 'USA'],
  ['Czech  Republic', 'CZE'],
  ['Holland', 'NLD'],
  ['EU (Commission and Council)', 'EUI'],
]

test.each(NAMES)('%s is %s', (name, code) => {
  expect(findByOtherName(name ?? '')).toBe(code)
})

test('nobody else is called so, and who has no other name has none', () => {
  expect(findByOtherName('Australia')).toBeUndefined()
  expect(listOtherNames('AUS')).toEqual([])
})

test('files may call a donor so, where the catalogue has it', () => {
  const donors = [{ code: 'GBR', name: 'United Kingdom' }]
  const names = toCatalogueNames({ donors, equipmentTypes: [] })
  for (const find of [toFindDonor(donors), names.findDonor]) {
    expect(['uk', 'GBR', 'united kingdom', 'Turkey', 'gb'].map(find)).toEqual([
      'GBR',
      'GBR',
      'GBR',
      undefined,
      undefined,
    ])
  }
})
