import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { copyDatabase } from '@/lib/db/copy-database'
import type { PrismaClient } from '@/lib/db/generated/client'
import { publish } from '@/lib/db/publish'
import { replaceDatabase } from '@/lib/db/replace-database'
import { openWriter } from '@/lib/db/writer'
import { parseAcknowledged } from '../support/acknowledged'
import { runScript } from '../support/command'
import { freshFolder } from '../support/database'
import { listEveryRow } from '../support/every-row'
import { startProgram } from '../support/program'
import { publishRequest } from '../support/publish-request'
import { FUND, TANKS } from '../support/sample-ledger'
import { openLedger } from '../support/small-ledger'
import { expectSoundLedger } from '../support/sound-ledger'

// The database has two pledges, the backup the first of them.

let folder: string
let file: string
let backup: string
let backedUp: unknown

beforeEach(async () => {
  const ledger = await openLedger()
  await ledger.add(TANKS, '2023-04-21')
  await ledger.client.$disconnect()
  folder = freshFolder()
  file = join(folder, 'tracker.db')
  backup = join(folder, 'backup.db')
  copyFileSync(ledger.file, file)
  copyDatabase(file, backup)
  backedUp = listEveryRow(backup)
  await withWriter(file, publishFund)
})

test('a restored database says what the backup said, and what was there is kept', async () => {
  const replaced = listEveryRow(file)
  const { code, printed, failure } = await runScript('restore', file, backup)
  expect({ code, failure }).toEqual({ code: 0, failure: '' })
  expect(printed).toMatch(/^Restored: .*\/tracker\.db\n {2}\d+\.\d MB, 1 revision, checked, in /)
  expect(listEveryRow(file)).toEqual(backedUp)
  expectSoundLedger(file, [])
  const [kept = ''] = readdirSync(folder).filter((name) => name.startsWith('tracker-replaced-'))
  expect(printed).toContain(`  What was there is kept as ${join(folder, kept)}\n`)
  expect(listEveryRow(join(folder, kept))).toEqual(replaced)
  expect(listEveryRow(backup)).toEqual(backedUp)
  await withWriter(file, publishFund)
  expectSoundLedger(file, [{ pledgeNumber: 1002, revisionNumber: 1, summary: 'A fund' }])
})

test('nobody comes in by a session or a link of the backup', async () => {
  const people = `SELECT COUNT(*) FROM Session
    UNION ALL SELECT COUNT(*) FROM Invitation WHERE usedAt IS NULL
    UNION ALL SELECT COUNT(*) FROM Verification
    UNION ALL SELECT COUNT(*) FROM Invitation
    UNION ALL SELECT COUNT(*) FROM User WHERE id = 'p'`
  execute(
    backup,
    `INSERT INTO User (id, name, email, emailVerified, role, createdAt, updatedAt)
       VALUES ('p', 'P', 'p@example.org', 0, 'editor', 1, 1);
     INSERT INTO Session (id, token, userId, expiresAt, createdAt, updatedAt)
       VALUES ('s', 'a token that lets in', 'p', 99999999999999, 1, 1);
     INSERT INTO Invitation (tokenHash, purpose, email, role, createdAt, expiresAt, usedAt)
       VALUES ('hash of an open one', 'invitation', 'q@example.org', 'editor', 1, 99999999999999, NULL),
              ('used', 'invitation', 'p@example.org', 'editor', 1, 99999999999999, 1);
     INSERT INTO Invitation (tokenHash, purpose, userId, createdAt, expiresAt)
       VALUES ('reset', 'reset', 'p', 1, 99999999999999);
     INSERT INTO Verification (id, identifier, value, expiresAt, createdAt, updatedAt)
       VALUES ('v', 'i', 'x', 99999999999999, 1, 1)`,
  )
  const countIn = (of: string) => {
    const database = new Database(of, { readonly: true })
    onTestFinished(() => void database.close())
    return database.prepare(people).pluck().all()
  }
  const inBackup = countIn(backup)
  const { code, printed } = await runScript('restore', file, backup)
  expect(code).toBe(0)
  expect(printed).toContain(
    'All sessions and unused links in it are ended: everybody signs in again.',
  )
  expect(inBackup.slice(0, 3)).toEqual([1, expect.any(Number), 1])
  expect(countIn(file)).toEqual([0, 0, 0, 1, 1])
  for (const secret of ['a token that lets in', 'hash of an open one']) {
    expect(readFileSync(backup).includes(secret)).toBe(true)
    expect(readFileSync(file).includes(secret)).toBe(false)
  }
  expect(countIn(backup)).toEqual(inBackup)
})

test('into an empty place', async () => {
  const elsewhere = join(folder, 'new', 'tracker.db')
  expect(await runScript('restore', elsewhere, backup)).toMatchObject({ code: 0, failure: '' })
  expect(listEveryRow(elsewhere)).toEqual(backedUp)
})

