import { closeToOthers } from '@/lib/db/owner-only'
import { databaseFile, type Environment } from '@/lib/env'
import { toPlainDatabaseFailure } from './database-failure'
import { inspectDatabase, requireWritable } from './database-state'
import { listMigrationNames, requireOwn } from './own-database'
import { skipped, step } from './step'

/** Makes the database, brings it up to the newest migration and loads the first facts. Returns its file. */
export async function ensureDatabase(env: Environment): Promise<string> {
  const file = databaseFile(env)
  try {
    await ensureMigrated(file)
    await ensureFacts(file)
  } catch (error) {
    throw toPlainDatabaseFailure(error, file)
  }
  return file
}

async function ensureMigrated(file: string): Promise<void> {
  const state = inspectDatabase(file)
  requireOwn(file, state, 'let DATABASE_URL name another file')
  const { exists, applied } = state
  if (exists) closeOpenFiles(file)
  if (listMigrationNames().every((name) => applied.includes(name))) return skipped('Database')
  if (exists) requireWritable(file)
  await step('Database', exists ? 'migrating' : 'creating', async () => {
    // The engine is heavy, so it is loaded only where there is something to apply.
    const { migrate } = await import('@/lib/db/migrate')
    const done = await migrate(file)
    return `${done.length} ${done.length === 1 ? 'migration' : 'migrations'} applied`
  })
}

/** A file that an earlier version left open to others is closed; another user’s can only be told of. */
function closeOpenFiles(file: string): void {
  for (const path of closeToOthers(file)) {
    console.log(`Others can read ${path}: its owner closes it with chmod 600.`)
  }
}

async function ensureFacts(file: string): Promise<void> {
  if (inspectDatabase(file).hasPledges) return skipped('First facts', 'there')
  await step('First facts', 'loading', async () => {
    const { openWriter } = await import('@/lib/db/writer')
    const { seed } = await import('@/prisma/seed/seed')
    const client = openWriter(file)
    try {
      return `${await seed(client)} pledges loaded`
    } finally {
      await client.$disconnect()
    }
  })
}
