import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeDrift } from '@/lib/db/schema-drift'
import { endPlainly, PlainFailure } from './steps/failure'

// `npm run migration -- name`: writes the migration that leads from the existing ones to prisma/schema.prisma.

const FOLDER = 'prisma/migrations'
const REBUILD_REMINDER = `-- This rebuilds a table: SQLite drops its CHECK constraints, partial indexes and triggers with the old one.
-- Write them again here; a test lists what the database has.
`

async function writeMigration(name: string | undefined): Promise<void> {
  if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new PlainFailure(
      'A migration needs a name of small letters, digits and underscores: npm run migration -- add_archive_url',
    )
  }
  const sql = await describeDrift()
  if (sql === '') {
    console.log('Nothing to do: the migrations already make what prisma/schema.prisma says.')
    return
  }
  const folder = join(FOLDER, `${nextTimestamp()}_${name}`)
  mkdirSync(folder)
  writeFileSync(
    join(folder, 'migration.sql'),
    `${sql.includes('-- RedefineTables') ? REBUILD_REMINDER : ''}${sql}\n`,
  )
  console.log(`${folder}/migration.sql is written. Read it; the next npm start applies it.`)
}

/** The present second, or the one after the newest migration's where this clock is behind it: order is by name. */
function nextTimestamp(): string {
  const now = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const newest = readdirSync(FOLDER)
    .filter((entry) => /^\d{14}_/.test(entry))
    .map((entry) => entry.slice(0, 14))
    .toSorted()
    .at(-1)
  return newest && newest >= now ? String(BigInt(newest) + 1n) : now
}

await writeMigration(process.argv[2]).catch(endPlainly)
