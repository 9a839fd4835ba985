import { readFileSync } from 'node:fs'
import type Database from 'better-sqlite3'
import type { LedgerContext } from '@/lib/db/ledger-columns'
import { toLedgerRows } from '@/lib/db/ledger-rows'
import { FIRST_PLEDGE_NUMBER } from '@/lib/db/pledge-identity'
import { toReference } from '@/lib/domain/published'
import { parseEcbRates } from '@/lib/import/ecb-rates'
import { DONORS } from '@/prisma/seed/donors'
import { EQUIPMENT_TYPES } from '@/prisma/seed/equipment-types'
import { type GeneratedRevision, generatePledge } from './pledges'

const ROWS_A_TRANSACTION = 20_000

type Row = Record<string, unknown>
type Insert = (table: string, row: Row) => number

/**
 * Writes so many generated pledges, built by the same code that publishes them. Second revisions come after all the
 * first ones, as they do when pledges are revised months later.
 */
export function fill(database: Database.Database, count: number): void {
  const context = readContext()
  const insert = openInserts(database)
  const before = Number(database.prepare('SELECT MAX("id") FROM "Pledge"').pluck().get() ?? 0)
  inTransactions(database, count, (index) => {
    const number = FIRST_PLEDGE_NUMBER + before + index
    const pledgeId = insert('Pledge', { number, dataset: null, externalId: null })
    const [first] = generatePledge(index, count)
    if (first) writeRevision(insert, context, pledgeId, first)
  })
  inTransactions(database, count, (index) => {
    for (const later of generatePledge(index, count).slice(1)) {
      writeRevision(insert, context, before + index + 1, later)
    }
  })
  database.exec('UPDATE "Revision" SET "sealed" = 1 WHERE "sealed" = 0')
}

function inTransactions(
  database: Database.Database,
  count: number,
  work: (index: number) => void,
): void {
  const runRange = database.transaction((from: number, to: number) => {
    for (let index = from; index < to; index += 1) work(index)
  })
  for (let from = 0; from < count; from += ROWS_A_TRANSACTION) {
    runRange(from, Math.min(count, from + ROWS_A_TRANSACTION))
  }
}

function writeRevision(
  insert: Insert,
  context: LedgerContext,
  pledgeId: number,
  { input, supersededAt, ...published }: GeneratedRevision,
): void {
  const at = new Date(published.publishedAt)
  const reference = toReference(FIRST_PLEDGE_NUMBER - 1 + pledgeId)
  const rows = toLedgerRows(
    input,
    { ...published, publishedAt: at, recordedAt: at, reference },
    context,
  )
  const revisionId = insert('Revision', { ...rows.revision, pledgeId, supersededAt })
  for (const { row, contributions, items } of rows.tranches) {
    const trancheId = insert('Tranche', { ...row, revisionId })
    const owner = { trancheId, revisionId, pledgeId, supersededAt }
    for (const contribution of contributions) insert('Contribution', { ...contribution, ...owner })
    for (const item of items) {
      const itemId = insert('Item', { ...item.row, ...owner })
      for (const delivery of item.deliveries) insert('Delivery', { ...delivery, itemId })
    }
  }
  for (const { row, statedAmounts } of rows.sources) {
    const sourceId = insert('Source', { ...row, revisionId })
    for (const stated of statedAmounts) insert('StatedAmount', { ...stated, sourceId })
  }
}

/** Inserts a row under the next number of its table and returns that number. */
function openInserts(database: Database.Database): Insert {
  const tables = new Map<
    string,
    { columns: string[]; statement: Database.Statement; last: number }
  >()
  const prepare = (table: string, row: Row) => {
    const columns = Object.keys(row)
    const names = ['id', ...columns].map((name) => `"${name}"`).join(', ')
    const marks = ['?', ...columns.map(() => '?')].join(', ')
    const statement = database.prepare(`INSERT INTO "${table}" (${names}) VALUES (${marks})`)
    const last = Number(database.prepare(`SELECT MAX("id") FROM "${table}"`).pluck().get() ?? 0)
    const entry = { columns, statement, last }
    tables.set(table, entry)
    return entry
  }
  return (table, row) => {
    const entry = tables.get(table) ?? prepare(table, row)
    entry.last += 1
    entry.statement.run(entry.last, ...entry.columns.map((name) => toCell(row[name])))
    return entry.last
  }
}

/** Instants and truth values as Prisma writes them. */
function toCell(value: unknown): unknown {
  if (value instanceof Date) return value.getTime()
  return typeof value === 'boolean' ? Number(value) : value
}

function readContext(): LedgerContext {
  const names = new Map(DONORS.map(({ code, name }) => [code, name]))
  const byDay = new Map<string, Record<string, string>>()
  for (const { day, currency, perEur } of parseEcbRates(
    readFileSync('prisma/seed/ecb-rates.csv', 'utf8'),
  )) {
    byDay.set(day, Object.assign(byDay.get(day) ?? {}, { [currency]: perEur }))
  }
  return {
    rates: (day) => byDay.get(day) ?? null,
    donorName: (code) => names.get(code) ?? code,
    equipmentType: (key) => {
      const type = EQUIPMENT_TYPES[key]
      if (!type) throw new Error(`The catalogue has no equipment type “${key}”`)
      return type
    },
  }
}
