import type { Prisma, PrismaClient } from './generated/client'
import { inChunks } from './in-chunks'
import { recordIn } from './insert-rows'
import { readLedgerContext, requireEntry } from './ledger-context'
import { identifyPledges, readStandings, type Standing } from './pledge-identity'
import type { PublishRequest, PublishResult } from './publish-request'
import { type NextRevision, supersede, toNextRevision, writeRevisions } from './revision-writes'

type Transaction = Prisma.TransactionClient

/** So many are held in memory at once, and read and written with some fifteen statements. */
const PLEDGES_AT_ONCE = 200

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

/** As `publish`, inside a transaction that the caller began. */
export async function publishWithin(
  transaction: Transaction,
  request: PublishRequest,
): Promise<PublishResult> {
  const [result] = await publishBatch(transaction, [request])
  if (!result) throw new Error('A batch of one has no result')
  return result
}

/**
 * As `publish`, for many pledges at once inside a transaction that the caller began. The results are in the order of the
 * requests, and new pledges are numbered in it; an outdated request leaves the others as they are. Throws where a pledge
 * is asked for twice, and on codes that the catalogues do not hold: the caller's transaction must then end without a
 * commit.
 */
export async function publishBatch(
  transaction: Transaction,
  requests: Iterable<PublishRequest>,
): Promise<PublishResult[]> {
  const results: PublishResult[] = []
  for (const chunk of inChunks(distinct(requests), PLEDGES_AT_ONCE)) {
    results.push(...(await publishChunk(transaction, chunk)))
  }
  if (results.some(({ ok }) => ok)) await raiseDataVersion(transaction)
  return results
}

/** Caches of what was read before hold no longer. */
export async function raiseDataVersion(transaction: Transaction): Promise<void> {
  await transaction.dataVersion.update({ where: { id: 1 }, data: { version: { increment: 1 } } })
}

/** Throws at the second of two for one pledge: it could only be an outdated version of the first. */
function* distinct(requests: Iterable<PublishRequest>): Generator<PublishRequest> {
  const seen = new Set<string>()
  for (const request of requests) {
    const key = toKey(request)
    if (key !== null && seen.has(key)) throw new Error(`Pledge ${key} stands twice in one batch`)
    if (key !== null) seen.add(key)
    yield request
  }
}

function toKey({ pledge }: PublishRequest): string | null {
  if (pledge === 'new') return null
  return JSON.stringify('id' in pledge ? pledge.id : [pledge.dataset, pledge.externalId])
}

async function publishChunk(
  transaction: Transaction,
  requests: readonly PublishRequest[],
): Promise<PublishResult[]> {
  const standings = await readStandings(transaction, requests)
  const upToDate = standings.filter((standing) => refuse(standing) === null)
  const published = upToDate.length > 0 ? await publishNext(transaction, upToDate) : new Map()
  return standings.map(
    (standing) => refuse(standing) ?? requireEntry(published, standing, 'revision'),
  )
}

async function publishNext(
  transaction: Transaction,
  standings: readonly Standing[],
): Promise<Map<Standing, PublishResult>> {
  const identities = await identifyPledges(transaction, standings)
  const next = standings.map((standing) => {
    const identity = requireEntry(identities, standing, 'pledge')
    return { standing, ...toNextRevision(standing.request, standing.current, identity) }
  })
  await supersede(
    transaction,
    next.filter(({ standing }) => standing.current !== null),
  )
  await writeSealed(transaction, next)
  return new Map(
    next.map(({ standing, number }) => {
      const { pledgeNumber } = requireEntry(identities, standing, 'pledge')
      return [standing, { ok: true, pledgeNumber, revisionNumber: number }]
    }),
  )
}

async function writeSealed(transaction: Transaction, next: readonly NextRevision[]): Promise<void> {
  const inputs = next.map(({ request }) => request.input)
  const context = await readLedgerContext(transaction, inputs)
  const ids = await writeRevisions(recordIn(transaction), next, context)
  const written = JSON.stringify([...ids.values()])
  await transaction.$executeRaw`
    UPDATE "Revision" SET "sealed" = 1 WHERE "id" IN (SELECT value FROM json_each(${written}))`
}

function refuse({ request: { pledge }, current }: Standing): PublishResult | null {
  const base = pledge !== 'new' && 'id' in pledge ? pledge.baseRevisionNumber : null
  if (!current || current.number === base) return null
  return {
    ok: false,
    message: 'Someone else has published a newer version in between.',
    currentRevisionNumber: current.number,
  }
}
