import type { PledgeInput } from '@/lib/domain/pledge'
import { toReference } from '@/lib/domain/published'
import type { ChangeKind } from '@/lib/domain/vocabulary'
import type { Prisma, PrismaClient } from './generated/client'
import { readLedgerContext } from './ledger-context'
import { toLedgerRows } from './ledger-rows'
import { writeParts } from './revision-parts'

export const FIRST_PLEDGE_NUMBER = 1001

export type PublishRequest = {
  input: PledgeInput
  /** Which pledge this is a version of: one that exists, or a new one (with its identity in a dataset, if imported). */
  pledge:
    | { id: number; baseRevisionNumber: number }
    | { dataset: string; externalId: string }
    | 'new'
  changeKind: ChangeKind
  reason: string | null
  publishedAt: Date
  recordedAt: Date
  authorId: string | null
  importId: number | null
  /** The editor's form it comes from, so that a form sent twice makes one revision. */
  formKey?: string
}

export type PublishResult =
  | { ok: true; pledgeNumber: number; revisionNumber: number }
  | { ok: false; message: string; currentRevisionNumber: number }

type Transaction = Prisma.TransactionClient

/**
 * Publishes content as the next revision of a pledge, in one transaction: the revision before is superseded and the
 * data version raised. From an outdated revision nothing is published, and the current one's number is returned.
 * Throws on codes that the catalogues do not hold.
 */
export async function publish(
  client: PrismaClient,
  request: PublishRequest,
): Promise<PublishResult> {
  return client.$transaction((transaction) => publishWithin(transaction, request))
}

/** As `publish`, inside a transaction that the caller began: an import publishes a whole batch in one. */
export async function publishWithin(
  transaction: Transaction,
  request: PublishRequest,
): Promise<PublishResult> {
  const pledge = await requirePledge(transaction, request.pledge)
  const current = await transaction.revision.findFirst({
    where: { pledgeId: pledge.id, supersededAt: null },
    select: { id: true, number: true, publishedAt: true },
  })
  const base =
    typeof request.pledge === 'object' && 'id' in request.pledge
      ? request.pledge.baseRevisionNumber
      : null
  if (current && current.number !== base) {
    return {
      ok: false,
      message: 'Someone else has published a newer version in between.',
      currentRevisionNumber: current.number,
    }
  }
  // Within a pledge the time of publication only rises, also where a clock was set back.
  const earliest = current ? current.publishedAt.getTime() + 1 : 0
  const publishedAt = new Date(Math.max(request.publishedAt.getTime(), earliest))
  if (current) await supersede(transaction, current.id, publishedAt)
  const number = (current?.number ?? 0) + 1
  await writeRevision(transaction, pledge, { ...request, publishedAt, number })
  await transaction.dataVersion.update({ where: { id: 1 }, data: { version: { increment: 1 } } })
  return { ok: true, pledgeNumber: pledge.number, revisionNumber: number }
}

async function requirePledge(transaction: Transaction, which: PublishRequest['pledge']) {
  if (which !== 'new' && 'id' in which) {
    const pledge = await transaction.pledge.findUniqueOrThrow({ where: { id: which.id } })
    return { id: pledge.id, number: pledge.number ?? (await numberPledge(transaction, pledge.id)) }
  }
  const identity = which === 'new' ? {} : { dataset: which.dataset, externalId: which.externalId }
  const { id } = await transaction.pledge.create({ data: identity })
  return { id, number: await numberPledge(transaction, id) }
}

async function numberPledge(transaction: Transaction, id: number): Promise<number> {
  const { _max } = await transaction.pledge.aggregate({ _max: { number: true } })
  const number = (_max.number ?? FIRST_PLEDGE_NUMBER - 1) + 1
  await transaction.pledge.update({ where: { id }, data: { number } })
  return number
}

async function supersede(
  transaction: Transaction,
  revisionId: number,
  supersededAt: Date,
): Promise<void> {
  await transaction.revision.update({ where: { id: revisionId }, data: { supersededAt } })
  await transaction.contribution.updateMany({ where: { revisionId }, data: { supersededAt } })
  await transaction.item.updateMany({ where: { revisionId }, data: { supersededAt } })
}

async function writeRevision(
  transaction: Transaction,
  pledge: { id: number; number: number },
  request: PublishRequest & { number: number },
): Promise<void> {
  const { number, publishedAt, recordedAt, changeKind, reason, authorId, importId, formKey } =
    request
  const publication = {
    number,
    publishedAt,
    recordedAt: new Date(Math.max(recordedAt.getTime(), publishedAt.getTime())),
    changeKind,
    reason,
    reference: toReference(pledge.number),
  }
  const rows = toLedgerRows(
    request.input,
    publication,
    await readLedgerContext(transaction, request.input),
  )
  const { id: revisionId } = await transaction.revision.create({
    data: { ...rows.revision, pledgeId: pledge.id, authorId, importId, formKey: formKey ?? null },
    select: { id: true },
  })
  await writeParts(transaction, rows, { revisionId, pledgeId: pledge.id })
  await transaction.revision.update({ where: { id: revisionId }, data: { sealed: true } })
}
