import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { listMigrations, migrate } from '@/lib/db/migrate'
import { describeDrift } from '@/lib/db/schema-drift'
import { freshDatabase, freshFolder } from '../support/database'
import { insertPledge } from '../support/ledger-rows'

test('the migrations make what the schema says', async () => {
  expect(await describeDrift()).toBe('')
})

test('a schema that says more than the migrations make is told in SQL', async () => {
  const schema = `datasource db {\n  provider = "sqlite"\n}\nmodel Added {\n  id Int @id\n}`
  expect(await describeDrift(schema)).toContain('CREATE TABLE "Added"')
})

test('a new database gets every migration in order, a second run applies nothing', async () => {
  const file = join(freshFolder(), 'tracker.db')
  expect(await migrate(file)).toEqual(listMigrations().map(({ name }) => name))
  expect(await migrate(file)).toEqual([])
})

test('a migration that fails half-way leaves the database as it was', async () => {
  const file = await freshDatabase()
  withDatabase(file, insertPledge)
  const before = withDatabase(file, describeContent)
  const failing = { name: '29990101000000_fails', sql: FAILING_SQL }
  await expect(migrate(file, [...listMigrations(), failing])).rejects.toThrow('Nowhere')
  expect(withDatabase(file, describeContent)).toEqual(before)
})

test('a migration that leaves broken references is taken back', async () => {
  const file = await freshDatabase()
  const before = withDatabase(file, describeContent)
  const sql = `INSERT INTO "Membership" ("groupCode", "donorCode", "since") VALUES ('none', 'XXX', '2020-01-01')`
  const breaking = { name: '29990101000000_breaks', sql }
  await expect(migrate(file, [...listMigrations(), breaking])).rejects.toThrow('broken references')
  expect(withDatabase(file, describeContent)).toEqual(before)
})

test('after a failure the next, mended migration applies', async () => {
  const file = await freshDatabase()
  const failing = { name: '29990101000000_added', sql: FAILING_SQL }
  await expect(migrate(file, [...listMigrations(), failing])).rejects.toThrow()
  const mended = {
    name: '29990101000000_added',
    sql: 'CREATE TABLE "Added" ("id" INTEGER NOT NULL PRIMARY KEY);',
  }
  expect(await migrate(file, [...listMigrations(), mended])).toEqual(['29990101000000_added'])
})

const FAILING_SQL = `
  CREATE TABLE "Added" ("id" INTEGER NOT NULL PRIMARY KEY);
  INSERT INTO "Donor" ("code", "name", "kind") VALUES ('FRA', 'France', 'country');
  DROP TABLE "Draft";
  INSERT INTO "Nowhere" VALUES (1);
`

/** The whole schema and every row, as text. */
function describeContent(database: Database.Database) {
  const schema = database
    .prepare('SELECT type, name, sql FROM sqlite_master ORDER BY type, name')
    .all()
  const tables = database
    .prepare(`SELECT name FROM sqlite_master WHERE type = 'table'`)
    .pluck()
    .all()
  return {
    schema,
    rows: tables.map((table) => [table, database.prepare(`SELECT * FROM "${table}"`).all()]),
  }
}

function withDatabase<T>(file: string, work: (database: Database.Database) => T): T {
  const database = new Database(file)
  try {
    return work(database)
  } finally {
    database.close()
  }
}
