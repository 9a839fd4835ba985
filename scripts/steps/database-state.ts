import { existsSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { PlainFailure } from './failure'

export type DatabaseState = {
  exists: boolean
  applied: string[]
  tables: number
  hasPledges: boolean
}

// Checking every page of a big file would hold up each start; what is wrong there shows when it is read.
const CHECKED_UP_TO_BYTES = 64 * 2 ** 20

/** What the start has to know of the database, read without changing it. Throws the driver's error where it cannot. */
export function inspectDatabase(file: string): DatabaseState {
  if (!existsSync(file)) return { exists: false, applied: [], tables: 0, hasPledges: false }
  const database = new Database(file, { readonly: true, timeout: 2000 })
  try {
    if (statSync(file).size <= CHECKED_UP_TO_BYTES) requireSound(database, file)
    const tables = listTables(database)
    return {
      exists: true,
      applied: tables.includes('_prisma_migrations') ? listApplied(database) : [],
      tables: tables.length,
      hasPledges:
        tables.includes('Pledge') &&
        database.prepare('SELECT 1 FROM "Pledge" LIMIT 1').get() !== undefined,
    }
  } finally {
    database.close()
  }
}

/** Throws the driver's error where the database cannot be written to: another program holds it, or a right is missing. */
export function requireWritable(file: string): void {
  const database = new Database(file, { timeout: 2000 })
  try {
    database.exec('BEGIN IMMEDIATE; ROLLBACK')
  } finally {
    database.close()
  }
}

function requireSound(database: Database.Database, file: string): void {
  const verdict = database.pragma('quick_check(1)', { simple: true })
  if (verdict !== 'ok') throw new PlainFailure(describeDamage(file))
}

/** The sentence for a file that SQLite cannot read as a database. */
export function describeDamage(file: string): string {
  return `The database ${file} is damaged or is no SQLite database. Put a copy that you kept in its place, or move the file away to start with the first facts again.`
}

function listTables(database: Database.Database): string[] {
  return database
    .prepare(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~'",
    )
    .pluck()
    .all() as string[]
}

function listApplied(database: Database.Database): string[] {
  return database
    .prepare(
      'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
    )
    .pluck()
    .all() as string[]
}
