import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { beforeEach, describe, expect, inject, onTestFinished, test, vi } from 'vitest'
import { GET as getHealth } from '@/app/api/health/route'
import { publish } from '@/lib/db/publish'
import { openWriter } from '@/lib/db/writer'
import { pledgeInputSchema } from '@/lib/domain/pledge'
import { requestChart, requestReport } from '../support/csv-requests'
import { freshFolder } from '../support/database'

const NOBODY = 65_534

let file: string

beforeEach(() => {
  file = join(freshFolder(), 'tracker.db')
  copyFileSync(inject('firstFactsFile'), file)
  vi.stubEnv('DATABASE_URL', `file:${file}`)
  const log = vi.spyOn(console, 'error').mockReturnValue()
  return () => {
    vi.unstubAllEnvs()
    log.mockRestore()
  }
})

test('with its database the tracker answers', async () => {
  expect(await answers()).toEqual(ANSWERED)
  expect(await getHealth().json()).toEqual({ status: 'ok', dataVersion: expect.any(Number) })
})

describe('without a usable file it says when to try again, and answers once the file is back', () => {
  test.each([false, true])('missing (read before: %s)', async (isReadBefore) => {
    if (isReadBefore) await answers()
    renameSync(file, `${file}.away`)
    expect(await answers()).toEqual(UNAVAILABLE)
    renameSync(`${file}.away`, file)
    expect(await answers()).toEqual(ANSWERED)
  })

  test.each([false, true])('replaced by rubbish (read before: %s)', async (isReadBefore) => {
    if (isReadBefore) await answers()
    renameSync(file, `${file}.away`)
    writeFileSync(file, Buffer.alloc(65_536, 'rubbish '))
    expect(await answers()).toEqual(UNAVAILABLE)
    renameSync(`${file}.away`, file)
    expect(await answers()).toEqual(ANSWERED)
  })

  test('replaced by an empty file', async () => {
    renameSync(file, `${file}.away`)
    writeFileSync(file, '')
    expect(await answers()).toEqual(UNAVAILABLE)
    renameSync(`${file}.away`, file)
    expect(await answers()).toEqual(ANSWERED)
  })

  test('replaced by half of itself', async () => {
    copyFileSync(file, `${file}.away`)
    truncateSync(file, 20_000)
    expect(await answers()).toEqual(UNAVAILABLE)
    rmSync(file)
    renameSync(`${file}.away`, file)
    expect(await answers()).toEqual(ANSWERED)
  })

  test('replaced by another program’s database', async () => {
    renameSync(file, `${file}.away`)
    const other = new Database(file)
    other.exec('CREATE TABLE Notes (text TEXT)')
    other.close()
    expect(await answers()).toEqual(UNAVAILABLE)
    rmSync(file)
    renameSync(`${file}.away`, file)
    expect(await answers()).toEqual(ANSWERED)
  })

  test('held by another program for itself alone', async () => {
    const other = new Database(file)
    other.pragma('locking_mode = EXCLUSIVE')
    other.exec('BEGIN IMMEDIATE; UPDATE DataVersion SET version = version; COMMIT')
    expect(await answers()).toEqual(UNAVAILABLE)
    other.close()
    expect(await answers()).toEqual(ANSWERED)
  })

  test('locked by a writer that keeps no write-ahead log', async () => {
    const other = new Database(file)
    other.pragma('journal_mode = DELETE')
    expect(await answers()).toEqual(ANSWERED)
    other.exec('BEGIN EXCLUSIVE')
    expect(await answers()).toEqual(UNAVAILABLE)
    other.exec('COMMIT')
    other.close()
    expect(await answers()).toEqual(ANSWERED)
  })
})

test('it says so in words, to people and to machines', async () => {
  rmSync(file)
  const health = getHealth()
  expect(health.headers.get('retry-after')).toBe('60')
  expect(await health.json()).toEqual({
    status: 'unavailable',
    message: 'The record cannot be read right now. Try again in a minute.',
  })
  const { headers, text } = await requestReport('pledges')
  expect(headers.get('content-type')).toBe('text/plain; charset=utf-8')
  expect(text).toBe('The record cannot be read right now. Try again in a minute.\n')
})

