import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { readAll, readDataVersion } from '@/lib/db/reader'
import { openWriter } from '@/lib/db/writer'
import { freshDatabase } from '../support/database'

let file: string

beforeEach(async () => {
  file = await freshDatabase()
  vi.stubEnv('DATABASE_URL', `file:${file}`)
  return () => vi.unstubAllEnvs()
})

test.each([
  ['journal_mode', 'wal'],
  ['synchronous', 2n],
  ['foreign_keys', 1n],
  ['recursive_triggers', 1n],
  ['wal_autocheckpoint', 16_000n],
])('the writer has %s = %s', async (pragma, value) => {
  const client = openWriter(file)
  onTestFinished(() => client.$disconnect())
  await client.dataVersion.update({ where: { id: 1 }, data: { version: { increment: 1 } } })
  expect(await client.$queryRawUnsafe(`PRAGMA ${pragma}`)).toEqual([{ [pragma]: value }])
})

test('the reader reads', () => {
  expect(readDataVersion()).toBe(1)
  expect(readAll('SELECT "version" FROM "DataVersion"')).toEqual([{ version: 1n }])
})

test('the reader cannot write', () => {
  const write = () => readAll('UPDATE "DataVersion" SET "version" = 9 RETURNING "version"')
  expect(write).toThrow('attempt to write a readonly database')
  expect(readDataVersion()).toBe(1)
})

test('the reader sees what the writer has committed, and nothing before', async () => {
  const client = openWriter(file)
  onTestFinished(() => client.$disconnect())
  await client.$transaction(async (transaction) => {
    await transaction.dataVersion.update({ where: { id: 1 }, data: { version: 2 } })
    expect(readDataVersion()).toBe(1)
  })
  expect(readDataVersion()).toBe(2)
})
