import { rmSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { synchronise } from './durable-file'
import { createForOwner } from './owner-only'

export type Copied = { bytes: number; revisions: number }

/** What is wrong with a database, in SQLite's words or ours: it cannot be kept as a copy or put in another's place. */
export class UnsoundDatabase extends Error {
  override name = 'UnsoundDatabase'
}

/**
 * Copies a database, also while others write to it, to a file that must not exist, and checks the copy. When this
 * returns, the copy is on the disk; when it throws, nothing is left.
 *
 * VACUUM INTO reads one state of the database in one go. SQLite's other way, the backup interface, begins again
 * whenever another process has written between two of its steps: under steady writing it may never end.
 */
export function copyDatabase(from: string, to: string): Copied {
  createForOwner(to)
  try {
    const earliest = withDatabase(from, readExtent)
    withDatabase(from, (database) => database.prepare('VACUUM INTO ?').run(to))
    const latest = withDatabase(from, readExtent)
    requireSound(to)
    const copied = withDatabase(to, readExtent)
    requireBetween(earliest, copied, latest)
    synchronise(to)
    return { bytes: statSync(to).size, revisions: copied.revisions }
  } catch (error) {
    for (const end of ['', '-journal', '-wal', '-shm']) rmSync(`${to}${end}`, { force: true })
    throw error
  }
}

/** Reads every page, index and reference of a database and throws `UnsoundDatabase` at what is wrong. */
export function requireSound(file: string): void {
  withDatabase(file, (database) => {
    const verdict = database.pragma('integrity_check(1)', { simple: true })
    // The line before says only which database is meant.
    if (verdict !== 'ok') throw new UnsoundDatabase(String(verdict).split('\n').at(-1))
    const broken = database.pragma('foreign_key_check') as { table: string }[]
    if (broken[0]) {
      throw new UnsoundDatabase(`${broken.length} broken references, first in ${broken[0].table}`)
    }
  })
}

type Extent = { version: number; revisions: number }

function readExtent(database: Database.Database): Extent {
  return database
    .prepare('SELECT version, (SELECT COUNT(*) FROM Revision) AS revisions FROM DataVersion')
    .get() as Extent
}

/** Both only rise: what was there when the copying began must be in it, and nothing that came after its end. */
function requireBetween(earliest: Extent, copied: Extent, latest: Extent): void {
  for (const what of ['version', 'revisions'] as const) {
    if (earliest[what] <= copied[what] && copied[what] <= latest[what]) continue
    throw new UnsoundDatabase(
      `the copy holds ${what} ${copied[what]}, the database ${earliest[what]} to ${latest[what]}`,
    )
  }
}

function withDatabase<T>(file: string, work: (database: Database.Database) => T): T {
  const database = new Database(file, { readonly: true, fileMustExist: true, timeout: 10_000 })
  try {
    return work(database)
  } finally {
    database.close()
  }
}