test('another good file in its place is served, also where it is of the same version', async () => {
  expect((await requestReport('donors')).rows.length).toBeGreaterThan(20)
  const other = `${file}.other`
  copyFileSync(inject('firstFactsFile'), other)
  const database = new Database(other)
  database.exec(`UPDATE Revision SET supersededAt = 9999999999999;
    UPDATE Contribution SET supersededAt = 9999999999999`)
  database.close()
  renameSync(other, file)
  expect((await requestReport('donors')).rows).toEqual([])
  expect((await requestReport('pledges')).rows).toEqual([])
})

test('a pledge published while it is read is in the next answer', async () => {
  const before = await requestReport('pledges')
  const client = openWriter(file)
  onTestFinished(() => client.$disconnect())
  const at = new Date('2023-05-01')
  await publish(client, {
    input: pledgeInputSchema.parse({
      summary: 'One more',
      category: 'funding',
      tranches: [{ amount: { qualifier: 'undisclosed' }, donors: [{ code: 'DNK' }] }],
      sources: [{ url: 'https://example.org', publisher: 'X', official: true, says: 'Y' }],
    }),
    pledge: 'new',
    changeKind: 'new',
    reason: null,
    publishedAt: at,
    recordedAt: at,
    authorId: null,
    importId: null,
  })
  expect((await requestReport('pledges')).rows).toHaveLength(before.rows.length + 1)
})

describe('with fewer rights', () => {
  test('a file that cannot be written is still read', () => {
    chmodSync(dirname(file), 0o777)
    chmodSync(file, 0o444)
    expect(answersToNobody()).toMatchObject({
      health: 200,
      pledges: 200,
      lines: expect.any(Number),
    })
  })

  test('a file that cannot be read is unavailable', () => {
    chmodSync(dirname(file), 0o777)
    chmodSync(file, 0o000)
    onTestFinished(() => chmodSync(file, 0o600))
    expect(answersToNobody()).toMatchObject({ health: 503, pledges: 503 })
  })

  test('a folder in which nothing can be made is unavailable, not a crash', () => {
    chmodSync(file, 0o444)
    chmodSync(dirname(file), 0o555)
    onTestFinished(() => chmodSync(dirname(file), 0o700))
    expect(answersToNobody()).toMatchObject({ health: 503, pledges: 503 })
  })
})

const ROUTES = ['pledges', 'donors'] as const
const ANSWERED = [200, ...ROUTES.map(() => 200), 200].map((status) => `${status}`)
const UNAVAILABLE = ANSWERED.map(() => '503, try again in 60 s')

/** Of the health check, the files and a chart. */
async function answers(): Promise<string[]> {
  const files = await Promise.all(ROUTES.map((report) => requestReport(report)))
  const all = [getHealth(), ...files, await requestChart('categories')]
  return all.map(({ status, headers }) => {
    const wait = headers.get('retry-after')
    return wait ? `${status}, try again in ${wait} s` : `${status}`
  })
}

/** The superuser may read and write whatever the rights: a process of another user asks. */
function answersToNobody(): unknown {
  // The loader keeps what it compiles.
  const scratch = freshFolder()
  chmodSync(scratch, 0o777)
  const isSuperuser = process.getuid?.() === 0
  const output = execFileSync(
    process.execPath,
    ['--import', 'tsx', 'tests/support/read-as-nobody.ts'],
    {
      encoding: 'utf8',
      env: { ...process.env, TMPDIR: scratch, DATABASE_URL: `file:${file}` },
      stdio: ['ignore', 'pipe', 'ignore'],
      ...(isSuperuser ? { uid: NOBODY, gid: NOBODY } : {}),
    },
  )
  return JSON.parse(output)
}
