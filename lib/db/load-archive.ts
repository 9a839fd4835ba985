import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import type { StoredValue } from '@/lib/export/archive/cells'
import { fileOf } from '@/lib/export/archive/data-package'
import type { ArchiveResource } from '@/lib/export/archive/resource'
import { ARCHIVE_RESOURCES } from '@/lib/export/archive/resources'
import type { OpenedArchive } from '@/lib/import/archive/open-archive'
import { UnusableArchive } from '@/lib/import/archive/unusable-archive'
import { requireConsistent } from './archive-checks'
import { requireSound } from './copy-database'
import { linkOrMove, synchronise } from './durable-file'
import { migrate } from './migrate'

type OnLoaded = (resource: ArchiveResource, rows: number) => void

/**
 * Makes a database of an archive in a file that must not exist. It gets its name only when everything in it is read,
 * agrees with itself and is on the disk. Throws `UnusableArchive`; nothing is left then.
 */
export async function loadArchive(
  archive: OpenedArchive,
  file: string,
  onLoaded: OnLoaded = () => {},
): Promise<void> {
  const partial = `${file}.partial-${process.pid}`
  try {
    await migrate(partial)
    const database = new Database(partial)
    try {
      await fill(database, archive, onLoaded)
      database.pragma('wal_checkpoint(TRUNCATE)')
    } finally {
      database.close()
    }
    requireSound(partial)
    synchronise(partial)
    linkOrMove(partial, file)
    synchronise(dirname(file))
  } finally {
    for (const end of ['', '-journal', '-wal', '-shm']) rmSync(`${partial}${end}`, { force: true })
  }
}

async function fill(
  database: Database.Database,
  archive: OpenedArchive,
  onLoaded: OnLoaded,
): Promise<void> {
  database.pragma('foreign_keys = ON')
  database.exec('BEGIN; PRAGMA defer_foreign_keys = ON')
  for (const resource of ARCHIVE_RESOURCES) {
    onLoaded(resource, await fillTable(database, resource, archive.readRows(resource)))
  }
  requireReferences(database)
  requireConsistent(database)
  // From here on nothing can be added to any revision.
  database.exec(
    'UPDATE Revision SET sealed = 1; UPDATE DataVersion SET version = version + 1; COMMIT',
  )
}

async function fillTable(
  database: Database.Database,
  resource: ArchiveResource,
  rows: AsyncIterable<StoredValue[]>,
): Promise<number> {
  const filled = FILLED[resource.name] ?? {}
  const columns = [...Object.keys(resource.columns), ...Object.keys(filled)]
  const insert = database.prepare(
    `INSERT INTO "${resource.table}" (${columns.map((name) => `"${name}"`).join(', ')})
     VALUES (${columns.map(() => '?').join(', ')})`,
  )
  let count = 0
  for await (const row of rows) {
    count += 1
    try {
      insert.run(...row, ...Object.values(filled).map((of) => of(row)))
    } catch (error) {
      if (!(error instanceof Database.SqliteError)) throw error
      // The headings are row 1.
      throw new UnusableArchive(`${fileOf(resource)}, row ${count + 1}: ${error.message}.`)
    }
  }
  return count
}

type Fill = (row: readonly StoredValue[]) => StoredValue

/** Nobody signs in as an author from elsewhere: the account has no password, an address that cannot be, and is off. */
const FILLED: Record<string, Record<string, Fill>> = {
  people: {
    email: ([id]) => `${id}@archive.invalid`,
    emailVerified: () => 0n,
    role: () => 'editor',
    banned: () => 1n,
    banReason: () => 'An author of what came in with an archive.',
    createdAt: () => BigInt(Date.now()),
    updatedAt: () => BigInt(Date.now()),
  },
}

function requireReferences(database: Database.Database): void {
  const [broken] = database.pragma('foreign_key_check') as {
    table: string
    rowid: number
    parent: string
  }[]
  if (!broken) return
  const nameOf = (table: string) => ARCHIVE_RESOURCES.find((resource) => resource.table === table)
  const [from, to] = [nameOf(broken.table), nameOf(broken.parent)]
  throw new UnusableArchive(
    `${from ? fileOf(from) : broken.table}, row ${broken.rowid + 1} or near it, refers to what ${to ? fileOf(to) : broken.parent} does not have.`,
  )
}
