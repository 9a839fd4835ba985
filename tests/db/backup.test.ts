import { copyFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { beforeEach, expect, inject, onTestFinished, test } from 'vitest'
import { copyDatabase } from '@/lib/db/copy-database'
import { fill } from '@/scripts/bench/fill'
import { type Acknowledged, parseAcknowledged } from '../support/acknowledged'
import { runScript } from '../support/command'
import { freshFolder } from '../support/database'
import { listEveryRow } from '../support/every-row'
import { type Program, startProgram } from '../support/program'
import { expectSoundLedger } from '../support/sound-ledger'

let folder: string
let file: string

beforeEach(() => {
  folder = freshFolder()
  file = join(folder, 'tracker.db')
  copyFileSync(inject('firstFactsFile'), file)
})

test('a backup while eight writers publish has all that was acknowledged before it', async () => {
  const writers = await startWriters()
  const before = parseAcknowledged(writers.printed())
  const copy = join(folder, 'copy.db')
  const { code, printed, failure } = await runScript('backup', file, copy)
  expect({ code, failure }).toEqual({ code: 0, failure: '' })
  expect(printed).toMatch(
    /^Backup: .*\/copy\.db\n {2}\d+\.\d MB, \d+ revisions, checked, in \d+\.\d s\.\n {2}Not in it: the secret/,
  )
  const all = await endWriters(writers)
  expect(all.length).toBeGreaterThan(before.length)
  expectSoundLedger(copy, before)
  expectSoundLedger(file, all)
}, 120_000)

test('while a copy is written others go on publishing', async () => {
  fillWith(3000)
  const writers = await startWriters()
  const copy = join(folder, 'copy.db')
  const began = Date.now()
  copyDatabase(file, copy)
  const ended = Date.now()
  const all = await endWriters(writers)
  expect(all.filter(({ at }) => began < at && at < ended).length).toBeGreaterThan(3)
  expectSoundLedger(
    copy,
    all.filter(({ at }) => at < began),
  )
}, 120_000)

test('without a name it is called by its moment, beside the database, for its owner only', async () => {
  const { code } = await runScript('backup', file)
  expect(code).toBe(0)
  const [name = '', ...others] = readdirSync(join(folder, 'backups'))
  expect(others).toEqual([])
  expect(name).toMatch(/^tracker-\d{4}-\d\d-\d\dT\d{6}Z\.db$/)
  expect(statSync(join(folder, 'backups', name)).mode & 0o777).toBe(0o600)
  expect(listEveryRow(join(folder, 'backups', name))).toEqual(listEveryRow(file))
})

test('a file that is there is never replaced', async () => {
  const kept = join(folder, 'kept.db')
  writeFileSync(kept, 'kept')
  expect(await runScript('backup', file, kept)).toEqual({
    code: 1,
    printed: '',
    failure: `${kept} is there already and stays as it is. Name another file.`,
  })
  expect(readFileSync(kept, 'utf8')).toBe('kept')
  expect(listBesideDatabase()).toEqual(['kept.db'])
})

test('what cannot be backed up is a sentence, and leaves nothing behind', async () => {
  const missing = join(folder, 'missing.db')
  expect(await runScript('backup', missing)).toMatchObject({
    code: 1,
    failure: `There is no database ${missing} yet: npm start makes one.`,
  })
  breakReferences()
  const { code, failure } = await runScript('backup', file, join(folder, 'copy.db'))
  expect({ code, failure }).toEqual({
    code: 1,
    failure: 'The copy is not sound and was not kept: 1 broken references, first in Membership.',
  })
  expect(listBesideDatabase()).toEqual([])
})

test.each([
  ['in a folder of the system’s own', () => '/proc/x.db'],
  ['below a file', () => join(file, 'x.db')],
  ['of too long a name', () => join(folder, `${'x'.repeat(300)}.db`)],
])('a place where nothing can be made is a sentence: %s', async (_where, name) => {
  expect(await runScript('backup', file, name())).toEqual({
    code: 1,
    printed: '',
    failure: `${name()} cannot be written. Name a file in a folder that is there and that this user may write to.`,
  })
  expect(listBesideDatabase()).toEqual([])
})

test('more names than one are refused, and none is written', async () => {
  const [one, other] = [join(folder, 'a.db'), join(folder, 'b.db')]
  expect(await runScript('backup', file, one, other)).toEqual({
    code: 1,
    printed: '',
    failure: `Name one file, not 2 (${one}, ${other}). Nothing was done; a name with spaces stands in quotation marks.`,
  })
  expect(listBesideDatabase()).toEqual([])
})

async function startWriters(): Promise<Program> {
  const writers = startProgram('publish-steadily', file, '8')
  onTestFinished(() => void writers.child.kill('SIGKILL'))
  await writers.started
  await new Promise((resolve) => setTimeout(resolve, 1000))
  return writers
}

async function endWriters({ child, ended, printed }: Program): Promise<Acknowledged[]> {
  child.kill('SIGKILL')
  await ended
  return parseAcknowledged(printed())
}

function listBesideDatabase(): string[] {
  return readdirSync(folder).filter((name) => !/^tracker\.db(-wal|-shm)?$/.test(name))
}

function fillWith(pledges: number): void {
  const database = new Database(file)
  fill(database, pledges)
  database.close()
}

function breakReferences(): void {
  const database = new Database(file)
  database.pragma('journal_mode = DELETE')
  database.pragma('foreign_keys = OFF')
  database.exec(
    `INSERT INTO Membership (groupCode, donorCode, since) VALUES ('none', 'USA', '2023-01-01')`,
  )
  database.close()
}
