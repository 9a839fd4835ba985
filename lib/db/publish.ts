import type { Prisma, PrismaClient } from './generated/client'
import { inChunks } from './in-chunks'
import { requireEntry } from './ledger-context'
import { type Identity, identifyPledges, readStandings, type Standing } from './pledge-identity'
import type { PublishRequest, PublishResult } from './publish-request'
import { type NextRevision, supersede, writeRevisions } from './revision-writes'

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
 * As `publish`, for many pledges at once inside a transaction that the caller began: an import publishes a release in
 * one, and makes each request only when its turn comes. The results are in the order of the requests, and new pledges
 * are numbered in it; an outdated request leaves the others as they are. Of each part that is done the count so far is
 * told. Throws where a pledge is asked for twice, and on codes that the catalogues do not hold: the caller's
 * transaction must then end without a commit.
 */
export async function publishBatch(
  transaction: Transaction,
  requests: Iterable<PublishRequest>,
  onPublished: (pledges: number) => void = () => {},
): Promise<PublishResult[]> {
  const results: PublishResult[] = []
  for (const chunk of inChunks(distinct(requests), PLEDGES_AT_ONCE)) {
    results.push(...(await publishChunk(transaction, chunk)))
    onPublished(results.length)
  }
  if (results.some(({ ok }) => ok)) {
    await transaction.dataVersion.update({ where: { id: 1 }, data: { version: { increment: 1 } } })
  }
  return results
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
  const next = standings.map((standing) =>
    toNextRevision(standing, requireEntry(identities, standing, 'pledge')),
  )
  await supersede(transaction, next)
  await writeRevisions(transaction, next)
  return new Map(
    next.map(({ standing, pledgeNumber, number }) => [
      standing,
      { ok: true, pledgeNumber, revisionNumber: number },
    ]),
  )
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

function toNextRevision(standing: Standing, identity: Identity): NextRevision {
  const { request, current } = standing
  // Within a pledge the time of publication only rises, also where a clock was set back.
  const earliest = current ? current.publishedAt.getTime() + 1 : 0
  return {
    ...identity,
    standing,
    number: (current?.number ?? 0) + 1,
    publishedAt: new Date(Math.max(request.publishedAt.getTime(), earliest)),
  }
}
