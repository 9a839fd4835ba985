import { beforeEach, expect, test } from 'vitest'
import { writer } from '@/lib/db/client'
import {
  changeRole,
  disablePerson,
  enablePerson,
  endSessions,
  getPerson,
  listPeople,
  noteSignIn,
  renameSelf,
} from '@/lib/db/people'
import { NotAllowed } from '@/lib/db/permission'
import { addPerson, countSessions, useFreshDesk } from '../support/desk'

beforeEach(async () => {
  await useFreshDesk()
  await addPerson('ada', 'administrator')
  await addPerson('eva', 'editor')
})

test('a disabled person has no session from that moment, and may sign in again once enabled', async () => {
  expect(await disablePerson('ada', 'eva')).toBeNull()
  expect(await countSessions('eva')).toBe(0)
  expect(await states()).toEqual({ ada: false, eva: true })
  expect(await enablePerson('ada', 'eva')).toBeNull()
  expect(await states()).toEqual({ ada: false, eva: false })
})

test('the last administrator can be neither disabled nor given a lesser role', async () => {
  await addPerson('bob', 'administrator')
  await disablePerson('ada', 'bob')
  expect(await disablePerson('ada', 'ada')).toMatch(/last administrator/)
  expect(await changeRole('ada', 'ada', 'reviewer')).toMatch(/last administrator/)
  expect(await changeRole('ada', 'ada', 'administrator')).toBeNull()
  expect(await countSessions('ada')).toBe(1)
})

test.each([
  ['disable', disablePerson],
  ['demote', demote],
])('two administrators who %s each other at once leave one', async (_name, work) => {
  await addPerson('bob', 'administrator')
  await Promise.allSettled([work('ada', 'bob'), work('bob', 'ada')])
  expect(await countAdministrators()).toBe(1)
})

test.each([
  ['disable', disablePerson],
  ['demote', demote],
])('administrators who all %s themselves at once leave one', async (_name, work) => {
  await addPerson('bob', 'administrator')
  const refusals = await Promise.all([work('ada', 'ada'), work('bob', 'bob')])
  expect(refusals.filter((refusal) => refusal !== null)).toHaveLength(1)
  expect(await countAdministrators()).toBe(1)
})

test('only administrators see and change people, and only while they are', async () => {
  await addPerson('rita', 'reviewer')
  for (const who of ['rita', 'eva', 'nobody']) {
    await expect(listPeople(who)).rejects.toThrow(NotAllowed)
    await expect(disablePerson(who, 'ada')).rejects.toThrow(NotAllowed)
    await expect(enablePerson(who, 'ada')).rejects.toThrow(NotAllowed)
    await expect(changeRole(who, who, 'administrator')).rejects.toThrow(NotAllowed)
  }
  await addPerson('bob', 'administrator')
  await changeRole('ada', 'bob', 'editor')
  await expect(disablePerson('bob', 'eva')).rejects.toThrow(NotAllowed)
  expect(await changeRole('ada', 'nobody', 'editor')).toBe('There is no such person.')
})

test('a person changes their own name and ends their own sessions', async () => {
  await renameSelf('eva', 'Eva Editor')
  await endSessions('eva')
  const people = await listPeople('ada')
  expect(people.map(({ name, role }) => `${name}, ${role}`)).toEqual([
    'Eva Editor, editor',
    'ada, administrator',
  ])
  expect([await countSessions('eva'), await countSessions('ada')]).toEqual([0, 1])
  await disablePerson('ada', 'eva')
  await expect(renameSelf('eva', 'Eve')).rejects.toThrow(NotAllowed)
})

test('the last sign-in is kept after its session, and a new password does not move it', async () => {
  expect(await lastSignIn('eva')).toBeNull()
  const before = Date.now()
  await noteSignIn('eva@example.org')
  const at = await lastSignIn('eva')
  expect(at).toBeGreaterThanOrEqual(before)
  expect(at).toBeLessThanOrEqual(Date.now())
  await endSessions('eva')
  const changedAt = new Date('2030-01-01')
  await writer().account.updateMany({ where: { userId: 'eva' }, data: { updatedAt: changedAt } })
  expect(await lastSignIn('eva')).toBe(at)
  expect(await lastSignIn('ada')).toBeNull()
})

async function lastSignIn(id: string): Promise<number | null | undefined> {
  return (await getPerson('ada', id))?.lastSignIn
}

async function states(): Promise<Record<string, boolean>> {
  const people = await listPeople('ada')
  return Object.fromEntries(people.map(({ name, isDisabled }) => [name, isDisabled]))
}

function demote(actorId: string, id: string) {
  return changeRole(actorId, id, 'editor')
}

function countAdministrators(): Promise<number> {
  return writer().user.count({ where: { role: 'administrator', banned: false } })
}
