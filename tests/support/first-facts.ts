import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, inject, vi } from 'vitest'

/** Points the tests of a file, or of a describe, at a copy of the first facts. */
export function useFirstFacts(): void {
  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), 'tracker-test-'))
    const file = join(folder, 'tracker.db')
    copyFileSync(inject('firstFactsFile'), file)
    vi.stubEnv('DATABASE_URL', `file:${file}`)
    return () => {
      vi.unstubAllEnvs()
      rmSync(folder, { recursive: true, force: true })
    }
  })
}
