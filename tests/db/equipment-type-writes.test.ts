import { expect, test } from 'vitest'
import { listEquipmentCounts } from '@/lib/db/equipment'
import { addEquipmentType, changeEquipmentType } from '@/lib/db/equipment-type-writes'
import { getPledge } from '@/lib/db/pledges'
import { openCatalogueDesk } from '../support/catalogue-desk'
import { contentOf, filter, numbersOf } from '../support/catalogue-reading'

// What reviewers change in the catalogue of equipment, and what follows it.

const LEOPARD = { designation: 'Leopard 2', class: 'main_battle_tank' } as const
const IN_APRIL = '2023-04-30'

const add = (designation: string) => addEquipmentType('a-reviewer', { ...LEOPARD, designation })
const changeLeopard = (change: Partial<Parameters<typeof changeEquipmentType>[3]>) =>
  changeEquipmentType('a-reviewer', 'leopard-2', LEOPARD, { ...LEOPARD, ...change })
const isThere = (designation: string) => ({
  kind: 'refused',
  problems: [{ path: ['designation'], message: `“${designation}” is in the catalogue already.` }],
})
const classesOf = (asOf: string | null) =>
  listEquipmentCounts(filter({ asOf })).map((count) => count.class)

test('a type that is there already is not added again', async () => {
  await openCatalogueDesk()
  expect(await add('LEOPARD  2')).toEqual(isThere('Leopard 2'))
  expect(await add('Ｌeopard ２')).toEqual(isThere('Leopard 2'))
})

test('a type is not given the designation of another', async () => {
  await openCatalogueDesk()
  const caesar = { designation: 'CAESAR', class: 'howitzer_155' } as const
  const change = (designation: string) =>
    changeEquipmentType('a-reviewer', 'caesar', caesar, { ...caesar, designation })
  expect(await change('leopard 2')).toEqual(isThere('Leopard 2'))
  // Its own, written otherwise, is no other's.
  expect(await change('Caesar')).toEqual({ kind: 'saved', key: 'caesar' })
})

test('a designation that a type has no longer is free, under a key of its own', async () => {
  await openCatalogueDesk()
  await changeLeopard({ designation: 'Leopard 2A4' })
  expect(await add('Leopard 2')).toEqual({ kind: 'saved', key: 'leopard-2-2' })
})

test('a designation in another alphabet has a key too', async () => {
  await openCatalogueDesk()
  expect(await add('Булат')).toEqual({ kind: 'saved', key: 'type-1' })
  expect(await add('Оплот')).toEqual({ kind: 'saved', key: 'type-2' })
  expect(await add('БУЛАТ')).toEqual(isThere('Булат'))
})

test('charts follow a new class, as of a past day too, and what was published stays', async () => {
  await openCatalogueDesk()
  const before = getPledge(1001, null)?.revisions
  expect(classesOf(IN_APRIL)).toContain('main_battle_tank')
  await changeLeopard({ class: 'infantry_fighting_vehicle' })
  for (const asOf of [null, IN_APRIL]) {
    expect(classesOf(asOf)).toContain('infantry_fighting_vehicle')
    expect(classesOf(asOf)).not.toContain('main_battle_tank')
  }
  expect(numbersOf({ equipment: 'infantry_fighting_vehicle' })).toEqual([1001])
  expect(getPledge(1001, null)?.revisions).toEqual(before)
})

test('a search finds a type’s old and new designation', async () => {
  await openCatalogueDesk()
  const before = contentOf(1001, ['Leopard 2', 'Leopard 2A4'])
  await changeLeopard({ designation: 'Panzer Ö' })
  for (const asOf of [null, IN_APRIL]) {
    expect(numbersOf({ q: 'panzer ö', asOf })).toEqual([1001])
    expect(numbersOf({ q: 'leopard', asOf })).toEqual([1001])
  }
  expect(contentOf(1001, ['Panzer Ö', 'Leopard 2'])).toBe(before)
})
