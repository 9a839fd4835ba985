import { toContent } from '@/lib/domain/pledge-content'
import { FIRST_FACTS } from '@/lib/domain/vocabulary'
import type { Prisma } from './generated/client'
import { getPledge } from './pledges'
import { type PublishRequest, publishBatch } from './publish'
import { type Row, readAll } from './reader'

const DAY_MS = 86_400_000

/**
 * Withdraws the first facts, which a larger dataset lists too, so that nothing is counted twice. On the day of their own
 * publication they are still shown; every one of them can be restored. Returns how many were withdrawn.
 */
export async function setFirstFactsAside(
  transaction: Prisma.TransactionClient,
  { releasedOn }: { releasedOn: string },
): Promise<number> {
  const requests = readAll<Row>(
    `SELECT p.id, p.number FROM Pledge p JOIN Revision r ON r.pledgeId = p.id
     WHERE p.dataset = ? AND r.supersededAt IS NULL AND r.withdrawn = 0 ORDER BY p.number`,
    [FIRST_FACTS],
  ).map(({ id, number }) => toWithdrawal(Number(id), Number(number), releasedOn))
  const results = await publishBatch(transaction, requests)
  return results.filter(({ ok }) => ok).length
}

function toWithdrawal(pledgeId: number, pledgeNumber: number, releasedOn: string): PublishRequest {
  const current = getPledge(pledgeNumber, null)?.revisions.at(-1)
  if (!current) throw new Error(`Pledge ${pledgeNumber} has no revision`)
  const release = Date.parse(`${releasedOn}T00:00:00Z`)
  return {
    input: toContent(current.content),
    pledge: { id: pledgeId, baseRevisionNumber: current.number },
    changeKind: 'withdrawal',
    reason: `Set aside: the release of ${releasedOn} of a larger dataset lists the same aid.`,
    publishedAt: new Date(Math.max(release, current.publishedAt + DAY_MS)),
    recordedAt: new Date(),
    authorId: null,
    importId: null,
  }
}
