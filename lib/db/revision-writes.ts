import { toReference } from '@/lib/domain/published'
import type { Prisma } from './generated/client'
import { insertRows, keyOf } from './insert-rows'
import { readLedgerContext, requireEntry } from './ledger-context'
import { toLedgerRows } from './ledger-rows'
import type { Identity, Standing } from './pledge-identity'
import { writeParts } from './revision-parts'

/** What a pledge says next, with its own number and instant. */
export type NextRevision = Identity & { standing: Standing; number: number; publishedAt: Date }

type Transaction = Prisma.TransactionClient

/** Ends the time of the revisions that are followed by others, each at the instant of its successor. */
export async function supersede(
  transaction: Transaction,
  revisions: readonly NextRevision[],
): Promise<void> {
  const ended = new Map<number, number[]>()
  for (const { standing, publishedAt } of revisions) {
    if (!standing.current) continue
    const at = publishedAt.getTime()
    ended.set(at, [...(ended.get(at) ?? []), standing.current.id])
  }
  for (const [at, ids] of ended) {
    const change = { where: { revisionId: { in: ids } }, data: { supersededAt: new Date(at) } }
    await transaction.revision.updateMany({ where: { id: { in: ids } }, data: change.data })
    await transaction.contribution.updateMany(change)
    await transaction.item.updateMany(change)
  }
}

/** Writes revisions of different pledges with all their parts, and seals them. */
export async function writeRevisions(
  transaction: Transaction,
  revisions: readonly NextRevision[],
): Promise<void> {
  const inputs = revisions.map(({ standing }) => standing.request.input)
  const context = await readLedgerContext(transaction, inputs)
  const rows = revisions.map((revision) => ({
    pledgeId: revision.pledgeId,
    request: revision.standing.request,
    ...toLedgerRows(revision.standing.request.input, toPublication(revision), context),
  }))
  const ids = await insertRows(
    transaction,
    'Revision',
    rows.map(({ pledgeId, request, revision }) => ({
      ...revision,
      pledgeId,
      authorId: request.authorId,
      importId: request.importId,
      formKey: request.formKey ?? null,
      sealed: false,
    })),
    ['pledgeId', 'number'],
  )
  await writeParts(
    transaction,
    rows.map(({ pledgeId, revision, tranches, sources }) => ({
      owner: {
        pledgeId,
        revisionId: requireEntry(ids, keyOf(pledgeId, revision.number), 'revision'),
      },
      tranches,
      sources,
    })),
  )
  const written = JSON.stringify([...ids.values()])
  await transaction.$executeRaw`
    UPDATE "Revision" SET "sealed" = 1 WHERE "id" IN (SELECT value FROM json_each(${written}))`
}

function toPublication({ standing, number, publishedAt, pledgeNumber }: NextRevision) {
  const { recordedAt, changeKind, reason } = standing.request
  return {
    number,
    publishedAt,
    recordedAt: new Date(Math.max(recordedAt.getTime(), publishedAt.getTime())),
    changeKind,
    reason,
    reference: toReference(pledgeNumber),
  }
}
