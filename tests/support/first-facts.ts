import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, inject, vi } from 'vitest'

/** Points the whole test file at a copy of the first facts; returns where it lies. */
export function useFirstFacts(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tracker-test-'))
  const file = join(folder, 'tracker.db')
  beforeAll(() => {
    copyFileSync(inject('firstFactsFile'), file)
    vi.stubEnv('DATABASE_URL', `file:${file}`)
  })
  afterAll(() => {
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true, force: true })
  })
  return file
}
