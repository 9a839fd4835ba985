import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import type { StoredValue } from '@/lib/export/archive/cells'
import type { ArchiveResource } from '@/lib/export/archive/resource'
import { ARCHIVE_RESOURCES } from '@/lib/export/archive/resources'
import type { OpenedArchive } from '@/lib/import/archive/open-archive'
import { requireConsistent, requireReferences } from './archive-checks'
import { toArchiveRefusal } from './archive-refusals'
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
    onLoaded(resource, await fillTable(database, resource, archive))
    await requireReferences(database, resource, archive)
  }
  await requireConsistent(database, archive)
  // From here on nothing can be added to any revision.
  database.exec(
    'UPDATE Revision SET sealed = 1; UPDATE DataVersion SET version = version + 1; COMMIT',
  )
}

async function fillTable(
  database: Database.Database,
  resource: ArchiveResource,
  archive: OpenedArchive,
): Promise<number> {
  const filled = FILLED[resource.name] ?? {}
  const columns = [...Object.keys(resource.columns), ...Object.keys(filled)]
  const insert = database.prepare(
    `INSERT INTO "${resource.table}" (${columns.map((name) => `"${name}"`).join(', ')})
     VALUES (${columns.map(() => '?').join(', ')})`,
  )
  // The headings are row 1.
  let number = 1
  for await (const values of archive.readRows(resource)) {
    number += 1
    try {
      insert.run(...values, ...Object.values(filled).map((of) => of(values)))
    } catch (error) {
      throw await toArchiveRefusal(error, { resource, number, values }, { database, archive })
    }
  }
  return number - 1
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
