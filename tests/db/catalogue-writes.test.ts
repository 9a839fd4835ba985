import { expect, test } from 'vitest'
import { readCatalogue } from '@/lib/db/catalogue'
import type { CatalogueOutcome } from '@/lib/db/catalogue-outcome'
import {
  addDonorGroup,
  addMembership,
  changeMembership,
  renameDonorGroup,
} from '@/lib/db/donor-group-writes'
import { addDonor, changeDonor, setDonorYear } from '@/lib/db/donor-writes'
import { listEquipmentCounts } from '@/lib/db/equipment'
import { addEquipmentType, changeEquipmentType } from '@/lib/db/equipment-type-writes'
import { NotAllowed } from '@/lib/db/permission'
import { listPledges } from '@/lib/db/pledge-list'
import { getPledge } from '@/lib/db/pledges'
import { readDataVersion } from '@/lib/db/reader'
import { getTotals } from '@/lib/db/totals'
import { OPENING_FILTER, type PledgeFilter } from '@/lib/domain/filter'
import { parseListRequest } from '@/lib/domain/pledge-list'
import { addPeople } from '../support/catalogue-people'
import { publishSample } from '../support/sample-ledger'
import { type Ledger, openLedger } from '../support/small-ledger'

// What reviewers change in the catalogues, and what follows it.

const LEOPARD = { designation: 'Leopard 2', class: 'main_battle_tank' } as const
const IN_APRIL = '2023-04-30'

async function openDesk(): Promise<Ledger> {
  const ledger = await openLedger()
  await publishSample(ledger)
  await addPeople(ledger.client)
  return ledger
}

const filter = (further: Partial<PledgeFilter> = {}): PledgeFilter => ({
  ...OPENING_FILTER,
  ...further,
})
const numbersOf = (further: Partial<PledgeFilter>) =>
  listPledges(filter(further), parseListRequest({})).rows.map(({ number }) => number)
const classesOf = (asOf: string | null) =>
  listEquipmentCounts(filter({ asOf })).map((count) => count.class)

/** A pledge without what the catalogues call its donors and equipment. */
const contentOf = (number: number, names: readonly string[]) =>
  names.reduce(
    (text, name) => text.replaceAll(name, '…'),
    JSON.stringify(getPledge(number, null), (_key, value) =>
      typeof value === 'bigint' ? `${value}n` : value,
    ),
  )

const WRITES: [string, (userId: string) => Promise<CatalogueOutcome>][] = [
  ['a type', (id) => addEquipmentType(id, { ...LEOPARD, designation: 'Leopard 1' })],
  ['another class', (id) => changeEquipmentType(id, 'leopard-2', LEOPARD, LEOPARD)],
  ['a donor', (id) => addDonor(id, { code: 'NOR', name: 'Norway', kind: 'country' })],
  [
    'another name',
    (id) =>
      changeDonor(
        id,
        'DNK',
        { name: 'Denmark', kind: 'country' },
        { name: 'Danmark', kind: 'country' },
      ),
  ],
  [
    'figures',
    (id) =>
      setDonorYear(
        id,
        'JPN',
        { gdpUsd: '', population: '' },
        { year: 2021, gdpUsd: 5n, population: null },
      ),
  ],
  ['a group', (id) => addDonorGroup(id, { code: 'jef', name: 'JEF', membersName: 'JEF states' })],
  [
    'a group’s name',
    (id) =>
      renameDonorGroup(
        id,
        'eu',
        { name: 'European Union', membersName: 'EU members' },
        { name: 'EU', membersName: 'EU states' },
      ),
  ],
  [
    'a membership',
    (id) => addMembership(id, 'nato', { donorCode: 'JPN', since: '2025-01-01', through: null }),
  ],
  [
    'an end',
    (id) =>
      changeMembership(
        id,
        'nato',
        { since: '1949-08-24', through: '' },
        { donorCode: 'DNK', since: '1949-08-24', through: '2025-01-01' },
      ),
  ],
]

test.each(WRITES)('%s is written by reviewers and administrators only', async (_what, write) => {
  await openDesk()
  const version = readDataVersion()
  for (const id of ['an-editor', 'nobody', 'disabled']) {
    await expect(write(id)).rejects.toThrow(NotAllowed)
  }
  expect(readDataVersion()).toBe(version)
  expect(await write('a-reviewer')).toMatchObject({ kind: 'saved' })
  expect(readDataVersion()).toBe(version + 1)
})

const TYPE_IS_THERE = {
  kind: 'refused',
  field: 'designation',
  message: '“Leopard 2” is in the catalogue already.',
}

test('a type that is there already is not added again', async () => {
  await openDesk()
  expect(await addEquipmentType('a-reviewer', { ...LEOPARD, designation: 'LEOPARD  2' })).toEqual(
    TYPE_IS_THERE,
  )
})

