import { statSync } from 'node:fs'
import { isDriverAdapterError } from '@prisma/driver-adapter-utils'

/** The database cannot be used right now: locked, read-only, damaged or missing. Readers may try again. */
export class DatabaseUnavailable extends Error {
  override name = 'DatabaseUnavailable'
}

const UNAVAILABLE_CODES =
  /^SQLITE_(BUSY|LOCKED|READONLY|IOERR|CORRUPT|CANTOPEN|NOTADB|FULL|PERM|AUTH|SCHEMA|PROTOCOL)/

// Prisma waited longer than it may for its turn at the writing connection, or for the end of what was begun.
const PRISMA_GAVE_UP = 'P2028'

/** Turns a driver's or Prisma's word for an unusable file into `DatabaseUnavailable`; anything else is a bug and stays. */
export function toDatabaseError(error: unknown): unknown {
  const word = error instanceof Error ? readDriverWord(error) : null
  if (!word) return error
  const isUnusable = UNAVAILABLE_CODES.test(word.code) || word.code === PRISMA_GAVE_UP
  // A file that was emptied or replaced by another database has none of the tables.
  const hasNoTables = word.code === 'SQLITE_ERROR' && /no such (table|column)/.test(word.message)
  return isUnusable || hasNoTables ? new DatabaseUnavailable(word.message, { cause: error }) : error
}

type PrismaError = Error & { code?: unknown; meta?: { driverAdapterError?: Error } }

/** SQLite's own code and message, which Prisma keeps inside its errors. */
function readDriverWord(error: PrismaError): { code: string; message: string } | null {
  const inner = error.meta?.driverAdapterError ?? error
  if (isDriverAdapterError(inner)) {
    const { originalCode, originalMessage } = inner.cause
    return { code: originalCode ?? '', message: originalMessage ?? '' }
  }
  return typeof error.code === 'string' ? { code: error.code, message: error.message } : null
}

/** Which file lies there now: it may be replaced while it is open. */
export function inodeOf(file: string): bigint {
  try {
    return statSync(file, { bigint: true }).ino
  } catch (error) {
    throw new DatabaseUnavailable('The database file is missing', { cause: error })
  }
}
