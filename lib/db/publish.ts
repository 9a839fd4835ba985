import type { PledgeInput } from '@/lib/domain/pledge'
import type { RateSource } from '@/lib/domain/conversion'
import { addDays } from '@/lib/domain/calendar'
import type { ChangeKind, EquipmentClass } from '@/lib/domain/vocabulary'
import type { Prisma, PrismaClient } from './generated/client'
import { type LedgerContext, toLedgerRows } from './ledger-rows'

export const FIRST_PLEDGE_NUMBER = 1001

export type PublishRequest = {
  input: PledgeInput
  /** Which pledge this is a version of: one that exists, or a new one (with its identity in a dataset, if imported). */
  pledge: { id: number; baseRevisionNumber: number } | { dataset: string; externalId: string } | 'new'
  changeKind: ChangeKind
  reason: string | null
  publishedAt: Date
  recordedAt: Date
  authorId: string | null
  importId: number | null
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
export async function publish(client: PrismaClient, request: PublishRequest): Promise<PublishResult> {
  return client.$transaction((transaction) => publishWithin(transaction, request))
}

/** As `publish`, inside a transaction that the caller began: an import publishes a whole batch in one. */
export async function publishWithin(transaction: Transaction, request: PublishRequest): Promise<PublishResult> {
  const pledge = await requirePledge(transaction, request.pledge)
  const current = await transaction.revision.findFirst({
    where: { pledgeId: pledge.id, supersededAt: null },
    select: { id: true, number: true, publishedAt: true },
  })
  const base = typeof request.pledge === 'object' && 'id' in request.pledge ? request.pledge.baseRevisionNumber : null
  if (current && current.number !== base) {
    return {
      ok: false,
      message: 'Someone else has published a newer version in between.',
      currentRevisionNumber: current.number,
    }
  }
  // Within a pledge the time of publication only rises, also where a clock was set back.
  const publishedAt = current && request.publishedAt <= current.publishedAt
    ? new Date(current.publishedAt.getTime() + 1)
    : request.publishedAt
  if (current) await supersede(transaction, current.id, publishedAt)
  const number = (current?.number ?? 0) + 1
  await writeRevision(transaction, pledge.id, { ...request, publishedAt, number })
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

async function supersede(transaction: Transaction, revisionId: number, supersededAt: Date): Promise<void> {
  await transaction.revision.update({ where: { id: revisionId }, data: { supersededAt } })
  await transaction.contribution.updateMany({ where: { revisionId }, data: { supersededAt } })
  await transaction.item.updateMany({ where: { revisionId }, data: { supersededAt } })
}

async function writeRevision(
  transaction: Transaction,
  pledgeId: number,
  request: PublishRequest & { number: number },
): Promise<void> {
  const { number, publishedAt, recordedAt, changeKind, reason, authorId, importId } = request
  const publication = {
    number,
    publishedAt,
    recordedAt: recordedAt < publishedAt ? publishedAt : recordedAt,
    changeKind,
    reason,
  }
  const rows = toLedgerRows(request.input, publication, await readContext(transaction, request.input))
  const { id: revisionId } = await transaction.revision.create({
    data: { ...rows.revision, pledgeId, authorId, importId },
    select: { id: true },
  })
  for (const { row, contributions, items } of rows.tranches) {
    const { id: trancheId } = await transaction.tranche.create({ data: { ...row, revisionId }, select: { id: true } })
    const owner = { trancheId, revisionId, pledgeId }
    await transaction.contribution.createMany({ data: contributions.map((contribution) => ({ ...contribution, ...owner })) })
    for (const item of items) {
      const { id: itemId } = await transaction.item.create({ data: { ...item.row, ...owner }, select: { id: true } })
      await transaction.delivery.createMany({ data: item.deliveries.map((delivery) => ({ ...delivery, itemId })) })
    }
  }
  for (const source of rows.sources) {
    const { id: sourceId } = await transaction.source.create({ data: { ...source.row, revisionId }, select: { id: true } })
    await transaction.statedAmount.createMany({ data: source.statedAmounts.map((stated) => ({ ...stated, sourceId })) })
  }
}

async function readContext(transaction: Transaction, input: PledgeInput): Promise<LedgerContext> {
  const codes = input.tranches.flatMap(({ donors }) => donors.map(({ code }) => code))
  const keys = input.tranches.flatMap(({ items }) => items.flatMap(({ equipmentType }) => equipmentType ?? []))
  const donors = await transaction.donor.findMany({ where: { code: { in: codes } } })
  const types = await transaction.equipmentType.findMany({ where: { key: { in: keys } } })
  const names = new Map(donors.map(({ code, name }) => [code, name]))
  const equipment = new Map(types.map(({ key, designation, class: c }) => [key, { designation, class: c as EquipmentClass }]))
  return {
    rates: await readRates(transaction, input),
    donorName: (code) => requireEntry(names, code, 'donor'),
    equipmentType: (key) => requireEntry(equipment, key, 'equipment type'),
  }
}

async function readRates(transaction: Transaction, input: PledgeInput): Promise<RateSource> {
  const days = input.tranches.flatMap(({ announced }) => announced?.latest ?? [])
  const rates = await transaction.exchangeRate.findMany({
    where: { OR: days.map((day) => ({ day: { gte: addDays(day, -7), lte: day } })) },
  })
  const byDay = new Map<string, Record<string, string>>()
  for (const { day, currency, perEur } of rates) byDay.set(day, { ...byDay.get(day), [currency]: perEur })
  return (day) => byDay.get(day) ?? null
}

function requireEntry<V>(entries: Map<string, V>, key: string, what: string): V {
  const entry = entries.get(key)
  if (entry === undefined) throw new Error(`The catalogue has no ${what} “${key}”`)
  return entry
}