test('a type is not given the designation of another', async () => {
  await openDesk()
  const caesar = { designation: 'CAESAR', class: 'howitzer_155' } as const
  const change = (designation: string) =>
    changeEquipmentType('a-reviewer', 'caesar', caesar, { ...caesar, designation })
  expect(await change('leopard 2')).toEqual(TYPE_IS_THERE)
  // Its own, written otherwise, is no other's.
  expect(await change('Caesar')).toEqual({ kind: 'saved', key: 'caesar' })
})

test('a designation that a type has no longer is free, under a key of its own', async () => {
  await openDesk()
  const renamed = { ...LEOPARD, designation: 'Leopard 2A4' }
  await changeEquipmentType('a-reviewer', 'leopard-2', LEOPARD, renamed)
  expect(await addEquipmentType('a-reviewer', LEOPARD)).toEqual({
    kind: 'saved',
    key: 'leopard-2-2',
  })
})

test('a designation in another alphabet has a key too', async () => {
  await openDesk()
  const add = (designation: string) => addEquipmentType('a-reviewer', { ...LEOPARD, designation })
  expect(await add('Булат')).toEqual({ kind: 'saved', key: 'type-1' })
  expect(await add('Оплот')).toEqual({ kind: 'saved', key: 'type-2' })
  expect(await add('БУЛАТ')).toEqual({
    kind: 'refused',
    field: 'designation',
    message: '“Булат” is in the catalogue already.',
  })
})

test('a donor has a name of its own, in whatever letters', async () => {
  await openDesk()
  const taken = { kind: 'refused', field: 'name', message: 'CAN has this name already.' }
  const entry = { code: 'QQQ', name: 'canada', kind: 'country' } as const
  expect(await addDonor('a-reviewer', entry)).toEqual(taken)
  expect(
    await changeDonor(
      'a-reviewer',
      'DNK',
      { name: 'Denmark', kind: 'country' },
      { name: 'CANADA', kind: 'country' },
    ),
  ).toEqual(taken)
  expect(
    await changeDonor(
      'a-reviewer',
      'DNK',
      { name: 'Denmark', kind: 'country' },
      { name: 'denmark', kind: 'country' },
    ),
  ).toMatchObject({
    kind: 'saved',
  })
})

test('a donor has another kind, where it was entered wrongly', async () => {
  const { client } = await openDesk()
  const opened = { name: 'Denmark', kind: 'country' }
  const asInstitution = { name: 'Denmark', kind: 'institution' } as const
  expect(await changeDonor('a-reviewer', 'DNK', opened, asInstitution)).toEqual({
    kind: 'saved',
    key: 'DNK',
  })
  expect(await client.donor.findUnique({ where: { code: 'DNK' } })).toMatchObject(asInstitution)
  expect(await changeDonor('an-administrator', 'DNK', opened, asInstitution)).toEqual({
    kind: 'changed',
    current: asInstitution,
  })
})

test('a group has a name of its own, in whatever letters', async () => {
  const { client } = await openDesk()
  const { name, membersName } = await client.donorGroup.findUniqueOrThrow({
    where: { code: 'nato' },
  })
  const taken = { kind: 'refused', field: 'name', message: '“nato” has this name already.' }
  const same = { name: name.toLowerCase(), membersName: 'Others' }
  expect(await addDonorGroup('a-reviewer', { code: 'qqq', ...same })).toEqual(taken)
  const eu = await client.donorGroup.findUniqueOrThrow({ where: { code: 'eu' } })
  const opened = { name: eu.name, membersName: eu.membersName }
  expect(await renameDonorGroup('a-reviewer', 'eu', opened, same)).toEqual(taken)
  const own = { name: name.toUpperCase(), membersName }
  expect(await renameDonorGroup('a-reviewer', 'nato', { name, membersName }, own)).toMatchObject({
    kind: 'saved',
  })
})

test('charts follow a new class, as of a past day too, and what was published stays', async () => {
  await openDesk()
  const before = getPledge(1001, null)?.revisions
  expect(classesOf(IN_APRIL)).toContain('main_battle_tank')
  await changeEquipmentType('a-reviewer', 'leopard-2', LEOPARD, {
    ...LEOPARD,
    class: 'infantry_fighting_vehicle',
  })
  for (const asOf of [null, IN_APRIL]) {
    expect(classesOf(asOf)).toContain('infantry_fighting_vehicle')
    expect(classesOf(asOf)).not.toContain('main_battle_tank')
  }
  expect(numbersOf({ equipment: 'infantry_fighting_vehicle' })).toEqual([1001])
  expect(getPledge(1001, null)?.revisions).toEqual(before)
})

test('a search finds a type’s old and new designation', async () => {
  await openDesk()
  const before = contentOf(1001, ['Leopard 2', 'Leopard 2A4'])
  const renamed = { ...LEOPARD, designation: 'Panzer Ö' }
  await changeEquipmentType('a-reviewer', 'leopard-2', LEOPARD, renamed)
  for (const asOf of [null, IN_APRIL]) {
    expect(numbersOf({ q: 'panzer ö', asOf })).toEqual([1001])
    expect(numbersOf({ q: 'leopard', asOf })).toEqual([1001])
  }
  expect(contentOf(1001, ['Panzer Ö', 'Leopard 2'])).toBe(before)
})

