import { expect, test } from 'vitest'
import { readCatalogue } from '@/lib/db/catalogue'
import { addDonor, changeDonor, listYearProblems, setDonorYear } from '@/lib/db/donor-writes'
import { toDay } from '@/lib/domain/calendar'
import { openCatalogueDesk } from '../support/catalogue-desk'
import { contentOf, numbersOf } from '../support/catalogue-reading'

// What reviewers change in the catalogue of donors, and what follows it.

const DENMARK = { name: 'Denmark', kind: 'country' } as const

const rename = (code: string, before: string, after: string, userId = 'a-reviewer') =>
  changeDonor(userId, code, { ...DENMARK, name: before }, { ...DENMARK, name: after })

test('a donor has a name of its own, in whatever letters', async () => {
  await openCatalogueDesk()
  const taken = {
    kind: 'refused',
    problems: [{ path: ['name'], message: 'CAN has this name already.' }],
  }
  expect(await addDonor('a-reviewer', { ...DENMARK, code: 'QQQ', name: 'canada' })).toEqual(taken)
  expect(await rename('DNK', 'Denmark', 'CANADA')).toEqual(taken)
  expect(await rename('DNK', 'Denmark', 'denmark')).toMatchObject({ kind: 'saved' })
})

test('a donor has another kind, where it was entered wrongly', async () => {
  const { client } = await openCatalogueDesk()
  const asInstitution = { name: 'Denmark', kind: 'institution' } as const
  expect(await changeDonor('a-reviewer', 'DNK', DENMARK, asInstitution)).toEqual({
    kind: 'saved',
    key: 'DNK',
  })
  expect(await client.donor.findUnique({ where: { code: 'DNK' } })).toMatchObject(asInstitution)
  expect(await changeDonor('an-administrator', 'DNK', DENMARK, asInstitution)).toEqual({
    kind: 'changed',
    current: asInstitution,
  })
})

test('tables show a donor’s new name, and a search finds both', async () => {
  const { client } = await openCatalogueDesk()
  const before = contentOf(1002, ['Denmark'])
  await rename('DNK', 'Denmark', 'Kongeriget Danmark')
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
    expect(numbersOf({ q })).toEqual([1001, 1002, 1006])
    expect(numbersOf({ q, asOf: '2023-04-30' })).toEqual([1001, 1002, 1006])
  }
  expect(readCatalogue().donors.map(({ name }) => name)).toContain('Kongeriget Danmark')
  expect(contentOf(1002, ['Kongeriget Danmark'])).toBe(before)
})

test('a name that is part of another is replaced as a whole only', async () => {
  const { client } = await openCatalogueDesk()
  await rename('NLD', 'Netherlands', 'Mark')
  await rename('DNK', 'Denmark', 'Mark 2')
  await rename('NLD', 'Mark', 'Netherlands')
  const revision = await client.revision.findFirstOrThrow({ where: { pledge: { number: 1002 } } })
  expect(revision.donorNames).toBe('Mark 2; Netherlands')
  expect(revision.searchText.split('\n').filter((line) => line === 'netherlands')).toHaveLength(1)
})

test('what was changed meanwhile is shown and not overwritten', async () => {
  const { client } = await openCatalogueDesk()
  await rename('DNK', 'Denmark', 'Danmark')
  expect(await rename('DNK', 'Denmark', 'Dänemark', 'an-administrator')).toEqual({
    kind: 'changed',
    current: { name: 'Danmark', kind: 'country' },
  })
  const denmark = await client.donor.findUnique({ where: { code: 'DNK' } })
  expect(denmark).toMatchObject({ name: 'Danmark' })
})

test('a figure that is not known is none, and not 0', async () => {
  const { client } = await openCatalogueDesk()
  const opened = { gdpUsd: '100000', population: '' }
  const figures = { year: 2021, gdpUsd: null, population: 7n }
  expect(await setDonorYear('a-reviewer', 'DNK', opened, figures)).toEqual({
    kind: 'saved',
    key: '2021',
  })
  expect(readCatalogue().donors.find(({ code }) => code === 'DNK')).toMatchObject({ gdpUsd: null })
  expect(await client.donorYear.findFirst({ where: { donorCode: 'DNK' } })).toMatchObject(figures)
})

test('a year to come has no figures yet', async () => {
  const { client } = await openCatalogueDesk()
  const day = toDay(Date.now())
  const year = Number(day.slice(0, 4)) + 1
  const problems = [{ path: ['year'], message: `${year} lies in the future (today is ${day}).` }]
  const figures = { year, gdpUsd: 5n, population: 7n }
  const opened = { gdpUsd: '', population: '' }
  expect(await setDonorYear('a-reviewer', 'DNK', opened, figures)).toEqual({
    kind: 'refused',
    problems,
  })
  expect(await client.donorYear.count({ where: { year } })).toBe(0)
  expect(listYearProblems(String(year))).toEqual(problems)
  expect([String(year - 1), 'soon', ''].flatMap(listYearProblems)).toEqual([])
})
