import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freshFolder } from './database'
import { toRelease, type Written } from './release-text'

/** Writes a release of a dataset as a CSV, and returns its path. */
export function writeRelease(rows: readonly Written[], name = 'release.csv'): string {
  const path = join(freshFolder(), name)
  writeFileSync(path, toRelease(rows))
  return path
}
