import Database from 'better-sqlite3'
import { fileOf } from '@/lib/export/archive/data-package'
import type { ArchiveResource } from '@/lib/export/archive/resource'
import type { OpenedArchive } from '@/lib/import/archive/open-archive'
import {
  type ArchiveRow,
  cellText,
  UnusableArchive,
  unusableCells,
} from '@/lib/import/archive/unusable-archive'
import { ruleOf, wordsOfRule } from './archive-rules'

/** The first row of a table for which something is so, which one is. Reads the file again. */
export async function findArchiveRow(
  archive: OpenedArchive,
  resource: ArchiveResource,
  isSo: (row: ArchiveRow) => boolean,
): Promise<ArchiveRow> {
  // The headings are row 1.
  let number = 1
  for await (const values of archive.readRows(resource)) {
    number += 1
    const row = { resource, number, values }
    if (isSo(row)) return row
  }
  throw new Error(`${fileOf(resource)} has no such row`)
}

/** What the database refused a row with, said of its cells; what does not come from the row stays as it is. */
export async function toArchiveRefusal(
  error: unknown,
  row: ArchiveRow,
  { database, archive }: { database: Database.Database; archive: OpenedArchive },
): Promise<unknown> {
  if (!(error instanceof Database.SqliteError)) return error
  if (!error.code.startsWith('SQLITE_CONSTRAINT')) return error
  const [, kind, what = ''] = /^(\w+) constraint failed: (.+)$/.exec(error.message) ?? []
  if (kind === 'CHECK') return brokenRule(database, row, what)
  if (kind === 'UNIQUE') return takenAlready(archive, row, what)
  const where = `${fileOf(row.resource)}, row ${row.number}`
  return new UnusableArchive(`${where}: the ledger has no place for such a row.`)
}

function brokenRule(
  database: Database.Database,
  row: ArchiveRow,
  constraint: string,
): UnusableArchive {
  const { table, columns, key } = row.resource
  const rule = ruleOf(database, table, constraint)
  const names = Object.keys(columns)
  const named = names.filter((name) => rule.includes(`"${name}"`))
  const words = wordsOfRule(table, constraint)
  // It is about a column that no file has, which is made of the key.
  if (named.length === 0) return unusableCells(row, key, words)
  const holds = database
    .prepare(`SELECT (${rule}) IS NOT 0 FROM (SELECT ${names.map((n) => `? AS "${n}"`).join()})`)
    .pluck()
  // A rule holds where nothing is known: the cells without which it would hold are those that break it.
  const broken = named.filter((name) => holds.get(row.values.with(names.indexOf(name), null)) === 1)
  return unusableCells(row, broken.length > 0 ? broken : named, words)
}

async function takenAlready(
  archive: OpenedArchive,
  row: ArchiveRow,
  what: string,
): Promise<UnusableArchive> {
  const { resource } = row
  // “Contribution.trancheId, Contribution.donorCode”.
  const told = what.split(', ').map((name) => name.slice(resource.table.length + 1))
  const known = told.every((name) => name in resource.columns) ? told : [...resource.key]
  // A pledge has many revisions, of which one is superseded by nothing.
  const columns = known.join() === 'pledgeId' ? [...known, 'supersededAt'] : known
  const earlier = await findArchiveRow(archive, resource, (other) =>
    columns.every((column) => cellText(other, column) === cellText(row, column)),
  )
  return unusableCells(row, columns, `row ${earlier.number} has the same`)
}
