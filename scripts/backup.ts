import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join, parse, resolve } from 'node:path'
import { type Copied, copyDatabase, UnsoundDatabase } from '@/lib/db/copy-database'
import { linkOrMove, synchronise } from '@/lib/db/durable-file'
import { databaseFile } from '@/lib/env'
import { readOneFile } from './steps/argument'
import { describeCopy } from './steps/copy-sentences'
import { toPlainDatabaseFailure } from './steps/database-failure'
import { inspectDatabase } from './steps/database-state'
import { endPlainly, PlainFailure } from './steps/failure'
import { toFileStamp } from './steps/instant'
import { requireOwn } from './steps/own-database'
import { requireSettings } from './steps/settings'

// `npm run backup -- [file]`: a checked copy of the database, also while the tracker runs. docs/backup.md

function backUp(given: string | undefined): void {
  const start = performance.now()
  const file = databaseFile(requireSettings())
  requireTracker(file)
  const target = given ? resolve(given) : nameBackup(file)
  if (existsSync(target)) throw alreadyThere(target)
  const copied = copyTo(target, file)
  console.log(`Backup: ${target}`)
  console.log(`  ${describeCopy(copied, performance.now() - start)}`)
  console.log(`  Not in it: the secret that signs sessions, ${join(dirname(file), 'secret')}.`)
}

function nameBackup(file: string): string {
  const name = `${parse(file).name}-${toFileStamp(new Date())}.db`
  return join(dirname(file), 'backups', name)
}

function requireTracker(file: string): void {
  if (!existsSync(file)) {
    throw new PlainFailure(`There is no database ${file} yet: npm start makes one.`)
  }
  try {
    requireOwn(file, inspectDatabase(file), 'let DATABASE_URL name another file')
  } catch (error) {
    throw toPlainDatabaseFailure(error, file)
  }
}

/** The copy gets its name only when it is whole and checked; a file of that name is never replaced. */
function copyTo(target: string, file: string): Copied {
  const partial = `${target}.partial-${process.pid}`
  try {
    mkdirSync(dirname(target), { recursive: true })
    const copied = copyDatabase(file, partial)
    linkOrMove(partial, target)
    rmSync(partial, { force: true })
    synchronise(dirname(target))
    return copied
  } catch (error) {
    // Where it cannot be, looking for it would fail once more.
    if (existsSync(partial)) rmSync(partial)
    if (error instanceof UnsoundDatabase) {
      throw new PlainFailure(`The copy is not sound and was not kept: ${error.message}.`)
    }
    if (existsSync(target)) throw alreadyThere(target)
    if (isAboutTarget(error)) {
      throw new PlainFailure(
        `${target} cannot be written. Name a file in a folder that is there and that this user may write to.`,
      )
    }
    throw toPlainDatabaseFailure(error, isAboutContent(error) ? file : target)
  }
}

/** What the system says of a name under which nothing can be made. */
function isAboutTarget(error: unknown): boolean {
  const codes = [
    'ENOENT',
    'ENOTDIR',
    'EACCES',
    'EPERM',
    'EROFS',
    'EISDIR',
    'EINVAL',
    'ENAMETOOLONG',
    'EEXIST',
  ]
  return error instanceof Error && 'code' in error && codes.includes(String(error.code))
}

function isAboutContent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /CORRUPT|NOTADB/.test(String(error.code))
}

function alreadyThere(target: string): PlainFailure {
  return new PlainFailure(`${target} is there already and stays as it is. Name another file.`)
}

try {
  backUp(readOneFile(process.argv.slice(2)))
} catch (error) {
  endPlainly(error)
}
