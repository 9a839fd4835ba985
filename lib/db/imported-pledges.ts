import type { PledgeInput } from '@/lib/domain/pledge'
import { toContent } from '@/lib/domain/pledge-content'
import type { KnownPledge } from '@/lib/import/compared-pledges'
import { getPledge } from './pledges'
import { type Row, readAll } from './reader'

const HEADS = `
  SELECT p.id, p.number, p.externalId, c.number AS currentNumber, c.publishedAt AS currentAt, c.withdrawn,
    m.number AS importedNumber, m.publishedAt AS importedAt
  FROM Pledge p
    LEFT JOIN Revision c ON c.pledgeId = p.id AND c.supersededAt IS NULL
    LEFT JOIN Revision m ON m.pledgeId = p.id AND m.number = (
      SELECT MAX(r.number) FROM Revision r WHERE r.pledgeId = p.id AND r.importId IS NOT NULL)
  WHERE p.dataset = ? ORDER BY p.id`

type Head = Row & {
  id: bigint
  number: bigint
  externalId: string
  currentNumber: bigint | null
  importedNumber: bigint | null
}

/**
 * Every pledge of a dataset: what its newest import said, and what the ledger says of it now. Contents are read as they
 * are asked for, anew each time: all of them would not fit in memory.
 */
export function listImportedPledges(dataset: string): KnownPledge[] {
  return readAll<Head>(HEADS, [dataset]).map((head) => toKnown(head))
}

function toKnown({ externalId, currentNumber, importedNumber, ...head }: Head): KnownPledge {
  const pledgeNumber = Number(head.number)
  if (currentNumber === null || importedNumber === null)
    throw new Error(`The imported pledge “${externalId}” has no revision`)
  return {
    pledgeId: Number(head.id),
    pledgeNumber,
    externalId,
    current: {
      number: Number(currentNumber),
      publishedAt: Number(head.currentAt),
      isWithdrawn: head.withdrawn === 1n,
      get content() {
        return readContent(pledgeNumber, this.number)
      },
    },
    imported: {
      number: Number(importedNumber),
      publishedAt: Number(head.importedAt),
      get content() {
        return readContent(pledgeNumber, this.number)
      },
    },
  }
}

function readContent(pledgeNumber: number, revisionNumber: number): PledgeInput {
  const revisions = getPledge(pledgeNumber, null)?.revisions ?? []
  const revision = revisions.find(({ number }) => number === revisionNumber)
  if (!revision) throw new Error(`Pledge ${pledgeNumber} has no revision ${revisionNumber}`)
  return toContent(revision.content)
}
