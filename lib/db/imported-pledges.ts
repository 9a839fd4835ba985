import { toContent } from '@/lib/domain/pledge-content'
import type { PublishedRevision } from '@/lib/domain/published'
import type { KnownPledge } from '@/lib/import/plan'
import { getPledge } from './pledges'
import { type Row, readAll } from './reader'

/** Every pledge of a dataset: what its newest import said, and what the ledger says of it now. */
export function listImportedPledges(dataset: string): KnownPledge[] {
  const rows = readAll<Row & { externalId: string }>(
    `SELECT p.id, p.number, p.externalId,
       (SELECT MAX(r.number) FROM Revision r WHERE r.pledgeId = p.id AND r.importId IS NOT NULL) AS imported
     FROM Pledge p WHERE p.dataset = ? ORDER BY p.id`,
    [dataset],
  )
  return rows.map((row) => toKnown(row))
}

function toKnown({ id, number, externalId, imported }: Row & { externalId: string }): KnownPledge {
  const revisions = getPledge(Number(number), null)?.revisions ?? []
  const current = revisions.at(-1)
  const newest = revisions.find((revision) => revision.number === Number(imported))
  if (!current || !newest) throw new Error(`The imported pledge “${externalId}” has no revision`)
  return {
    pledgeId: Number(id),
    pledgeNumber: Number(number),
    externalId,
    current: { ...toLedgerRevision(current), isWithdrawn: current.isWithdrawn },
    imported: toLedgerRevision(newest),
  }
}

function toLedgerRevision({ number, publishedAt, content }: PublishedRevision) {
  return { number, publishedAt, content: toContent(content) }
}
