/** The database cannot be used right now: locked, read-only, damaged or missing. Readers may try again. */
export class DatabaseUnavailable extends Error {
  override name = 'DatabaseUnavailable'
}

const UNAVAILABLE_CODES =
  /^SQLITE_(BUSY|LOCKED|READONLY|IOERR|CORRUPT|CANTOPEN|NOTADB|FULL|PERM|AUTH|SCHEMA|PROTOCOL)/

/** Turns the driver's word for an unusable file into `DatabaseUnavailable`; anything else is a bug and stays. */
export function toDatabaseError(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error
  const isUnusable = typeof error.code === 'string' && UNAVAILABLE_CODES.test(error.code)
  // A file that was emptied or replaced by another database has none of the tables.
  const hasNoTables = error.code === 'SQLITE_ERROR' && /no such (table|column)/.test(error.message)
  return isUnusable || hasNoTables
    ? new DatabaseUnavailable(error.message, { cause: error })
    : error
}
