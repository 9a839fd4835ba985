import { readdirSync } from 'node:fs'
import type { DatabaseState } from './database-state'
import { PlainFailure } from './failure'

/** Refuses the database of another program and that of a newer version, and says what else can be done. */
export function requireOwn(
  file: string,
  { applied, tables }: DatabaseState,
  instead: string,
): void {
  if (applied.length === 0 && tables > 0) {
    throw new PlainFailure(
      `${file} is the database of another program. ${instead[0]?.toUpperCase()}${instead.slice(1)}.`,
    )
  }
  const names = listMigrationNames()
  const unknown = applied.find((name) => !names.includes(name))
  if (unknown) {
    throw new PlainFailure(
      `${file} was written by a newer version of the tracker (its migration ${unknown} is not known here). Update the tracker, or ${instead}.`,
    )
  }
}

/** The names of this version's migrations. */
export function listMigrationNames(): string[] {
  return readdirSync('prisma/migrations', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
}
