import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { parse } from 'csv-parse/sync'
import { describe, expect, test, vi } from 'vitest'
import { ruleOf, wordsOfRule } from '@/lib/db/archive-rules'
import { loadArchive } from '@/lib/db/load-archive'
import { toArchiveLines } from '@/lib/export/archive/cells'
import { ARCHIVE_RESOURCES } from '@/lib/export/archive/resources'
import { openArchive } from '@/lib/import/archive/open-archive'
import { exportTo, rewrite } from '../support/archives'
import { freshDatabase, freshFolder } from '../support/database'
import { publishSample } from '../support/sample-ledger'
import { openLedger } from '../support/small-ledger'

vi.setConfig({ testTimeout: 60_000 })

/** Changes a cell of a row, the headings being row 1. */
const cell = (row: number, column: string, value: string) => (lines: string[][]) => {
  const at = lines[0]?.indexOf(column) ?? -1
  return lines.map((line, index) => (index === row - 1 ? line.with(at, value) : line))
}
/** Repeats a row at the end, with another value in some columns. */
const again =
  (row: number, changes: Record<string, string> = {}) =>
  (lines: string[][]) => [
    ...lines,
    (lines[row - 1] ?? []).map((value, index) => changes[lines[0]?.[index] ?? ''] ?? value),
  ]
const gone = (row: number) => (lines: string[][]) => lines.filter((_, index) => index !== row - 1)

describe('what is damaged is said with file, row and column, however well its hash was made again', () => {
  test.each<[string, string, (lines: string[][]) => string[][], RegExp]>([
    [
      'an unknown donor',
      'contributions',
      cell(3, 'donorCode', 'ATL'),
      /^contributions\.csv, row 3: the column donorCode has “ATL”, but donors\.csv has no such code\.$/,
    ],
    [
      'a type of aid that does not exist',
      'contributions',
      cell(2, 'aidType', 'martial'),
      /^contributions\.csv, row 2: the column aidType has “martial”, which is none of military, humanitarian, financial\.$/,
    ],
    [
      'an amount below nothing',
      'contributions',
      cell(2, 'pledgedMinor', '-5'),
      /^contributions\.csv, row 2: the column pledgedMinor has “-5”, but an amount is not negative\.$/,
    ],
    [
      'an amount below nothing among its conversions',
      'revisions',
      cell(2, 'pledgedUsd', '-5'),
      /^revisions\.csv, row 2: the column pledgedUsd has “-5”, but an amount is not negative\.$/,
    ],
    [
      'a day that is none',
      'tranches',
      cell(2, 'announcedOn', '2023-02-30'),
      /^tranches\.csv, row 2: the column announcedOn has “2023-02-30”, which is no date\.$/,
    ],
    [
      'a text for a number',
      'tranches',
      cell(2, 'pledgedMinor', 'much'),
      /^tranches\.csv, row 2: the column pledgedMinor has “much”, which is no integer\.$/,
    ],
    [
      'a row twice',
      'tranches',
      again(2),
      /^tranches\.csv, row \d+: the column id has “\d+”, but row 2 has the same\.$/,
    ],
    [
      'a person twice',
      'people',
      (lines) => [...lines, ['one', 'One'], ['one', 'Other']],
      /^people\.csv, row 3: the column id has “one”, but row 2 has the same\.$/,
    ],
    [
      'a person whose account cannot be',
      'people',
      (lines) => [...lines, ['One', 'One']],
      /^people\.csv, row 2: the column id has “One”, but it may have no capital letters\.$/,
    ],
    [
      'a donor twice in a tranche',
      'contributions',
      again(2, { id: '9999' }),
      /^contributions\.csv, row \d+: the columns trancheId and donorCode have “1” and “[A-Z]{3}”, but row 2 has the same\.$/,
    ],
    [
      'two newest revisions of a pledge',
      'revisions',
      again(3, { id: '9999', number: '2' }),
      /^revisions\.csv, row \d+: the columns pledgeId and supersededAt have “2” and nothing, but row 3 has the same\.$/,
    ],
    [
      'a pledge that is gone from under its revision',
      'pledges',
      gone(3),
      /^revisions\.csv, row 3: the column pledgeId has “2”, but pledges\.csv has no such id\.$/,
    ],
    [
      'what goes together apart',
      'tranches',
      cell(2, 'amountQualifier', 'undisclosed'),
      /^tranches\.csv, row 2: the column amountQualifier has “undisclosed”, but what is undisclosed has no figure, and what is not has one\.$/,
    ],
    [
      'another category than the revision’s',
      'contributions',
      cell(2, 'category', 'naval'),
      /^contributions\.csv, row 2: the column category has “naval”, but its tranche or revision says something else\.$/,
    ],
    [
      'a revision that ends at nothing',
      'revisions',
      cell(2, 'supersededAt', '2026-01-01T00:00:00.000Z'),
      /^revisions\.csv, row 2: the column supersededAt has “2026-01-01T00:00:00\.000Z”, but the next revision of its pledge says something else\.$/,
    ],
    [
      'another number of sources',
      'revisions',
      cell(4, 'sourceCount', '77'),
      /^revisions\.csv, row 4: the column sourceCount has “77”, but it has another number of sources\.$/,
    ],
  ])('%s', async (_, name, change, message) => {
    const ledger = await openLedger()
    await publishSample(ledger)
    const folder = freshFolder()
    const archive = exportTo(join(folder, 'archive'))
    rewrite(archive, name, (text) => toArchiveLines(change(parse(text))))
    const file = join(folder, 'new.db')
    await expect(openArchive(archive).then((opened) => loadArchive(opened, file))).rejects.toThrow(
      message,
    )
    expect(readdirSync(folder)).toEqual(['archive'])
  })
})

/** What each cell is held against by itself: vocabularies and days. */
const OF_ONE_CELL =
  /^(?:\(*"\w+" IS NULL OR )?(?:"\w+" IN \([^)]*\)|\(?date\("(\w+)"\) IS "\1")[)]*(?: AND (?:\(?"\w+" IS NULL OR )?date\("(\w+)"\) IS "\2"\)*)*$/

test('every rule of the database has words for those whose archive breaks it', async () => {
  const database = new Database(await freshDatabase(), { readonly: true })
  const unsaid = ARCHIVE_RESOURCES.flatMap(({ table }) => {
    const sql = String(
      database.prepare('SELECT sql FROM sqlite_master WHERE name = ?').pluck().get(table),
    )
    return [...sql.matchAll(/CONSTRAINT "(\w+)" CHECK/g)]
      .map(([, name = '']) => name)
      .filter((name) => !OF_ONE_CELL.test(ruleOf(database, table, name)))
      .filter((name) => wordsOfRule(table, name).includes(name))
  })
  database.close()
  expect(unsaid).toEqual([])
})

test('every reference that the database holds to is one of the archive', async () => {
  const database = new Database(await freshDatabase(), { readonly: true })
  const missing = ARCHIVE_RESOURCES.flatMap(({ table, references }) =>
    (database.pragma(`foreign_key_list("${table}")`) as { from: string }[])
      .map(({ from }) => from)
      .filter((column) => !(column in references)),
  )
  database.close()
  expect(missing).toEqual([])
})
