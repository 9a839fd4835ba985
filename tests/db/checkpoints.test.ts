import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { beforeEach, expect, test, vi } from 'vitest'
import { startCheckpoints } from '@/lib/db/checkpoints'
import type { PrismaClient } from '@/lib/db/generated/client'
import { openWriter } from '@/lib/db/writer'
import { freshDatabase, freshFolder } from '../support/database'
import { startProgram } from '../support/program'

const PAGE_BYTES = 4096
const PATIENCE = { timeout: 10_000, interval: 50 }

let file: string
let client: PrismaClient

beforeEach(async () => {
  file = await freshDatabase()
  client = openWriter(file)
  return () => client.$disconnect()
})

test('a commit leaves the database file alone, also where the log is long', async () => {
  await writeGroup('long', 3000)
  expect(logPages()).toBeGreaterThan(3000)
  expect(listGroupsWithoutLog()).toEqual([])
})

test('a log of 64 MB is written back by a commit, so that it cannot fill the disk', async () => {
  await writeGroup('very long', 16_000)
  expect(listGroupsWithoutLog()).toEqual(['very long'])
})

test('the log is written back aside, and then begun anew', async () => {
  startCheckpoints(file)
  for (const code of ['first', 'second', 'third']) {
    await writeGroup(code, 500)
    await vi.waitFor(() => expect(listGroupsWithoutLog()).toContain(code), PATIENCE)
  }
  expect(logPages()).toBeLessThan(600)
})

test('what a reader still needs is written back when the reader has gone', async () => {
  const reader = startProgram('hold-lock', file, '1500', 'reading')
  await reader.started
  startCheckpoints(file)
  await writeGroup('later', 1)
  await new Promise((resolve) => setTimeout(resolve, 800))
  expect(listGroupsWithoutLog()).toEqual([])
  await vi.waitFor(() => expect(listGroupsWithoutLog()).toEqual(['later']), PATIENCE)
})

/** A row that fills so many pages. */
async function writeGroup(code: string, pages: number): Promise<void> {
  await client.$executeRaw`INSERT INTO "DonorGroup" ("code", "name", "membersName")
    VALUES (${code}, hex(zeroblob(${(pages * PAGE_BYTES) / 2})), '')`
}

function logPages(): number {
  return statSync(`${file}-wal`).size / PAGE_BYTES
}

/** What the database file holds by itself. */
function listGroupsWithoutLog(): unknown[] {
  const copy = join(freshFolder(), 'copy.db')
  // By another process: who closes a file gives up all locks that this one has on it.
  execFileSync('cp', [file, copy])
  const database = new Database(copy)
  try {
    return database.prepare('SELECT code FROM DonorGroup ORDER BY rowid').pluck().all()
  } finally {
    database.close()
  }
}
