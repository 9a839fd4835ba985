import Database from 'better-sqlite3'
import { beforeEach, describe, expect, test } from 'vitest'
import { freshDatabase } from '../support/database'
import { CONTRIBUTION, insert, insertPledge, REVISION, TRANCHE } from '../support/ledger-rows'

// What the forms and imports check first, the database refuses last.

let database: Database.Database

beforeEach(async () => {
  database = new Database(await freshDatabase())
  insertPledge(database)
  return () => database.close()
})

type Values = Parameters<typeof insert>[2]

const REFUSED: [string, string, Values, string][] = [
  [
    'an amount below zero',
    'Tranche',
    { ...TRANCHE, position: 1, pledgedMinor: -1 },
    'Tranche_amounts_check',
  ],
  [
    'an unknown qualifier',
    'Tranche',
    { ...TRANCHE, position: 1, amountQualifier: 'roughly' },
    'Tranche_qualifier_check',
  ],
  [
    'an amount without a currency',
    'Tranche',
    { ...TRANCHE, position: 1, currency: null },
    'Tranche_amountCurrency_check',
  ],
  [
    'an undisclosed amount with a figure',
    'Tranche',
    { ...TRANCHE, position: 1, amountQualifier: 'undisclosed', currency: null },
    'Tranche_undisclosed_check',
  ],
  [
    'a day that never was',
    'Tranche',
    { ...TRANCHE, position: 1, announcedOn: '2023-02-30' },
    'Tranche_announced_check',
  ],
  [
    'a day written otherwise',
    'Tranche',
    { ...TRANCHE, position: 1, announcedOn: '1 March 2023' },
    'Tranche_announced_check',
  ],
  [
    'an amount in euro without the rate it was made with',
    'Tranche',
    { ...TRANCHE, position: 1, currency: 'USD', pledgedEur: 5 },
    'Tranche_converted_check',
  ],
  [
    'a share above the whole',
    'Contribution',
    { ...CONTRIBUTION, trancheId: 2, shareBasisPoints: 10_001 },
    'Contribution_share_check',
  ],
  [
    'a share below nothing',
    'Contribution',
    { ...CONTRIBUTION, trancheId: 2, shareBasisPoints: -1 },
    'Contribution_share_check',
  ],
  [
    'a converted amount below zero',
    'Contribution',
    { ...CONTRIBUTION, trancheId: 2, pledgedEur: -1 },
    'Contribution_amounts_check',
  ],
  ['a second current revision', 'Revision', { ...REVISION, number: 2 }, 'Revision.pledgeId'],
  [
    'a revision number given twice',
    'Revision',
    { ...REVISION, supersededAt: 2000 },
    'Revision.pledgeId, Revision.number',
  ],
  [
    'an unknown kind of change',
    'Revision',
    { ...REVISION, number: 2, supersededAt: 2000, changeKind: 'edit' },
    'Revision_changeKind_check',
  ],
  [
    'a withdrawal that is not marked',
    'Revision',
    { ...REVISION, number: 2, supersededAt: 2000, changeKind: 'withdrawal' },
    'Revision_withdrawn_check',
  ],
  [
    'an end before the beginning',
    'Revision',
    { ...REVISION, number: 2, supersededAt: 999 },
    'Revision_period_check',
  ],
  [
    'a revision without a pledge',
    'Revision',
    { ...REVISION, pledgeId: 7 },
    'FOREIGN KEY constraint failed',
  ],
  ['a reference given twice', 'Pledge', { number: 1001 }, 'Pledge.number'],
  [
    'a source of nothing',
    'Source',
    { position: 0, publisher: 'DPA', official: 0, says: 'x' },
    'Source_owner_check',
  ],
  [
    'a source that is no web address',
    'Source',
    {
      revisionId: 1,
      position: 0,
      publisher: 'DPA',
      official: 0,
      says: 'x',
      url: 'javascript:alert(1)',
    },
    'Source_url_check',
  ],
  [
    'a rate of nothing',
    'ExchangeRate',
    { currency: 'USD', day: '2023-03-01', perEur: '0' },
    'ExchangeRate_perEur_check',
  ],
  ['a second data version', 'DataVersion', { id: 2, version: 1 }, 'DataVersion_id_check'],
  [
    'a draft that is no JSON',
    'Draft',
    { content: '{', authorId: 'x', createdAt: 1, updatedAt: 1 },
    'Draft_content_check',
  ],
]

test.each(REFUSED)('refuses %s', (_what, table, row, reason) => {
  expect(() => insert(database, table, row)).toThrow(reason)
})

describe('what is published', () => {
  test.each([
    ['Revision', `"summary" = 'Other words'`],
    ['Tranche', '"pledgedMinor" = 1'],
    ['Contribution', '"shareBasisPoints" = 1'],
  ])('never changes: %s', (table, change) => {
    expect(() => database.exec(`UPDATE "${table}" SET ${change}`)).toThrow(
      'published content never changes',
    )
  })

  test.each(['Revision', 'Tranche', 'Contribution'])('is never deleted: %s', (table) => {
    expect(() => database.exec(`DELETE FROM "${table}"`)).toThrow(
      'published content is never deleted',
    )
  })

  test('is not deleted by replacing it either', () => {
    database.pragma('recursive_triggers = ON')
    expect(() => database.exec('REPLACE INTO "Revision" SELECT * FROM "Revision"')).toThrow(
      'published content is never deleted',
    )
  })

  test('is superseded once', () => {
    database.exec('UPDATE "Revision" SET "supersededAt" = 2000')
    expect(() => database.exec('UPDATE "Revision" SET "supersededAt" = 3000')).toThrow(
      'this was filled in already',
    )
  })

  test('gets its converted amounts once', () => {
    database.exec(`UPDATE "Contribution" SET "pledgedEur" = 1000000`)
    expect(() => database.exec(`UPDATE "Contribution" SET "pledgedEur" = 1`)).toThrow(
      'this was filled in already',
    )
  })
})
