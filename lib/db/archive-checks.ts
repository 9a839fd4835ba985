import type Database from 'better-sqlite3'
import { keysOf, MEASURES } from '@/lib/domain/vocabulary'
import { fileOf } from '@/lib/export/archive/data-package'
import type { ArchiveResource } from '@/lib/export/archive/resource'
import { ARCHIVE_RESOURCES } from '@/lib/export/archive/resources'
import type { OpenedArchive } from '@/lib/import/archive/open-archive'
import { cellText, unusableCells } from '@/lib/import/archive/unusable-archive'
import { findArchiveRow } from './archive-refusals'

type Fault = {
  /** The name of the table whose rows have it. */
  in: string
  /** What is wrong, as the end of “but …”. */
  why: string
  /** The SQL after the columns, and the row’s id in it. */
  from: string
  id: string
  /** Which column is wrong where what is so. */
  wrong: Readonly<Record<string, string>>
}

const CONVERTED = keysOf(MEASURES).flatMap((measure) =>
  ['Minor', 'Eur', 'Usd', 'Gbp'].map((ending) => measure + ending),
)
const CARRIED = ['aidType', 'category', 'withdrawn', 'publishedAt', 'supersededAt']
const map = (names: readonly string[], toSql: (name: string) => string) =>
  Object.fromEntries(names.map((name) => [name, toSql(name)]))

/** Parts carry what their revision and tranche say. */
const carried = (name: string, alias: string): Fault => ({
  in: name,
  why: 'its tranche or revision says something else',
  from: `FROM ${alias === 'c' ? 'Contribution' : 'Item'} ${alias}
    JOIN Tranche t ON t.id = ${alias}.trancheId JOIN Revision r ON r.id = t.revisionId`,
  id: `${alias}.id`,
  wrong: {
    revisionId: `${alias}.revisionId <> r.id`,
    announcedOn: `${alias}.announcedOn IS NOT t.announcedOn`,
    ...map(['pledgeId', ...CARRIED], (column) => `${alias}.${column} IS NOT r.${column}`),
  },
})

/** What contradicts itself across rows. What the database’s own rules refuse is not here. */
const FAULTS: readonly Fault[] = [
  {
    in: 'pledges',
    why: 'no revision is of that pledge',
    from: 'FROM Pledge p',
    id: 'p.id',
    wrong: { id: 'NOT EXISTS (SELECT 1 FROM Revision WHERE pledgeId = p.id)' },
  },
  {
    in: 'revisions',
    why: 'the next revision of its pledge says something else',
    from: 'FROM Revision r LEFT JOIN Revision n ON n.pledgeId = r.pledgeId AND n.number = r.number + 1',
    id: 'r.id',
    wrong: { supersededAt: 'r.supersededAt IS NOT n.publishedAt' },
  },
  {
    in: 'revisions',
    why: 'a number before it is missing',
    from: 'FROM Revision r GROUP BY r.pledgeId',
    id: 'MAX(r.id)',
    wrong: { number: 'COUNT(*) <> MAX(r.number) OR MIN(r.number) <> 1' },
  },
  {
    in: 'revisions',
    why: 'no tranche is of that revision',
    from: 'FROM Revision r',
    id: 'r.id',
    wrong: { id: 'NOT EXISTS (SELECT 1 FROM Tranche WHERE revisionId = r.id)' },
  },
  {
    in: 'revisions',
    why: 'it has another number of sources',
    from: 'FROM Revision r',
    id: 'r.id',
    wrong: { sourceCount: 'sourceCount <> (SELECT COUNT(*) FROM Source WHERE revisionId = r.id)' },
  },
  {
    in: 'tranches',
    why: 'no contribution is of that tranche',
    from: 'FROM Tranche t',
    id: 't.id',
    wrong: { id: 'NOT EXISTS (SELECT 1 FROM Contribution WHERE trancheId = t.id)' },
  },
  {
    in: 'tranches',
    why: 'its contributions do not add up to it',
    from: 'FROM Tranche t JOIN Contribution c ON c.trancheId = t.id GROUP BY t.id',
    id: 't.id',
    wrong: map(CONVERTED, (name) => `SUM(c.${name}) IS NOT t.${name}`),
  },
  {
    in: 'revisions',
    why: 'its tranches do not add up to it',
    from: 'FROM Revision r JOIN Tranche t ON t.revisionId = r.id GROUP BY r.id',
    id: 'r.id',
    wrong: map(
      CONVERTED.filter((name) => !name.endsWith('Minor')),
      (name) => `SUM(t.${name}) IS NOT r.${name}`,
    ),
  },
  carried('contributions', 'c'),
  carried('items', 'i'),
]

/** Throws `UnusableArchive` where what was read contradicts itself, naming the first such row and its columns. */
export async function requireConsistent(
  database: Database.Database,
  archive: OpenedArchive,
): Promise<void> {
  for (const { in: name, why, from, id, wrong } of FAULTS) {
    const conditions = Object.values(wrong)
    const found = database
      .prepare(
        `SELECT ${id}, ${conditions.join(', ')} ${from} ${from.includes('GROUP BY') ? 'HAVING' : 'WHERE'} ${conditions.join(' OR ')}`,
      )
      .raw()
      .get() as number[] | undefined
    const resource = ARCHIVE_RESOURCES.find((one) => one.name === name)
    if (!found || !resource) continue
    const [key, ...isWrong] = found
    const row = await findArchiveRow(archive, resource, (one) => cellText(one, 'id') === `${key}`)
    const columns = Object.keys(wrong).filter((_, index) => isWrong[index] === 1)
    throw unusableCells(row, columns, why)
  }
}

/** Throws `UnusableArchive` where a table that was read, after those that it refers to, names what is not there. */
export async function requireReferences(
  database: Database.Database,
  resource: ArchiveResource,
  archive: OpenedArchive,
): Promise<void> {
  for (const [column, name] of Object.entries(resource.references)) {
    const target = ARCHIVE_RESOURCES.find((one) => one.name === name)
    if (!target) continue
    const missing = database
      .prepare(
        `SELECT "${column}" FROM "${resource.table}" o WHERE "${column}" IS NOT NULL
         AND NOT EXISTS (SELECT 1 FROM "${target.table}" WHERE "${target.key[0]}" = o."${column}") LIMIT 1`,
      )
      .pluck()
      .get()
    if (missing === undefined) continue
    const row = await findArchiveRow(
      archive,
      resource,
      (one) => cellText(one, column) === `${missing}`,
    )
    throw unusableCells(row, [column], `${fileOf(target)} has no such ${target.key[0]}`)
  }
}
