import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import { createForOwner } from './owner-only'
import { applyMigrations, type Migration } from './schema-engine'

const MIGRATIONS_FOLDER = resolve('prisma/migrations')

/** The migrations of the project in order, by their folders' names. */
export function listMigrations(folder = MIGRATIONS_FOLDER): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => ({ name, sql: readFileSync(join(folder, name, 'migration.sql'), 'utf8') }))
}

/**
 * Brings the database file (made if it is missing) up to the newest migration and returns the names applied.
 * All of them run in one transaction: when one fails, the database stays as it was and the failure is thrown.
 */
export async function migrate(file: string, migrations = listMigrations()): Promise<string[]> {
  mkdirSync(dirname(file), { recursive: true })
  const isNew = !existsSync(file)
  if (isNew) createForOwner(file)
  const adapter = await new PrismaBetterSqlite3({ url: `file:${file}`, timeout: 5000 }).connect()
  try {
    // Neither can be changed inside a transaction.
    if (isNew) await adapter.executeScript('PRAGMA journal_mode = WAL')
    await adapter.executeScript('PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE')
    const applied = await applyMigrations(adapter, migrations)
    await requireIntactForeignKeys((sql) => adapter.queryRaw({ sql, args: [], argTypes: [] }))
    await adapter.executeScript('COMMIT')
    return applied
  } catch (error) {
    await rollBack(adapter)
    throw error
  } finally {
    await adapter.dispose()
  }
}

/** Where not even the transaction could begin there is nothing to roll back: the first failure is the one to tell. */
async function rollBack(adapter: SqlDriverAdapter): Promise<void> {
  try {
    await adapter.executeScript('ROLLBACK')
  } catch {}
}

async function requireIntactForeignKeys(
  query: (sql: string) => Promise<{ rows: unknown[][] }>,
): Promise<void> {
  const { rows } = await query('PRAGMA foreign_key_check')
  if (rows.length > 0)
    throw new Error(
      `The migration leaves ${rows.length} broken references, first in ${rows[0]?.[0]}`,
    )
}
