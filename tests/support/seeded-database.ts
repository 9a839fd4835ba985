import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { migrate } from '@/lib/db/migrate'
import { openWriter } from '@/lib/db/writer'
import { seed } from '@/prisma/seed/seed'

// Vitest's global setup: the first facts, seeded once for a run. A test file works on a copy of its own.

declare module 'vitest' {
  interface ProvidedContext {
    firstFactsFile: string
  }
}

/** Seeds a database, tells the tests where it is, and returns what removes it. */
export default async function seedFirstFacts(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'tracker-first-facts-'))
  const file = join(folder, 'first-facts.db')
  await migrate(file)
  const client = openWriter(file)
  await seed(client)
  await client.$disconnect()
  project.provide('firstFactsFile', file)
  return () => rmSync(folder, { recursive: true, force: true })
}
