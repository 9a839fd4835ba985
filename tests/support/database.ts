import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, onTestFinished } from 'vitest'
import { migrate } from '@/lib/db/migrate'

// A real SQLite file for each test: migrated once for a test file, then copied.

let template: Promise<string> | undefined

/** A migrated database without any facts, for the running test only. */
export async function freshDatabase(): Promise<string> {
  template ??= makeTemplate()
  const file = join(scratchFolder(onTestFinished), 'tracker.db')
  copyFileSync(await template, file)
  return file
}

/** An empty folder that is gone after the running test. */
export function freshFolder(): string {
  return scratchFolder(onTestFinished)
}

async function makeTemplate(): Promise<string> {
  const file = join(scratchFolder(afterAll), 'template.db')
  await migrate(file)
  return file
}

function scratchFolder(later: (cleanUp: () => void) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'tracker-test-'))
  later(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