describe('it is refused, and nothing changes,', () => {
  test('while others publish', async () => {
    const writers = startProgram('publish-steadily', file, '8')
    onTestFinished(() => void writers.child.kill('SIGKILL'))
    await writers.started
    const { code, failure } = await runScript('restore', file, backup)
    expect(writers.child.exitCode).toBeNull()
    writers.child.kill('SIGKILL')
    await writers.ended
    expect({ code, failure }).toEqual({
      code: 1,
      failure: `tracker.db is open in another program (process ${writers.child.pid}), perhaps a running tracker. Nothing was changed; stop it and restore again.`,
    })
    expect(listLeftovers()).toEqual([])
    expectSoundLedger(file, parseAcknowledged(writers.printed()))
  })

  test('while another connection stands idle, also where the system tells of no open files', () => {
    const idle = new Database(file, { readonly: true })
    onTestFinished(() => void idle.close())
    expect(idle.prepare('SELECT COUNT(*) FROM Pledge').pluck().get()).toBe(2)
    // In this process, whose own open files do not count.
    expect(() => replaceDatabase(file, backup, join(folder, 'kept.db'))).toThrow(
      'The database is in use',
    )
    expect(existsSync(backup)).toBe(true)
    expect(existsSync(join(folder, 'kept.db'))).toBe(false)
    expect(idle.prepare('SELECT COUNT(*) FROM Pledge').pluck().get()).toBe(2)
  })

  test.each<[string, () => void, RegExp]>([
    ['without a file', () => rmSync(backup), /^There is no file .*backup\.db\.$/],
    [
      'of a folder',
      () => {
        rmSync(backup)
        mkdirSync(backup)
      },
      /backup\.db is a folder\. Name a backup in it: a file such as tracker-….db\.$/,
    ],
    [
      'of half a file',
      () => truncateSync(backup, 20_000),
      /backup\.db is damaged or is no SQLite database \(.*\)\. Nothing was changed; name another copy\.$/,
    ],
    [
      'of a file with a damaged page',
      () => damagePages(backup),
      /backup\.db is damaged or is no SQLite database \(.*\)\. Nothing was changed; name another copy\.$/,
    ],
    [
      'of a text',
      () => writeFileSync(backup, 'A list of pledges. '.repeat(500)),
      /backup\.db is damaged or is no SQLite database \(file is not a database\)\./,
    ],
    [
      'of an empty file',
      () => writeFileSync(backup, ''),
      /backup\.db holds nothing\. Name another/,
    ],
    [
      'of another program’s database',
      () => {
        rmSync(backup)
        execute(backup, 'CREATE TABLE Notes (text TEXT)')
      },
      /backup\.db is the database of another program\. Name another copy\.$/,
    ],
    [
      'of a newer version’s database',
      () =>
        execute(
          backup,
          `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at)
           VALUES ('x', 'x', '29990101000000_later', 1)`,
        ),
      /backup\.db was written by a newer version of the tracker \(its migration 29990101000000_later is not known here\)\. Update the tracker, or name another copy\.$/,
    ],
    [
      'of a database with broken references',
      () =>
        execute(
          backup,
          `INSERT INTO Membership (groupCode, donorCode, since) VALUES ('none', 'USA', '2023-01-01')`,
        ),
      /\(1 broken references, first in Membership\)\. Nothing was changed/,
    ],
  ])('%s', async (_what, spoil, sentence) => {
    spoil()
    const before = readFileSync(file)
    const { code, failure } = await runScript('restore', file, backup)
    expect({ code, failure }).toEqual({ code: 1, failure: expect.stringMatching(sentence) })
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(listLeftovers()).toEqual([])
  })
})

describe('an old write-ahead log is never read as part of the restored file', () => {
  test('of a process that was killed', async () => {
    await leaveLog()
    expect(await runScript('restore', file, backup)).toMatchObject({ code: 0 })
    expect(existsSync(`${file}-wal`)).toBe(false)
    expect(listEveryRow(file)).toEqual(backedUp)
  })

  test('beside a damaged database, which is kept with its log', async () => {
    await leaveLog()
    const log = readFileSync(`${file}-wal`)
    expect(log.length).toBeGreaterThan(1000)
    writeFileSync(file, 'no database at all '.repeat(1000))
    const kept = join(folder, 'kept.db')
    expect(replaceDatabase(file, backup, kept)).toBe(true)
    expect(listEveryRow(file)).toEqual(backedUp)
    expect(readFileSync(kept, 'utf8')).toMatch(/^no database at all/)
    expect(readFileSync(`${kept}-wal`).equals(log)).toBe(true)
  })

  test('where the database itself is gone', async () => {
    await leaveLog()
    rmSync(file)
    expect(await runScript('restore', file, backup)).toMatchObject({ code: 0 })
    expect(listEveryRow(file)).toEqual(backedUp)
  })
})

test('whoever had opened the old file cannot write a log beside the new one', async () => {
  const early = new Database(file)
  onTestFinished(() => void early.close())
  replaceDatabase(file, backup, join(folder, 'kept.db'))
  expect(() => early.pragma('journal_mode = WAL')).toThrow('attempt to write a readonly database')
  expect(listEveryRow(file)).toEqual(backedUp)
})

async function withWriter(of: string, work: (client: PrismaClient) => Promise<void>) {
  const client = openWriter(of)
  try {
    await work(client)
  } finally {
    await client.$disconnect()
  }
}

async function publishFund(client: PrismaClient): Promise<void> {
  await publish(client, publishRequest(FUND, '2023-04-22'))
}

/** A log with publications that the database file does not hold yet, left by a process that was killed. */
async function leaveLog(): Promise<void> {
  const program = startProgram('publish-steadily', file, '1')
  await program.started
  program.child.kill('SIGKILL')
  await program.ended
  expect(existsSync(`${file}-wal`)).toBe(true)
}

/** Whatever a restore that was refused may have left beside the database and the backup. */
function listLeftovers(): string[] {
  return readdirSync(folder).filter((name) => /partial|replaced|kept/.test(name))
}

function damagePages(of: string): void {
  const bytes = readFileSync(of)
  bytes.fill(0xa5, 40_960, 40_960 + 8192)
  writeFileSync(of, bytes)
}

function execute(of: string, sql: string): void {
  const database = new Database(of)
  database.pragma('foreign_keys = OFF')
  database.exec(sql)
  database.close()
}
