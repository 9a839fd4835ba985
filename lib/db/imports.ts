import type { ImportReport } from '@/lib/import/report'
import { toText } from './cells'
import { type Row, readAll, readOne } from './reader'

/** A release that was brought in. Instants in milliseconds since 1970. */
export type ImportEntry = {
  id: number
  dataset: string
  /** YYYY-MM-DD */
  releasedOn: string
  recordedAt: number
  /** Null for what came with the tracker. */
  fileName: string | null
  sheet: string | null
  author: string
  /** How many revisions it made, and how many of these withdrew a pledge that it no longer has. */
  revisions: number
  withdrawn: number
}

const ENTRIES = `
  SELECT m.id, m.dataset, m.releasedOn, m.recordedAt, m.fileName, m.sheet, u.name AS author,
    COALESCE(made.revisions, 0) AS revisions, COALESCE(made.withdrawn, 0) AS withdrawn
  FROM Import m LEFT JOIN User u ON u.id = m.authorId
    LEFT JOIN (
      SELECT importId, COUNT(*) AS revisions, SUM(changeKind = 'withdrawal') AS withdrawn
      FROM Revision WHERE importId IS NOT NULL GROUP BY importId
    ) made ON made.importId = m.id`

/** Every release that was brought in, the newest first. */
export function listImports(): ImportEntry[] {
  return readAll<Row>(`${ENTRIES} ORDER BY m.recordedAt DESC, m.id DESC`).map(toEntry)
}

/** A release, and what was found when it was brought in (null for what came with the tracker); null where there is none. */
export function getImport(id: number): (ImportEntry & { report: ImportReport | null }) | null {
  const row = readOne<Row>(`${ENTRIES} WHERE m.id = ?`, [id])
  if (!row) return null
  const stored = readOne<Row & { report: string | null }>(
    'SELECT report FROM Import WHERE id = ?',
    [id],
  )
  return {
    ...toEntry(row),
    report: toText(stored?.report) === null ? null : toReport(String(stored?.report)),
  }
}

/**
 * Reports of earlier versions say nothing of summary sheets, and count what is gone as one, whether an editor had changed
 * it or not.
 */
function toReport(stored: string): ImportReport {
  const report = { summary: [], goneEdited: [], ...JSON.parse(stored) }
  return { ...report, pledges: { gone_edited: 0, ...report.pledges } }
}

function toEntry(row: Row): ImportEntry {
  return {
    id: Number(row.id),
    dataset: String(row.dataset),
    releasedOn: String(row.releasedOn),
    recordedAt: Number(row.recordedAt),
    fileName: toText(row.fileName),
    sheet: toText(row.sheet),
    author: toText(row.author) ?? (row.fileName === null ? 'The tracker' : 'Command line'),
    revisions: Number(row.revisions),
    withdrawn: Number(row.withdrawn),
  }
}
