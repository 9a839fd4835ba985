import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { migrate } from '@/lib/db/migrate'
import { openWriter } from '@/lib/db/writer'
import { seed } from '@/prisma/seed/seed'
import { fill } from './fill'

/** A new folder of this run’s own; whoever asks for it removes it. */
export function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), 'tracker-bench-'))
}

/** A database of so many generated pledges, after the first facts. */
export async function makeDatabase(
  folder: string,
  pledges: number,
  name = `pledges-${pledges}.db`,
): Promise<string> {
  const file = join(folder, name)
  await migrate(file)
  const client = openWriter(file)
  await seed(client)
  await client.$disconnect()
  if (pledges > 0) fillFast(file, pledges)
  return file
}

/** Without the indexes and triggers while rows come in, and without waiting for the disk: nothing of it is kept. */
function fillFast(file: string, pledges: number): void {
  const database = new Database(file)
  // Out of WAL first: a database in it keeps its journal.
  database.pragma('journal_mode = DELETE')
  for (const pragma of ['journal_mode = OFF', 'synchronous = OFF', 'foreign_keys = OFF'])
    database.pragma(pragma)
  for (const pragma of ['cache_size = -500000', 'threads = 2']) database.pragma(pragma)
  const dropped = database
    .prepare(
      `SELECT type, name, sql FROM sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL`,
    )
    .all() as { type: string; name: string; sql: string }[]
  for (const { type, name } of dropped) database.exec(`DROP ${type} "${name}"`)
  fill(database, pledges)
  for (const { sql } of dropped) database.exec(sql)
  database.exec('UPDATE "DataVersion" SET "version" = "version" + 1')
  database.pragma('journal_mode = WAL')
  database.close()
}
