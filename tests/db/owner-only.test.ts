import { chmodSync, copyFileSync, existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, inject, test, vi } from 'vitest'
import { copyDatabase } from '@/lib/db/copy-database'
import { migrate } from '@/lib/db/migrate'
import { closeToOthers } from '@/lib/db/owner-only'
import { openWriter } from '@/lib/db/writer'
import { ensureDatabase } from '@/scripts/steps/database'
import { runScript } from '../support/command'
import { freshFolder } from '../support/database'

// Whoever else has an account on the machine reads no address, hash or session.

let folder: string
let file: string

beforeEach(() => {
  folder = freshFolder()
  file = join(folder, 'tracker.db')
})

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8)
const modes = () =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, modeOf(join(folder, name))]))

test('a new database is its owner’s from the beginning, and so is its log', async () => {
  await migrate(file)
  expect(modes()).toEqual({ 'tracker.db': '600' })
  const client = openWriter(file)
  await client.exchangeRate.count()
  await client.signInLimit.count()
  await client.$executeRawUnsafe('UPDATE DataVersion SET version = version + 1')
  expect(existsSync(`${file}-wal`)).toBe(true)
  expect(new Set(Object.values(modes()))).toEqual(new Set(['600']))
  await client.$disconnect()
})

test('what an earlier version left open is closed at the start', async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  copyFileSync(inject('firstFactsFile'), file)
  const replaced = join(folder, 'tracker-replaced-2026-11-30T120000Z.db')
  for (const path of [replaced, `${replaced}-wal`, join(folder, 'notes.txt')])
    writeFileSync(path, '')
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o644)
  await ensureDatabase({ DATABASE_URL: `file:${file}` } as never)
  vi.restoreAllMocks()
  expect(modes()).toMatchObject({
    'tracker.db': '600',
    'tracker-replaced-2026-11-30T120000Z.db': '600',
    'tracker-replaced-2026-11-30T120000Z.db-wal': '600',
    'notes.txt': '644',
  })
})

test('the log of an open database is closed too', () => {
  for (const end of ['', '-wal', '-shm']) writeFileSync(file + end, '', { mode: 0o644 })
  expect(closeToOthers(file)).toEqual([])
  expect(new Set(Object.values(modes()))).toEqual(new Set(['600']))
})

test('a restored database and what it replaced are closed, whatever they were', async () => {
  copyFileSync(inject('firstFactsFile'), file)
  const backup = join(folder, 'backup.db')
  copyDatabase(file, backup)
  for (const path of [file, backup]) chmodSync(path, 0o644)
  expect(await runScript('restore', file, backup)).toMatchObject({ code: 0 })
  const { 'backup.db': ofBackup, ...others } = modes()
  expect(ofBackup).toBe('644')
  expect(Object.keys(others)).toHaveLength(2)
  expect(new Set(Object.values(others))).toEqual(new Set(['600']))
})
