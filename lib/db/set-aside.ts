import { toContent } from '@/lib/domain/pledge-content'
import { FIRST_FACTS } from '@/lib/domain/vocabulary'
import type { Prisma } from './generated/client'
import { getPledge } from './pledges'
import { publishBatch } from './publish'
import type { PublishRequest } from './publish-request'
import { type Row, readAll, readOne } from './reader'

const DAY_MS = 86_400_000

/** First facts that are in the sums. */
export function countFirstFacts(): number {
  const row = readOne<Row & { count: bigint }>(
    `SELECT COUNT(*) AS count FROM Pledge p JOIN Revision r ON r.pledgeId = p.id
     WHERE p.dataset = ? AND r.supersededAt IS NULL AND r.withdrawn = 0`,
    [FIRST_FACTS],
  )
  return Number(row?.count ?? 0n)
}

/** The release that takes their place, and who brings it in; null from the command line. */
type SetAside = { releasedOn: string; authorId: string | null }

/**
 * Withdraws the first facts, which a larger dataset lists too, so that nothing is counted twice. On the day of their own
 * publication they are still shown; every one of them can be restored. Returns how many were withdrawn.
 */
export async function setFirstFactsAside(
  transaction: Prisma.TransactionClient,
  { releasedOn, authorId }: SetAside,
): Promise<number> {
  const requests = readAll<Row>(
    `SELECT p.id, p.number FROM Pledge p JOIN Revision r ON r.pledgeId = p.id
     WHERE p.dataset = ? AND r.supersededAt IS NULL AND r.withdrawn = 0 ORDER BY p.number`,
    [FIRST_FACTS],
  ).map(({ id, number }) => toWithdrawal(Number(id), Number(number), { releasedOn, authorId }))
  const results = await publishBatch(transaction, requests)
  return results.filter(({ ok }) => ok).length
}

function toWithdrawal(
  pledgeId: number,
  pledgeNumber: number,
  { releasedOn, authorId }: SetAside,
): PublishRequest {
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
    authorId,
    importId: null,
  }
}
