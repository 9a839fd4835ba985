import { toReference } from '@/lib/domain/published'
import type { Prisma } from './generated/client'
import { type Destination, insertRows, keyOf } from './insert-rows'
import type { LedgerContext } from './ledger-columns'
import { requireEntry } from './ledger-context'
import { toLedgerRows } from './ledger-rows'
import type { PublishRequest } from './publish-request'
import { writeParts } from './revision-parts'

/** What a pledge says next, with its own number and instant; no pledge number where none is given yet. */
export type NextRevision = {
  request: PublishRequest
  pledgeId: number
  pledgeNumber: number | null
  number: number
  publishedAt: Date
}

/** What a pledge says next, after the revision that it has. */
export function toNextRevision(
  request: PublishRequest,
  current: { number: number; publishedAt: Date } | null,
  pledge: Pick<NextRevision, 'pledgeId' | 'pledgeNumber'>,
): NextRevision {
  // Within a pledge the time of publication only rises, also where a clock was set back.
  const earliest = current ? current.publishedAt.getTime() + 1 : 0
  return {
    ...pledge,
    request,
    number: (current?.number ?? 0) + 1,
    publishedAt: new Date(Math.max(request.publishedAt.getTime(), earliest)),
  }
}

/** Ends the time of the pledges' current revisions, each at the instant of its successor. */
export async function supersede(
  transaction: Prisma.TransactionClient,
  successors: readonly { pledgeId: number; publishedAt: Date }[],
): Promise<void> {
  if (successors.length === 0) return
  const next = JSON.stringify(
    successors.map(({ pledgeId, publishedAt }) => [pledgeId, publishedAt.getTime()]),
  )
  for (const part of ['Contribution', 'Item']) {
    await transaction.$executeRawUnsafe(
      `UPDATE "${part}" SET "supersededAt" = n.value ->> 1
       FROM json_each(?) n JOIN "Revision" r ON r."pledgeId" = n.value ->> 0 AND r."supersededAt" IS NULL
       WHERE "${part}"."revisionId" = r."id"`,
      next,
    )
  }
  await transaction.$executeRaw`
    UPDATE "Revision" SET "supersededAt" = n.value ->> 1 FROM json_each(${next}) n
    WHERE "Revision"."pledgeId" = n.value ->> 0 AND "Revision"."supersededAt" IS NULL`
}

/** Writes revisions of different pledges with all their parts, not sealed yet. Returns their ids by their pledges'. */
export async function writeRevisions(
  destination: Destination,
  revisions: readonly NextRevision[],
  context: LedgerContext,
): Promise<Map<number, number>> {
  const rows = revisions.map((revision) => ({
    ...revision,
    ...toLedgerRows(revision.request.input, toPublication(revision), context),
  }))
  const written = await insertRows(
    destination,
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
  const ids = new Map(
    rows.map(({ pledgeId, number }) => [
      pledgeId,
      requireEntry(written, keyOf(pledgeId, number), 'revision'),
    ]),
  )
  await writeParts(
    destination,
    rows.map(({ pledgeId, tranches, sources }) => ({
      owner: { pledgeId, revisionId: requireEntry(ids, pledgeId, 'revision') },
      tranches,
      sources,
    })),
  )
  return ids
}

function toPublication({ request, number, publishedAt, pledgeNumber }: NextRevision) {
  const { recordedAt, changeKind, reason } = request
  return {
    number,
    publishedAt,
    recordedAt: new Date(Math.max(recordedAt.getTime(), publishedAt.getTime())),
    changeKind,
    reason,
    reference: pledgeNumber === null ? '' : toReference(pledgeNumber),
  }
}
