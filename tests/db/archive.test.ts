import { appendFileSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { writer } from '@/lib/db/client'
import { getPledge } from '@/lib/db/pledges'
import { getTotals } from '@/lib/db/totals'
import { OPENING_FILTER } from '@/lib/domain/filter'
import { ARCHIVE_RESOURCES } from '@/lib/export/archive/resources'
import { exportTo, readFolder, rewrite, roundTrip } from '../support/archives'
import { runScript } from '../support/command'
import { freshDatabase, freshFolder } from '../support/database'
import { addEditor } from '../support/editors'
import { useFirstFacts } from '../support/first-facts'
import { generatedPledge, publishGenerated } from '../support/generated-ledgers'
import { publishSample, TANKS } from '../support/sample-ledger'
import { openLedger, withLedger } from '../support/small-ledger'
import { expectSoundLedger } from '../support/sound-ledger'

vi.setConfig({ testTimeout: 120_000 })

/** What no archive holds: people’s sign-ins and typing, keys of forms, and what says nothing to anybody else. */
const LEFT_OUT = {
  User: [
    ...['email', 'emailVerified', 'image', 'role', 'banned', 'banReason', 'banExpires'],
    ...['createdAt', 'updatedAt', 'lastSignInAt'],
  ],
  Revision: ['sealed', 'formKey'],
  ReportedTotal: ['formKey'],
}
const NOT_PUBLISHED = [
  ...['Account', 'DataVersion', 'Draft', 'Invitation', 'Session', 'SignInLimit', 'Verification'],
  ...['_prisma_migrations', 'sqlite_sequence'],
]

test('every column of the database is in the archive, or left out on purpose', async () => {
  const database = new Database(await freshDatabase(), { readonly: true })
  const tables = database
    .prepare(`SELECT name FROM sqlite_master WHERE type = 'table'`)
    .pluck()
    .all() as string[]
  const columnsOf = (table: string) =>
    (database.pragma(`table_info("${table}")`) as { name: string }[]).map(({ name }) => name)
  const found = Object.fromEntries(
    tables
      .filter((table) => !NOT_PUBLISHED.includes(table))
      .map((t) => [t, columnsOf(t).toSorted()]),
  )
  database.close()
  expect(
    Object.fromEntries(
      ARCHIVE_RESOURCES.map(({ table, columns }) => [
        table,
        [
          ...Object.keys(columns),
          ...(Object.entries(LEFT_OUT).find(([name]) => name === table)?.[1] ?? []),
        ].toSorted(),
      ]),
    ),
  ).toEqual(found)
})

describe('the first facts', () => {
  useFirstFacts()

  test('exported, read into an empty tracker and exported again are the same bytes', async () => {
    const folder = freshFolder()
    const archive = exportTo(join(folder, 'archive'))
    const file = join(folder, 'new.db')
    expect(readFolder(await roundTrip(archive, file))).toEqual(readFolder(archive))
    expectSoundLedger(file, [])
    const before = getTotals(OPENING_FILTER)
    expect(before.amountMinor).toBeGreaterThan(0n)
    vi.stubEnv('DATABASE_URL', `file:${file}`)
    expect(getTotals(OPENING_FILTER)).toEqual(before)
  })
})

test('any ledger with its revisions comes back as it was', async () => {
  const property = fc.asyncProperty(
    fc.array(generatedPledge, { minLength: 1, maxLength: 8 }),
    (pledges) =>
      withLedger(async (ledger) => {
        await publishGenerated(ledger, pledges)
        const archive = exportTo(`${ledger.file}-archive`)
        const file = `${ledger.file}-new.db`
        expect(readFolder(await roundTrip(archive, file))).toEqual(readFolder(archive))
        expectSoundLedger(file, [])
      }),
  )
  await fc.assert(property, { numRuns: 8, endOnFailure: true })
})

test('what is no plain text comes back as it was: marks, lines, quotes, formulas', async () => {
  const ledger = await openLedger()
  const detail = '=1+1\n"quoted", lone “marks”; ünï — 𝔘\n  indented'
  const number = await ledger.add({ ...TANKS, detail }, '2023-04-21')
  const archive = exportTo(`${ledger.file}-archive`)
  await roundTrip(archive, `${ledger.file}-new.db`)
  vi.stubEnv('DATABASE_URL', `file:${ledger.file}-new.db`)
  expect(getPledge(number, null)?.revisions[0]?.content.detail).toBe(detail)
  vi.unstubAllEnvs()
})

test('authors come by name; addresses, drafts and keys of forms do not', async () => {
  const ledger = await openLedger()
  const authorId = await addEditor('author')
  await addEditor('idle')
  const number = await ledger.add(TANKS, '2023-04-21', { authorId, formKey: 'key-of-the-form' })
  const now = new Date()
  await writer().draft.create({
    data: { content: '{"summary":"typed only"}', authorId, createdAt: now, updatedAt: now },
  })
  const archive = exportTo(`${ledger.file}-archive`)
  const everything = Object.values(readFolder(archive)).join('')
  expect(everything).toContain('Editor author')
  for (const hidden of ['@example.org', 'typed only', 'key-of-the-form', 'Editor idle'])
    expect(everything).not.toContain(hidden)
  const file = `${ledger.file}-new.db`
  await roundTrip(archive, file)
  vi.stubEnv('DATABASE_URL', `file:${file}`)
  expect(getPledge(number, null)?.revisions[0]?.author).toBe('Editor author')
  vi.unstubAllEnvs()
  const database = new Database(file, { readonly: true })
  expect(database.prepare('SELECT id, email, banned FROM User').all()).toEqual([
    { id: 'author', email: 'author@archive.invalid', banned: 1 },
  ])
  expect(database.prepare('SELECT COUNT(*) FROM Account').pluck().get()).toBe(0)
  database.close()
})

const replace = (from: string, to: string) => (text: string) => text.replace(from, to)

describe('an archive that cannot be taken in is refused, and nothing is left', () => {
  test.each<[string, (archive: string) => void, RegExp]>([
    [
      'a file is missing',
      (archive) => rmSync(join(archive, 'items.csv')),
      /^items\.csv is missing\./,
    ],
    [
      'its descriptor is missing',
      (archive) => rmSync(join(archive, 'datapackage.json')),
      /^The folder \S+archive is no archive of a tracker: it has no datapackage\.json\./,
    ],
    [
      'it is of another program',
      (archive) => writeFileSync(join(archive, 'datapackage.json'), '{"name":"other"}'),
      /^datapackage\.json is not that of an archive of this tracker, version 1: name is not what one has\./,
    ],
    [
      'a byte was added',
      (archive) => appendFileSync(join(archive, 'pledges.csv'), ' '),
      /^pledges\.csv has \d+ bytes; datapackage\.json says \d+\./,
    ],
    [
      'a byte was changed',
      (archive) => {
        const path = join(archive, 'donors.csv')
        writeFileSync(path, readFileSync(path, 'utf8').replace('Denmark', 'Denmork'))
      },
      /^donors\.csv is not what was exported: its SHA-256 is another one\./,
    ],
    [
      'a column is missing',
      (archive) => rewrite(archive, 'donors', replace('code,name,kind', 'code,name')),
      /^donors\.csv lacks the column kind\./,
    ],
    [
      'a column is unknown',
      (archive) => rewrite(archive, 'donors', replace('code,name,kind', 'code,name,kind,colour')),
      /^donors\.csv has the unknown column colour\./,
    ],
    [
      'a row is short',
      (archive) => rewrite(archive, 'donors', replace('DNK,Denmark,country', 'DNK,Denmark')),
      /^donors\.csv, row \d+ has 2 cells for 3 columns\./,
    ],
    [
      'a value is no date',
      (archive) => rewrite(archive, 'memberships', replace('2023-04-04', '2023-04-31')),
      /^memberships\.csv, row \d+: the column since has “2023-04-31”, which is no date\./,
    ],
    [
      'a value is none of its vocabulary',
      (archive) => rewrite(archive, 'revisions', replace(',military,', ',martial,')),
      /^revisions\.csv, row 2: the column aidType has “martial”, which is none of military, humanitarian, financial\./,
    ],
    [
      'a needed value is empty',
      (archive) => rewrite(archive, 'donors', replace('Denmark', '')),
      /^donors\.csv, row \d+: the column name is empty\./,
    ],
    [
      'a quote is not closed',
      (archive) => rewrite(archive, 'donors', replace('Denmark', '"Denmark')),
      /^donors\.csv, row \d+: a quotation mark is opened and never closed\./,
    ],
    [
      'a donor is not there',
      (archive) => rewrite(archive, 'donors', replace('DNK,Denmark,country\r\n', '')),
      /^memberships\.csv, row \d+: the column donorCode has “DNK”, but donors\.csv has no such code\./,
    ],
    [
      'a sum is another one',
      (archive) => rewrite(archive, 'tranches', replace('10000,6000,1000', '10001,6000,1000')),
      /^tranches\.csv, row 2: the column pledgedMinor has “10001\d*”, but its contributions do not add up to it\./,
    ],
    [
      'a row is there twice',
      (archive) => rewrite(archive, 'donors', (text) => `${text}DNK,Denmark,country\r\n`),
      /^donors\.csv, row \d+: the column code has “DNK”, but row \d+ has the same\./,
    ],
  ])('%s', async (_, spoil, message) => {
    const ledger = await openLedger()
    await publishSample(ledger)
    const folder = freshFolder()
    const archive = exportTo(join(folder, 'archive'))
    spoil(archive)
    const file = join(folder, 'new.db')
    const { code, failure } = await runScript('import', file, archive)
    expect(failure).toMatch(message)
    expect(failure).toMatch(/ Nothing was written\.$/)
    expect(code).toBe(1)
    expect(readdirSync(folder)).toEqual(['archive'])
  })
})

test('the commands: an archive of a running tracker, and a tracker of an archive', async () => {
  const ledger = await openLedger()
  await publishSample(ledger)
  const folder = freshFolder()
  const [archive, file] = [join(folder, 'archive'), join(folder, 'new.db')]
  expect(await runScript('export', ledger.file, archive)).toMatchObject({ code: 0, failure: '' })
  expect(await runScript('export', ledger.file, archive)).toMatchObject({
    code: 1,
    failure: `${archive} is there already and stays as it is. Name another folder.`,
  })
  const taken = await runScript('import', file, join(archive, 'datapackage.json'))
  expect(taken.failure).toBe('')
  expect(taken.printed).toContain('pledges: 8 rows')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(await runScript('import', file, archive)).toMatchObject({
    code: 1,
    failure: `An archive goes into a tracker that has no database yet, and ${file} is there. Let DATABASE_URL name another file, and start the tracker with the same setting.`,
  })
  expect(await runScript('import', file, folder)).toMatchObject({
    code: 1,
    failure: `The folder ${folder} is no archive of a tracker: it has no datapackage.json. Nothing was written.`,
  })
})
