import { requirePermissionNow } from './permission'
import { type Row, readAll, readOne } from './reader'

// Drafts are read without waiting for whoever writes, an import for a minute maybe, and by their editors only.

/** A draft as an editor continues it. */
export type Draft = {
  id: number
  version: number
  formKey: string | null
  /** The public number of the pledge that it revises, and the revision it started from; null for a new pledge. */
  base: { pledgeNumber: number; revisionNumber: number } | null
  /** What was typed, field by field. */
  fields: Record<string, unknown>
  author: { id: string; name: string }
  /** What an import made it from; null where its author began it. */
  origin: string | null
  updatedAt: number
}

type DraftRow = Row & {
  id: bigint
  version: bigint
  formKey: string | null
  content: string
  pledgeNumber: bigint | null
  baseRevisionNumber: bigint | null
  authorId: string
  authorName: string
  origin: string | null
  updatedAt: bigint
}

const DRAFTS = `
  SELECT d.id, d.version, d.formKey, d.content, d.baseRevisionNumber, d.updatedAt, d.origin, p.number AS pledgeNumber,
    u.id AS authorId, u.name AS authorName
  FROM Draft d JOIN User u ON u.id = d.authorId LEFT JOIN Pledge p ON p.id = d.pledgeId`

/** All drafts, the last saved first. Throws `NotAllowed` and `DatabaseUnavailable`. */
export function listDrafts(userId: string): Draft[] {
  requirePermissionNow(userId, 'draft')
  return readAll<DraftRow>(`${DRAFTS} ORDER BY d.updatedAt DESC, d.id DESC`).map(toDraft)
}

/** A draft; null where there is none, or none any more. Throws `NotAllowed` and `DatabaseUnavailable`. */
export function getDraft(userId: string, id: number): Draft | null {
  requirePermissionNow(userId, 'draft')
  const row = readOne<DraftRow>(`${DRAFTS} WHERE d.id = ?`, [id])
  return row && toDraft(row)
}

/**
 * Whether a draft stands beside another of the same pledge whose author is `who`, as `saveDraft` says it. Throws
 * `NotAllowed` and `DatabaseUnavailable`.
 */
export function isBesideThatOf(userId: string, draft: Draft, who: string): boolean {
  return listDrafts(userId).some(
    ({ id, base, author }) =>
      id !== draft.id &&
      base?.pledgeNumber === draft.base?.pledgeNumber &&
      nameOf(author, userId) === who,
  )
}

/** Who has saved another version, as the subject of a sentence to this person. */
export function nameOf(author: Draft['author'], userId: string): string {
  return author.id === userId ? 'You, in another window,' : author.name
}

function toDraft(row: DraftRow): Draft {
  const { pledgeNumber, baseRevisionNumber } = row
  return {
    id: Number(row.id),
    version: Number(row.version),
    formKey: row.formKey,
    base:
      pledgeNumber !== null && baseRevisionNumber !== null
        ? { pledgeNumber: Number(pledgeNumber), revisionNumber: Number(baseRevisionNumber) }
        : null,
    fields: JSON.parse(row.content),
    author: { id: row.authorId, name: row.authorName },
    origin: row.origin,
    updatedAt: Number(row.updatedAt),
  }
}
