import type Database from 'better-sqlite3'

type Values = Record<string, string | number | null>

/** Inserts a row; the database judges it. */
export function insert(database: Database.Database, table: string, values: Values): void {
  const names = Object.keys(values)
  const columns = names.map((name) => `"${name}"`).join(', ')
  const places = names.map((name) => `@${name}`).join(', ')
  database.prepare(`INSERT INTO "${table}" (${columns}) VALUES (${places})`).run(values)
}

/** Germany's one published pledge of €10,000: pledge 1, revision 1, tranche 1, contribution 1. */
export function insertPledge(database: Database.Database): void {
  insert(database, 'Donor', { code: 'DEU', name: 'Germany', kind: 'country' })
  insert(database, 'Pledge', { id: 1, number: 1001 })
  insert(database, 'Revision', REVISION)
  insert(database, 'Tranche', TRANCHE)
  insert(database, 'Contribution', CONTRIBUTION)
}

const PUBLISHED = { publishedAt: 1000, supersededAt: null }
const SUBJECT = { aidType: 'military', category: 'artillery_and_missiles', withdrawn: 0 }

export const REVISION: Values = {
  ...PUBLISHED,
  ...SUBJECT,
  pledgeId: 1,
  number: 1,
  recordedAt: 1000,
  changeKind: 'new',
  summary: 'Ten thousand shells',
  announcedOn: '2023-03-01',
  deliveryStatus: 'none_recorded',
  donorNames: 'Germany',
  sourceCount: 0,
  searchText: 'ten thousand shells',
}

export const TRANCHE: Values = {
  revisionId: 1,
  position: 0,
  announcedOn: '2023-03-01',
  amountQualifier: 'exact',
  currency: 'EUR',
  pledgedMinor: 1_000_000,
  valuedBy: 'source',
  shareBasis: 'sole',
}

export const CONTRIBUTION: Values = {
  ...PUBLISHED,
  ...SUBJECT,
  trancheId: 1,
  revisionId: 1,
  pledgeId: 1,
  donorCode: 'DEU',
  shareBasisPoints: 10_000,
  sole: 1,
  announcedOn: '2023-03-01',
  currency: 'EUR',
  pledgedMinor: 1_000_000,
}
