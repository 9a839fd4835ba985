import { beforeEach, expect, test } from 'vitest'
import { writer } from '@/lib/db/client'
import {
  getOpenLink,
  type IssuedLink,
  inviteByEmail,
  issueFirstAdministrator,
  issueReset,
  listInvitations,
  type RefusedLink,
  revokeInvitation,
} from '@/lib/db/invitations'
import { disablePerson, hasAdministrator, restoreAdministrator } from '@/lib/db/people'
import { NotAllowed } from '@/lib/db/permission'
import { redeemLink } from '@/lib/db/welcome'
import { addPerson, countSessions, useFreshDesk } from '../support/desk'

const CHOSEN = { name: 'Eva', email: 'eva@example.org', passwordHash: 'hash' }
const DAY = 86_400_000

beforeEach(async () => {
  await useFreshDesk()
  await addPerson('ada', 'administrator')
})

test('a link makes an account of the invited address and role, once', async () => {
  const token = tokenOf(await invite())
  expect(await getOpenLink(token)).toEqual({
    purpose: 'invitation',
    email: 'eva@example.org',
    name: null,
  })
  const welcomed = await redeemLink(token, { ...CHOSEN, email: 'other@example.org' })
  expect(welcomed).toEqual({ ok: true, email: 'eva@example.org' })
  const user = await writer().user.findUniqueOrThrow({
    where: { email: 'eva@example.org' },
    include: { accounts: true },
  })
  expect(user).toMatchObject({ name: 'Eva', role: 'editor', banned: false })
  expect(user.accounts).toMatchObject([
    { providerId: 'credential', accountId: user.id, password: 'hash' },
  ])
  expect(await getOpenLink(token)).toBeNull()
  expect(await redeemLink(token, CHOSEN)).toEqual({ ok: false, reason: 'link is dead' })
})

test('of two requests with one link one is too late', async () => {
  const token = tokenOf(await issueFirstAdministrator(writer()))
  const answers = await Promise.all([
    redeemLink(token, CHOSEN),
    redeemLink(token, { ...CHOSEN, email: 'second@example.org' }),
  ])
  expect(answers.map(({ ok }) => ok).toSorted()).toEqual([false, true])
  expect(await writer().user.count()).toBe(2)
})

test('the database keeps no link that could be used', async () => {
  const token = tokenOf(await invite())
  const rows = await writer().invitation.findMany()
  expect(rows).toHaveLength(1)
  expect(JSON.stringify(rows)).not.toContain(token)
  expect(Buffer.from(token, 'base64url')).toHaveLength(32)
})

test('links end after their days', async () => {
  const first = await issueFirstAdministrator(writer())
  const reset = await issueReset('ada', 'ada')
  expect(await getOpenLink(tokenOf(first), Date.now() + 6.9 * DAY)).not.toBeNull()
  expect(await getOpenLink(tokenOf(first), Date.now() + 7 * DAY)).toBeNull()
  expect(await getOpenLink(tokenOf(reset), Date.now() + 0.9 * DAY)).not.toBeNull()
  expect(await getOpenLink(tokenOf(reset), Date.now() + DAY)).toBeNull()
  await writer().invitation.updateMany({ data: { expiresAt: new Date() } })
  expect((await redeemLink(tokenOf(first), CHOSEN)).ok).toBe(false)
})

test('a newer link ends the one before', async () => {
  const before = [await invite(), await issueReset('ada', 'ada'), await first()]
  const after = [await invite(), await issueReset('ada', 'ada'), await first()]
  for (const link of before) expect(await getOpenLink(tokenOf(link))).toBeNull()
  for (const link of after) expect(await getOpenLink(tokenOf(link))).not.toBeNull()
})

test('an address that is taken leaves the link as it was', async () => {
  const token = tokenOf(await first())
  const taken = await redeemLink(token, { ...CHOSEN, email: 'ada@example.org' })
  expect(taken).toEqual({ ok: false, reason: 'address is taken' })
  expect(await redeemLink(token, CHOSEN)).toEqual({ ok: true, email: 'eva@example.org' })
  expect(await invite()).toEqual({ refused: expect.stringMatching(/^Eva already has an account/) })
})

