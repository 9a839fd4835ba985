import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import Database from 'better-sqlite3'
import { MEMORY_FLAGS } from '@/lib/import/memory-flags'
import { runNode } from '../steps/program'
import { makeDatabase } from './database'
import { writeRelease } from './release-csv'
import type { Line } from './table'

const ROWS = 200_000
const MB = 1024
// The aims are those of the workbook of June 2024; a text file has to fit into a bound, however long it takes.
const WORKBOOK_SECONDS = 8
const WORKBOOK_MB = 400
const CSV_MB = 512
// Whoever publishes while an import enters the record waits a few seconds at most.
const WAIT_SECONDS = 5
const MS_BETWEEN_TRIES = 20

/**
 * Seconds and memory of whole imports, program start included, and how long another writer waited meanwhile: each file
 * given, and a generated CSV.
 */
export async function measureImports(folder: string, files: readonly string[]): Promise<Line[]> {
  const generated = join(folder, 'release.csv')
  await writeRelease(generated, ROWS)
  const lines: Line[] = []
  for (const file of files) {
    const { seconds, memory, wait } = await importOnce(folder, file)
    lines.push(
      { what: basename(file), measured: seconds, unit: 's', aim: { atMost: WORKBOOK_SECONDS } },
      { what: '  its memory', measured: memory, unit: 'MB', aim: { atMost: WORKBOOK_MB } },
      toWait(wait),
    )
  }
  const { seconds, memory, wait } = await importOnce(folder, generated)
  return [
    ...lines,
    { what: `a CSV of ${ROWS} rows`, measured: seconds, unit: 's' },
    { what: '  its memory', measured: memory, unit: 'MB', aim: { atMost: CSV_MB } },
    toWait(wait),
  ]
}

/** Imports the file into a tracker that has the first facts only. */
async function importOnce(
  folder: string,
  file: string,
): Promise<{ seconds: number; memory: number; wait: number }> {
  const database = await makeDatabase(folder, 0, `import-${basename(file)}.db`)
  const peak = join(folder, 'peak')
  const start = performance.now()
  const waits = measureWaits(database)
  const { code, printed } = await runNode(
    [...MEMORY_FLAGS, '--import', './scripts/bench/report-peak.mjs', '--import', 'tsx'],
    'scripts/import.ts',
    [file, '--released', '2024-06-30', '--first-facts', 'set-aside'],
    { output: 'kept', env: { DATABASE_URL: `file:${database}`, PEAK_FILE: peak } },
  )
  const seconds = (performance.now() - start) / 1000
  const wait = waits.end()
  if (code !== 0) throw new Error(printed)
  return { seconds, memory: Number(readFileSync(peak, 'utf8')) / MB, wait }
}

function toWait(wait: number): Line {
  return {
    what: '  another writer waited',
    measured: wait,
    unit: 's',
    aim: { atMost: WAIT_SECONDS },
  }
}

/** Takes the lock to write again and again until it is told to end; then it tells the longest wait, in seconds. */
function measureWaits(file: string): { end: () => number } {
  const database = new Database(file, { timeout: 0 })
  let longest = 0
  let since = performance.now()
  const timer = setInterval(() => {
    if (canWrite(database)) since = performance.now()
    else longest = Math.max(longest, performance.now() - since)
  }, MS_BETWEEN_TRIES)
  return {
    end: () => {
      clearInterval(timer)
      database.close()
      return longest / 1000
    },
  }
}

function canWrite(database: Database.Database): boolean {
  try {
    database.exec('BEGIN IMMEDIATE; ROLLBACK')
    return true
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code === 'SQLITE_BUSY') return false
    throw error
  }
}
