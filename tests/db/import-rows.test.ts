import Database from 'better-sqlite3'
import { beforeEach, expect, test } from 'vitest'
import { freshDatabase } from '../support/database'
import { insert, insertPledge } from '../support/ledger-rows'

// What an import says of itself and of its rows, as the database judges it.

type Values = Parameters<typeof insert>[2]

const SHA256 = 'ab'.repeat(32)
const RELEASE: Values = {
  dataset: 'kiel',
  release: '2023-01',
  releasedOn: '2023-02-21',
  recordedAt: 1000,
  fileName: 'release 7.xlsx',
  fileSha256: SHA256,
  sheet: 'Bilateral Assistance, MAIN DATA',
}
const NEXT: Values = { ...RELEASE, release: '2023-02', fileSha256: 'cd'.repeat(32) }
const ROW: Values = { importId: 1, rowNumber: 12, externalId: 'CAM21', kept: '{}' }

let database: Database.Database

beforeEach(async () => {
  database = new Database(await freshDatabase())
  insertPledge(database)
  insert(database, 'Import', RELEASE)
  return () => database.close()
})

test.each<[string, string, Values]>([
  [
    'a release without a file',
    'Import',
    { ...NEXT, fileName: null, fileSha256: null, sheet: null },
  ],
  ['a file without sheets', 'Import', { ...NEXT, fileName: 'release.csv', sheet: null }],
  ['the same file in another dataset', 'Import', { ...RELEASE, dataset: 'own' }],
  ['a row that made a revision', 'ImportRow', { ...ROW, revisionId: 1 }],
  ['a row whose pledge is unchanged', 'ImportRow', ROW],
  ['a row that was set aside', 'ImportRow', { ...ROW, setAside: 'It has no ID.' }],
  ['a correction downwards', 'ImportRow', { ...ROW, pledgedEurOfFile: -100 }],
  ['the rest of a file', 'Import', { ...NEXT, fileSha256: SHA256 }],
])('%s is taken', (_what, table, values) => {
  insert(database, table, values)
})

test.each<[string, string, Values, string]>([
  ['the same release twice', 'Import', { ...NEXT, release: '2023-01' }, 'UNIQUE'],
  ['a file without its hash', 'Import', { ...NEXT, fileSha256: null }, 'Import_file_check'],
  ['a hash of another kind', 'Import', { ...NEXT, fileSha256: 'AB' }, 'Import_file_check'],
  [
    'a sheet of no file',
    'Import',
    { ...NEXT, fileName: null, fileSha256: null },
    'Import_sheet_check',
  ],
  ['a report that is no JSON', 'Import', { ...NEXT, report: 'fine' }, 'Import_report_check'],
  ['a person who is not there', 'Import', { ...NEXT, authorId: 'nobody' }, 'FOREIGN KEY'],
  ['a row before the first', 'ImportRow', { ...ROW, rowNumber: 0 }, 'ImportRow_rowNumber_check'],
  [
    'a row both used and set aside',
    'ImportRow',
    { ...ROW, revisionId: 1, setAside: 'It has no ID.' },
    'ImportRow_setAside_check',
  ],
  ['an empty reason', 'ImportRow', { ...ROW, setAside: '' }, 'ImportRow_setAside_check'],
  ['cells that are no JSON', 'ImportRow', { ...ROW, kept: 'Source: none' }, 'ImportRow_kept_check'],
  ['a row of no import', 'ImportRow', { ...ROW, importId: 9 }, 'FOREIGN KEY'],
])('%s is refused', (_what, table, values, constraint) => {
  expect(() => insert(database, table, values)).toThrow(constraint)
})

test('a row stands once in its import', () => {
  insert(database, 'ImportRow', ROW)
  expect(() => insert(database, 'ImportRow', ROW)).toThrow('UNIQUE')
})
