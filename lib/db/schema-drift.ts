import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { migrate } from './migrate'
import { diffToSchema } from './schema-engine'

const SCHEMA = 'prisma/schema.prisma'

/** The SQL that would turn what the migrations make into what `prisma/schema.prisma` says; empty when they agree. */
export async function describeDrift(content = readFileSync(SCHEMA, 'utf8')): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'schema-drift-'))
  const scratch = join(folder, 'scratch.db')
  try {
    await migrate(scratch)
    dropPartialIndexes(scratch)
    return await diffToSchema(`file:${scratch}`, { path: SCHEMA, content })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The engine cannot read them, and the schema language cannot say them: no difference between the two is lost. */
function dropPartialIndexes(file: string): void {
  const database = new Database(file)
  const names = database
    .prepare(`SELECT name FROM sqlite_master WHERE type = 'index' AND sql LIKE '%) WHERE %'`)
    .pluck()
    .all()
  for (const name of names) database.exec(`DROP INDEX "${name}"`)
  database.close()
}
