import { chownSync, existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { linkOrMove, synchronise } from './durable-file'
import { findOpener } from './opener'
import { closeToOthers } from './owner-only'

const PATIENCE_MS = 2000

/** Somebody else has the database open, and would go on with a file that is no longer there. */
export class DatabaseInUse extends Error {
  override name = 'DatabaseInUse'

  constructor(readonly processId: number | null) {
    super('The database is in use')
  }
}

/**
 * Puts a whole, synchronised database file in the place of another, which is kept under a name of its own. Throws
 * `DatabaseInUse` where another connection has it open, and has then changed nothing. Returns whether one was there.
 */
export function replaceDatabase(file: string, replacement: string, keptAs: string): boolean {
  if (!existsSync(file)) {
    keepLogs(file, keptAs)
    renameSync(replacement, file)
    synchronise(dirname(file))
    closeToOthers(keptAs)
    return false
  }
  const opener = findOpener(file)
  if (opener !== null) throw new DatabaseInUse(opener)
  takeOverOwner(replacement, file)
  const held = holdAlone(file)
  try {
    // A sound database that is held alone has no log left. A damaged one keeps its own, or the log would be read as
    // the newest part of the file that comes in its place.
    if (!held) keepLogs(file, keptAs)
    // A second name first: there is a database at every moment.
    linkOrMove(file, keptAs)
    renameSync(replacement, file)
    synchronise(dirname(file))
  } finally {
    held?.close()
  }
  for (const old of [keptAs, file]) closeToOthers(old)
  return true
}

/**
 * The only connection to the database, its log written back and removed; null where SQLite cannot read the file.
 * Leaving the write-ahead log is granted to the last connection only, also where the others stand idle. Whoever opens
 * the old file meanwhile cannot go back to such a log: SQLite sees that the file has moved.
 */
function holdAlone(file: string): Database.Database | null {
  const database = new Database(file, { fileMustExist: true, timeout: PATIENCE_MS })
  try {
    database.pragma('journal_mode = DELETE')
    database.exec('BEGIN EXCLUSIVE')
    return database
  } catch (error) {
    database.close()
    const code = error instanceof Database.SqliteError ? error.code : ''
    if (/^SQLITE_(BUSY|LOCKED)/.test(code)) throw new DatabaseInUse(null)
    if (/^SQLITE_(CORRUPT|NOTADB|IOERR_SHORT_READ)/.test(code)) return null
    throw error
  }
}

function keepLogs(file: string, keptAs: string): void {
  for (const end of ['-wal', '-journal']) {
    if (existsSync(file + end)) renameSync(file + end, keptAs + end)
  }
  // Only an index of the log, made anew whenever it is read.
  rmSync(`${file}-shm`, { force: true })
}

/** Whoever owned the old file owns the new one, also where another user puts it there; nobody else can read it. */
function takeOverOwner(replacement: string, file: string): void {
  const { uid, gid } = statSync(file)
  closeToOthers(replacement)
  if (process.getuid?.() === 0) chownSync(replacement, uid, gid)
}
