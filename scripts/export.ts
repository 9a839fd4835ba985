import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { listArchiveRows, readRecordedThrough } from '@/lib/db/archive-rows'
import { synchronise } from '@/lib/db/durable-file'
import { openSnapshot } from '@/lib/db/snapshot'
import { databaseFile } from '@/lib/env'
import { writeArchive } from '@/lib/export/archive/write-archive'
import { formatCount } from '@/lib/format'
import { toPlainDatabaseFailure } from './steps/database-failure'
import { endPlainly, PlainFailure } from './steps/failure'
import { toFileStamp } from './steps/instant'
import { requireSettings } from './steps/settings'

// `npm run export -- [folder]`: everything that is published as a portable archive. docs/portable-archive.md

function exportAll(given: string | undefined): void {
  const file = databaseFile(requireSettings())
  if (!existsSync(file)) {
    throw new PlainFailure(`There is no database ${file} yet: npm start makes one.`)
  }
  const folder = resolve(given ?? join(dirname(file), `archive-${toFileStamp(new Date())}`))
  if (existsSync(folder)) {
    throw new PlainFailure(`${folder} is there already and stays as it is. Name another folder.`)
  }
  try {
    writeWhole(folder)
  } catch (error) {
    throw toPlainDatabaseFailure(error, file)
  }
}

/** The folder gets its name only when all of it is written. */
function writeWhole(folder: string): void {
  const partial = `${folder}.partial-${process.pid}`
  const snapshot = openSnapshot()
  try {
    mkdirSync(partial, { recursive: true })
    writeArchive(partial, {
      listRows: (resource) => listArchiveRows(snapshot, resource),
      recordedThrough: readRecordedThrough(snapshot),
      onWritten: ({ name }, { rows }) => console.log(`  ${name}: ${formatCount(rows)} rows`),
    })
    renameSync(partial, folder)
    synchronise(dirname(folder))
    console.log(`Archive: ${folder}`)
  } finally {
    snapshot.close()
    rmSync(partial, { recursive: true, force: true })
  }
}

try {
  exportAll(process.argv[2])
} catch (error) {
  endPlainly(error)
}
