import { expect, test } from 'vitest'
import { listMembers } from '@/lib/db/catalogue'
import { addMembership, changeMembership, removeMembership } from '@/lib/db/membership-writes'
import { getTotals } from '@/lib/db/totals'
import { addDays, toDay } from '@/lib/domain/calendar'
import { openCatalogueDesk } from '../support/catalogue-desk'
import { filter } from '../support/catalogue-reading'

// A membership counts by its own dates, which are not versioned.

const TODAY = toDay(Date.now())
const TOMORROW = addDays(TODAY, 1)

const add = (donorCode: string, since: string, through: string | null = null, group = 'nato') =>
  addMembership('a-reviewer', group, { donorCode, since, through })
const remove = (donorCode: string, since: string, through = '') =>
  removeMembership('a-reviewer', 'nato', donorCode, { since, through })
const refusedAt = (...problems: [string, string][]) => ({
  kind: 'refused',
  problems: problems.map(([field, message]) => ({ path: field ? [field] : [], message })),
})
const total = (asOf: string) => getTotals(filter({ group: 'nato', asOf })).amountMinor

test('a membership counts from its day on the day shown', async () => {
  await openCatalogueDesk()
  const before = total('2023-06-30')
  const opened = { since: '1949-08-24', through: '' }
  const ended = { donorCode: 'USA', since: '1949-08-24', through: '2023-05-31' }
  await changeMembership('a-reviewer', 'nato', opened, ended)
  expect(total('2023-05-31')).toBe(before)
  // The fund of US$250.00, which is €200.00.
  expect(total('2023-06-30')).toBe((before ?? 0n) - 200_00n)
  await add('USA', '2023-06-30')
  expect(total('2023-06-30')).toBe(before)
})

test('periods of a membership do not overlap', async () => {
  await openCatalogueDesk()
  expect(await add('FIN', '2020-01-01', '2023-04-04')).toEqual(
    refusedAt([
      'since',
      'It was a member from 2023-04-04 and still is: two periods cannot overlap.',
    ]),
  )
  expect(await add('FIN', '2020-01-01', '2023-04-03')).toMatchObject({ kind: 'saved' })
  const opened = { since: '2020-01-01', through: '2023-04-03' }
  const longer = { donorCode: 'FIN', since: '2020-01-01', through: null }
  expect(await changeMembership('a-reviewer', 'nato', opened, longer)).toEqual(
    refusedAt([
      'since',
      'It was a member from 2023-04-04 and still is: two periods cannot overlap.',
    ]),
  )
})

test('a membership begins today at the latest, and may end on a day to come', async () => {
  await openCatalogueDesk()
  const tooEarly = refusedAt([
    'since',
    `${TOMORROW} lies in the future (today is ${TODAY}): enter a membership once it has begun.`,
  ])
  expect(await add('JPN', TOMORROW)).toEqual(tooEarly)
  expect(await add('JPN', TODAY, TOMORROW)).toEqual({ kind: 'saved', key: 'JPN' })
  const opened = { since: TODAY, through: TOMORROW }
  const later = { donorCode: 'JPN', since: TOMORROW, through: null }
  expect(await changeMembership('a-reviewer', 'nato', opened, later)).toEqual(tooEarly)
  expect(listMembers('nato', TODAY)).toContain('JPN')
})

test('everything that is wrong with a membership is said at once', async () => {
  await openCatalogueDesk()
  expect(await add('QQQ', '2999-01-01')).toMatchObject({
    problems: [{ path: ['donorCode'] }, { path: ['since'] }],
  })
})

test('a membership that never was leaves the sums of every day', async () => {
  await openCatalogueDesk()
  const before = total('2023-04-30')
  await add('JPN', '2020-01-01')
  expect(listMembers('nato', '2023-04-30')).toContain('JPN')
  expect(await remove('JPN', '2020-01-01')).toEqual({ kind: 'saved', key: 'JPN' })
  expect(listMembers('nato', '2023-04-30')).not.toContain('JPN')
  expect(total('2023-04-30')).toBe(before)
})

test('a membership that was changed meanwhile is not removed', async () => {
  await openCatalogueDesk()
  await add('JPN', '2020-01-01', '2021-12-31')
  const changed = refusedAt([
    '',
    'This membership was changed or removed since you opened it, and nothing was done: open it again from its group.',
  ])
  expect(await remove('JPN', '2020-01-01')).toEqual(changed)
  expect(listMembers('nato', '2021-12-31')).toContain('JPN')
  await remove('JPN', '2020-01-01', '2021-12-31')
  expect(await remove('JPN', '2020-01-01', '2021-12-31')).toEqual(changed)
})
