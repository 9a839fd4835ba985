import { beforeEach, expect, test } from 'vitest'
import { writer } from '@/lib/db/client'
import { forgiveAttempt, takeAttempt } from '@/lib/db/sign-in-limit'
import { useFreshDesk } from '../support/desk'

const NOW = Date.UTC(2026, 0, 1)
const MINUTE = 60_000
const attempt = (email = 'ada@example.org', address = '192.0.2.1') => ({ email, address })

beforeEach(useFreshDesk)

test('an account has five attempts within a quarter of an hour', async () => {
  for (let count = 0; count < 5; count += 1) expect(await takeAttempt(attempt(), NOW)).toBeNull()
  expect(await takeAttempt(attempt(), NOW)).toBe(15)
  expect(await takeAttempt(attempt('ada@example.org', '192.0.2.2'), NOW + 14.5 * MINUTE)).toBe(1)
  expect(await takeAttempt(attempt('bob@example.org'), NOW)).toBeNull()
  expect(await takeAttempt(attempt(), NOW + 15 * MINUTE)).toBeNull()
})

test('an account has five attempts, however its email is written', async () => {
  const written = ['ada@example.org', 'Ada@example.org', 'aDA@example.org', ' ADA@EXAMPLE.ORG ']
  for (const email of [...written, 'adA@example.org'])
    expect(await takeAttempt(attempt(email), NOW)).toBeNull()
  expect(await takeAttempt(attempt('AdA@Example.org'), NOW)).toBe(15)
})

test('what is no email address is no key', async () => {
  await expect(async () =>
    takeAttempt(attempt(`${'a'.repeat(500_000)}@example.org`), NOW),
  ).rejects.toThrow('An email address has at most 254 characters.')
  expect(await writer().signInLimit.count()).toBe(0)
})

test('an address has twenty attempts, whichever accounts it tries', async () => {
  for (let count = 0; count < 20; count += 1) {
    expect(await takeAttempt(attempt(`${count}@example.org`), NOW)).toBeNull()
  }
  expect(await takeAttempt(attempt('21@example.org'), NOW)).toBe(15)
  expect(await takeAttempt(attempt('21@example.org', '192.0.2.2'), NOW)).toBeNull()
})

test('whoever has a network of addresses has twenty attempts from all of them', async () => {
  const from = (host: number) => `2001:db8:0:1::${host.toString(16)}`
  for (let count = 0; count < 20; count += 1) {
    expect(await takeAttempt(attempt(`${count}@example.org`, from(count)), NOW)).toBeNull()
  }
  expect(await takeAttempt(attempt('21@example.org', from(21)), NOW)).toBe(15)
  expect(await takeAttempt(attempt('21@example.org', '2001:db8:0:2::1'), NOW)).toBeNull()
})

test('of attempts sent all at once five are let through', async () => {
  const waits = await Promise.all(Array.from({ length: 12 }, () => takeAttempt(attempt(), NOW)))
  expect(waits.filter((minutes) => minutes === null)).toHaveLength(5)
})

test('a right password lets the account start anew, and takes nothing from what the address tried', async () => {
  for (let count = 0; count < 5; count += 1) await takeAttempt(attempt(), NOW)
  await forgiveAttempt(attempt())
  expect(await takeAttempt(attempt(), NOW)).toBeNull()
  const row = await writer().signInLimit.findUnique({ where: { key: 'address:192.0.2.1' } })
  expect(row?.failures).toBe(5)
})

test('what is over is not kept', async () => {
  await takeAttempt(attempt('old@example.org', '192.0.2.9'), NOW)
  await takeAttempt(attempt(), NOW + 15 * MINUTE)
  const rows = await writer().signInLimit.findMany({
    select: { key: true },
    orderBy: { key: 'asc' },
  })
  expect(rows.map(({ key }) => key)).toEqual(['account:ada@example.org', 'address:192.0.2.1'])
})
