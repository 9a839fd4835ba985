import Database from 'better-sqlite3'
import { databaseFile } from '../env'
import { DatabaseUnavailable, inodeOf, toDatabaseError } from './errors'

/**
 * The read-only connection behind every public page and export. It is not Prisma's: a plain query of Prisma's joins
 * whatever transaction another request has open, and its result mapping costs more than the query where a million
 * rows are streamed. docs/decisions/two-connections.md
 */

type Held = {
  file: string
  inode: bigint
  database: Database.Database
  statements: Map<string, Database.Statement>
}
type Parameter = string | number | bigint | null
export type Parameters = readonly Parameter[]
/** Integers arrive as bigint, so that money is exact whatever its size. */
export type Row = Record<string, string | bigint | number | null>

const STATEMENTS_KEPT = 200
// A public page would rather say "not now" than stand still: the driver's wait blocks the whole process.
const BUSY_TIMEOUT_MS = 250

const shared = globalThis as typeof globalThis & { trackerReader?: Held }

/** All rows of a query. */
export function readAll<R extends Row>(sql: string, parameters: Parameters = []): R[] {
  return attempt((held) => statement(held, sql).all(...parameters) as R[])
}

/** The first row of a query, or null. */
export function readOne<R extends Row>(sql: string, parameters: Parameters = []): R | null {
  return attempt((held) => (statement(held, sql).get(...parameters) as R | undefined) ?? null)
}

/** Raised by every write. */
export function readDataVersion(): number {
  const row = readOne<{ version: bigint }>('SELECT version FROM DataVersion')
  if (!row) throw new DatabaseUnavailable('The database has no data version')
  return Number(row.version)
}

/** By these a cache knows whether what it holds is still true: which file is read, and its version. */
export function readDataState(): { opened: object; version: number } {
  const version = readDataVersion()
  return { opened: open(), version }
}

function attempt<T>(work: (held: Held) => T): T {
  try {
    return work(open())
  } catch (error) {
    const known = toDatabaseError(error)
    if (known instanceof DatabaseUnavailable) close()
    throw known
  }
}

/** Reopens when the file has been replaced: a connection to a removed file would go on serving what is gone. */
function open(): Held {
  const file = databaseFile()
  const inode = inodeOf(file)
  const held = shared.trackerReader
  if (held && held.file === file && held.inode === inode) return held
  close()
  const database = new Database(file, {
    readonly: true,
    fileMustExist: true,
    timeout: BUSY_TIMEOUT_MS,
  })
  database.defaultSafeIntegers(true)
  // 256 MiB of the file mapped instead of copied page by page, which big sums feel.
  database.pragma('mmap_size = 268435456')
  shared.trackerReader = { file, inode, database, statements: new Map() }
  return shared.trackerReader
}

function close(): void {
  shared.trackerReader?.database.close()
  shared.trackerReader = undefined
}

function statement(held: Held, sql: string): Database.Statement {
  const known = held.statements.get(sql)
  if (known) return known
  if (held.statements.size >= STATEMENTS_KEPT) held.statements.clear()
  const prepared = held.database.prepare(sql)
  held.statements.set(sql, prepared)
  return prepared
}