test('a reset sets the password and ends every session', async () => {
  await addPerson('eva', 'editor')
  const token = tokenOf(await issueReset('ada', 'eva'))
  expect(await redeemLink(token, { ...CHOSEN, passwordHash: 'new' })).toEqual({
    ok: true,
    email: 'eva@example.org',
  })
  expect(await countSessions('eva')).toBe(0)
  expect(await countSessions('ada')).toBe(1)
  const [account] = await writer().account.findMany({ where: { userId: 'eva' } })
  expect(account?.password).toBe('new')
})

test('whoever is disabled has no links any more, neither made for them nor by them', async () => {
  await addPerson('bob', 'administrator')
  const links = [
    await issueReset('ada', 'bob'),
    await inviteByEmail('bob', { email: 'eva@example.org', role: 'administrator' }),
  ]
  await disablePerson('ada', 'bob')
  for (const link of links) expect(await getOpenLink(tokenOf(link))).toBeNull()
  expect(await issueReset('ada', 'bob')).toHaveProperty('refused')
})

test('only administrators make links', async () => {
  await addPerson('rita', 'reviewer')
  await expect(invite('rita')).rejects.toThrow(NotAllowed)
  await expect(issueReset('rita', 'ada')).rejects.toThrow(NotAllowed)
})

test('who runs the server can let an administrator in again', async () => {
  await addPerson('bob', 'administrator')
  await disablePerson('ada', 'bob')
  await writer().user.updateMany({ data: { banned: true } })
  expect(await hasAdministrator(writer())).toBe(false)
  expect(await restoreAdministrator(writer(), 'nobody@example.org')).toBeNull()
  const link = await restoreAdministrator(writer(), 'bob@example.org')
  expect(await hasAdministrator(writer())).toBe(true)
  expect(link && (await redeemLink(link.token, CHOSEN))).toEqual({
    ok: true,
    email: 'bob@example.org',
  })
})

test('open invitations are listed to administrators, until they are used, revoked or over', async () => {
  await addPerson('rita', 'reviewer')
  await invite()
  const other = { email: 'otto@example.org', role: 'reviewer' } as const
  const token = tokenOf(await inviteByEmail('ada', other))
  await first()
  await issueReset('ada', 'rita')
  const invitedBy = 'ada'
  expect(await listInvitations('ada')).toEqual([
    { email: 'eva@example.org', role: 'editor', invitedBy, expiresAt: expect.any(Number) },
    { ...other, invitedBy, expiresAt: expect.any(Number) },
  ])
  await redeemLink(token, { ...CHOSEN, email: other.email })
  expect((await listInvitations('ada')).map(({ email }) => email)).toEqual(['eva@example.org'])
  await writer().invitation.updateMany({ data: { expiresAt: new Date() } })
  expect(await listInvitations('ada')).toEqual([])
  await expect(listInvitations('rita')).rejects.toThrow(NotAllowed)
})

test('a revoked invitation lets nobody in', async () => {
  await addPerson('rita', 'reviewer')
  const token = tokenOf(await invite())
  await expect(revokeInvitation('rita', 'eva@example.org')).rejects.toThrow(NotAllowed)
  expect(await getOpenLink(token)).not.toBeNull()
  expect(await revokeInvitation('ada', 'eva@example.org')).toBe(true)
  expect(await redeemLink(token, CHOSEN)).toEqual({ ok: false, reason: 'link is dead' })
  expect(await listInvitations('ada')).toEqual([])
  expect(await revokeInvitation('ada', 'eva@example.org')).toBe(false)
})

function invite(by = 'ada') {
  return inviteByEmail(by, { email: 'eva@example.org', role: 'editor' })
}

function first() {
  return issueFirstAdministrator(writer())
}

function tokenOf(link: IssuedLink | RefusedLink): string {
  if ('refused' in link) throw new Error(link.refused)
  return link.token
}