test('tables show a donor’s new name, and a search finds both', async () => {
  const { client } = await openDesk()
  const before = contentOf(1002, ['Denmark'])
  await changeDonor(
    'a-reviewer',
    'DNK',
    { name: 'Denmark', kind: 'country' },
    { name: 'Kongeriget Danmark', kind: 'country' },
  )
  const names = await client.revision.findMany({
    where: { pledge: { number: { in: [1001, 1002, 1006] } } },
    orderBy: { pledgeId: 'asc' },
    select: { donorNames: true },
  })
  expect(names.map(({ donorNames }) => donorNames)).toEqual([
    'Kongeriget Danmark',
    'Kongeriget Danmark; Netherlands',
    'Netherlands; Kongeriget Danmark',
  ])
  for (const q of ['denmark', 'kongeriget']) {
    expect(numbersOf({ q }).toSorted()).toEqual([1001, 1002, 1006])
    expect(numbersOf({ q, asOf: IN_APRIL }).toSorted()).toEqual([1001, 1002, 1006])
  }
  expect(readCatalogue().donors.map(({ name }) => name)).toContain('Kongeriget Danmark')
  expect(contentOf(1002, ['Kongeriget Danmark'])).toBe(before)
})

test('a name that is part of another is replaced as a whole only', async () => {
  const { client } = await openDesk()
  await changeDonor(
    'a-reviewer',
    'NLD',
    { name: 'Netherlands', kind: 'country' },
    { name: 'Mark', kind: 'country' },
  )
  await changeDonor(
    'a-reviewer',
    'DNK',
    { name: 'Denmark', kind: 'country' },
    { name: 'Mark 2', kind: 'country' },
  )
  await changeDonor(
    'a-reviewer',
    'NLD',
    { name: 'Mark', kind: 'country' },
    { name: 'Netherlands', kind: 'country' },
  )
  const revision = await client.revision.findFirstOrThrow({ where: { pledge: { number: 1002 } } })
  expect(revision.donorNames).toBe('Mark 2; Netherlands')
  expect(revision.searchText.split('\n').filter((line) => line === 'netherlands')).toHaveLength(1)
})

test('what was changed meanwhile is shown and not overwritten', async () => {
  const { client } = await openDesk()
  await changeDonor(
    'a-reviewer',
    'DNK',
    { name: 'Denmark', kind: 'country' },
    { name: 'Danmark', kind: 'country' },
  )
  expect(
    await changeDonor(
      'an-administrator',
      'DNK',
      { name: 'Denmark', kind: 'country' },
      { name: 'Dänemark', kind: 'country' },
    ),
  ).toEqual({
    kind: 'changed',
    current: { name: 'Danmark', kind: 'country' },
  })
  expect(await client.donor.findUnique({ where: { code: 'DNK' } })).toMatchObject({
    name: 'Danmark',
  })
})

test('a figure that is not known is none, and not 0', async () => {
  const { client } = await openDesk()
  const opened = { gdpUsd: '100000', population: '' }
  const figures = { year: 2021, gdpUsd: null, population: 7n }
  expect(await setDonorYear('a-reviewer', 'DNK', opened, figures)).toEqual({
    kind: 'saved',
    key: '2021',
  })
  expect(readCatalogue().donors.find(({ code }) => code === 'DNK')).toMatchObject({ gdpUsd: null })
  expect(await client.donorYear.findFirst({ where: { donorCode: 'DNK' } })).toMatchObject(figures)
})

test('a membership counts from its day on the day shown', async () => {
  await openDesk()
  const total = (asOf: string) => getTotals(filter({ group: 'nato', asOf })).amountMinor
  const before = total('2023-06-30')
  const opened = { since: '1949-08-24', through: '' }
  const ended = { donorCode: 'USA', since: '1949-08-24', through: '2023-05-31' }
  await changeMembership('a-reviewer', 'nato', opened, ended)
  expect(total('2023-05-31')).toBe(before)
  // The fund of US$250.00, which is €200.00.
  expect(total('2023-06-30')).toBe((before ?? 0n) - 200_00n)
  await addMembership('a-reviewer', 'nato', {
    donorCode: 'USA',
    since: '2023-06-30',
    through: null,
  })
  expect(total('2023-06-30')).toBe(before)
})

test('periods of a membership do not overlap', async () => {
  await openDesk()
  const again = { donorCode: 'FIN', since: '2020-01-01', through: '2023-04-04' }
  expect(await addMembership('a-reviewer', 'nato', again)).toEqual({
    kind: 'refused',
    field: 'since',
    message: 'It was a member from 2023-04-04 and still is: two periods cannot overlap.',
  })
  const earlier = { ...again, through: '2023-04-03' }
  expect(await addMembership('a-reviewer', 'nato', earlier)).toMatchObject({ kind: 'saved' })
  const opened = { since: '2020-01-01', through: '2023-04-03' }
  expect(
    await changeMembership('a-reviewer', 'nato', opened, { ...earlier, through: null }),
  ).toMatchObject({ kind: 'refused', field: 'since' })
})
