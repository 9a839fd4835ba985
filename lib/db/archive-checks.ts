import type Database from 'better-sqlite3'
import { keysOf, MEASURES } from '@/lib/domain/vocabulary'
import { UnusableArchive } from '@/lib/import/archive/unusable-archive'

const CONVERTED = keysOf(MEASURES).flatMap((measure) =>
  ['Minor', 'Eur', 'Usd', 'Gbp'].map((ending) => measure + ending),
)
const CARRIED = ['aidType', 'category', 'withdrawn', 'publishedAt', 'supersededAt']
const differs = (a: string, b: string, columns: readonly string[]) =>
  columns.map((column) => `${a}.${column} IS NOT ${b}.${column}`).join(' OR ')

/** Each finds the ids of what cannot be, with the words for it. What the database’s own rules refuse is not here. */
const FAULTS: Record<string, string> = {
  'pledges.csv: no revision is of the pledge': `
    SELECT id FROM Pledge WHERE id NOT IN (SELECT pledgeId FROM Revision)`,
  'revisions.csv: the revision is not ended by the next one of its pledge': `
    SELECT r.id FROM Revision r LEFT JOIN Revision n ON n.pledgeId = r.pledgeId AND n.number = r.number + 1
    WHERE r.supersededAt IS NOT n.publishedAt`,
  'revisions.csv: a number is missing before the revision': `
    SELECT MAX(id) FROM Revision GROUP BY pledgeId HAVING COUNT(*) <> MAX(number) OR MIN(number) <> 1`,
  'revisions.csv: the revision lacks a tranche': `
    SELECT id FROM Revision WHERE id NOT IN (SELECT revisionId FROM Tranche)`,
  'revisions.csv: the revision has another number of sources than it says': `
    SELECT r.id FROM Revision r WHERE sourceCount <> (SELECT COUNT(*) FROM Source s WHERE s.revisionId = r.id)`,
  'tranches.csv: the parts of the tranche do not add up to it': `
    SELECT t.id FROM Tranche t LEFT JOIN Contribution c ON c.trancheId = t.id
    GROUP BY t.id HAVING COUNT(c.id) = 0 OR ${CONVERTED.map((name) => `SUM(c.${name}) IS NOT t.${name}`).join(' OR ')}`,
  'revisions.csv: the tranches of the revision do not add up to it': `
    SELECT r.id FROM Revision r JOIN Tranche t ON t.revisionId = r.id GROUP BY r.id
    HAVING ${CONVERTED.filter((name) => !name.endsWith('Minor'))
      .map((name) => `SUM(t.${name}) IS NOT r.${name}`)
      .join(' OR ')}`,
  'contributions.csv: the contribution says something else than its revision': `
    SELECT c.id FROM Contribution c JOIN Tranche t ON t.id = c.trancheId JOIN Revision r ON r.id = t.revisionId
    WHERE c.revisionId <> r.id OR c.announcedOn IS NOT t.announcedOn OR ${differs('c', 'r', ['pledgeId', ...CARRIED])}`,
  'items.csv: the item says something else than its revision': `
    SELECT i.id FROM Item i JOIN Tranche t ON t.id = i.trancheId JOIN Revision r ON r.id = t.revisionId
    WHERE i.revisionId <> r.id OR i.announcedOn IS NOT t.announcedOn OR ${differs('i', 'r', ['pledgeId', ...CARRIED])}`,
}

/** Throws `UnusableArchive` where what was read contradicts itself, naming the first such row. */
export function requireConsistent(database: Database.Database): void {
  for (const [fault, sql] of Object.entries(FAULTS)) {
    const id = database.prepare(sql).pluck().get()
    if (id !== undefined) throw new UnusableArchive(`${fault} (id ${id}).`)
  }
}
