import { existsSync, mkdirSync, realpathSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join, parse, resolve } from 'node:path'
import { type Copied, copyDatabase, requireSound, UnsoundDatabase } from '@/lib/db/copy-database'
import { endAccess } from '@/lib/db/end-access'
import { DatabaseInUse, replaceDatabase } from '@/lib/db/replace-database'
import { databaseFile } from '@/lib/env'
import { readOneFile } from './steps/argument'
import { describeCopy } from './steps/copy-sentences'
import { toPlainDatabaseFailure } from './steps/database-failure'
import { inspectDatabase } from './steps/database-state'
import { endPlainly, PlainFailure } from './steps/failure'
import { toFileStamp } from './steps/instant'
import { requireOwn } from './steps/own-database'
import { requireSettings } from './steps/settings'

// `npm run restore -- file`: puts a backup in the database's place and keeps what was there. docs/backup.md

function restore(given: string | undefined): void {
  if (!given)
    throw new PlainFailure('Name the backup: npm run restore -- data/backups/tracker-….db')
  const start = performance.now()
  const backup = resolve(given)
  const file = followLink(databaseFile(requireSettings()))
  requireUsable(backup, file)
  const kept = join(dirname(file), `${parse(file).name}-replaced-${toFileStamp(new Date())}.db`)
  const { wasThere, ...copied } = putInPlace(backup, file, kept)
  console.log(`Restored: ${file}`)
  console.log(`  ${describeCopy(copied, performance.now() - start)}`)
  if (wasThere) console.log(`  What was there is kept as ${kept}`)
  console.log(
    '  All sessions and unused links in it are ended: everybody signs in again. Its accounts are those of the backup.',
  )
  console.log('  Start the tracker again: npm start')
}

/** A link to the database stays one. */
function followLink(file: string): string {
  return existsSync(file) ? realpathSync(file) : file
}

function requireUsable(backup: string, file: string): void {
  if (!existsSync(backup)) throw new PlainFailure(`There is no file ${backup}.`)
  if (statSync(backup).isDirectory()) {
    throw new PlainFailure(
      `${backup} is a folder. Name a backup in it: a file such as tracker-….db.`,
    )
  }
  if (realpathSync(backup) === file) {
    throw new PlainFailure(`${backup} is the database itself. Name a copy of it.`)
  }
  try {
    requireSound(backup)
    const state = inspectDatabase(backup)
    if (state.tables === 0) throw new PlainFailure(`${backup} holds nothing. Name another copy.`)
    requireOwn(backup, state, 'name another copy')
  } catch (error) {
    throw toRefusal(error, backup)
  }
}

function toRefusal(error: unknown, backup: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (error instanceof UnsoundDatabase || /CORRUPT|NOTADB|SHORT_READ/.test(code)) {
    return new PlainFailure(
      `${backup} is damaged or is no SQLite database (${(error as Error).message}). Nothing was changed; name another copy.`,
    )
  }
  if (error instanceof PlainFailure) return error
  return toPlainDatabaseFailure(error, backup)
}

/** From a copy of the backup, so that the backup itself stays, with whatever log lies beside it. */
function putInPlace(backup: string, file: string, kept: string): Copied & { wasThere: boolean } {
  const partial = `${file}.partial-${process.pid}`
  try {
    mkdirSync(dirname(file), { recursive: true })
    const copied = copyDatabase(backup, partial)
    endAccess(partial)
    return { ...copied, wasThere: replaceDatabase(file, partial, kept) }
  } catch (error) {
    // Where it cannot be, looking for it would fail once more.
    if (existsSync(partial)) rmSync(partial)
    if (error instanceof DatabaseInUse) throw new PlainFailure(describeUse(file, error.processId))
    if (error instanceof UnsoundDatabase) throw toRefusal(error, backup)
    throw toPlainDatabaseFailure(error, file)
  }
}

function describeUse(file: string, processId: number | null): string {
  const by = processId === null ? 'another program' : `another program (process ${processId})`
  return `${basename(file)} is open in ${by}, perhaps a running tracker. Nothing was changed; stop it and restore again.`
}

try {
  restore(readOneFile(process.argv.slice(2)))
} catch (error) {
  endPlainly(error)
}
