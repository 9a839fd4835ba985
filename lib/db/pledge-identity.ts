import type { Prisma } from './generated/client'
import { insertRows, keyOf, recordIn } from './insert-rows'
import { requireEntry } from './ledger-context'
import type { PublishRequest } from './publish-request'

export const FIRST_PLEDGE_NUMBER = 1001

/** A request and its pledge as it stands: no id where it is new, no number before its first publication. */
export type Standing = {
  request: PublishRequest
  pledgeId: number | null
  pledgeNumber: number | null
  current: { id: number; number: number; publishedAt: Date } | null
}

export type Identity = { pledgeId: number; pledgeNumber: number }

type Transaction = Prisma.TransactionClient

/** The pledges of requests, in their order. Throws where one is not there. */
export async function readStandings(
  transaction: Transaction,
  requests: readonly PublishRequest[],
): Promise<Standing[]> {
  const ids = requests.flatMap((request) => idOf(request) ?? [])
  const rows = ids.length > 0 ? await listPledges(transaction, ids) : []
  const pledges = new Map(rows.map((pledge) => [pledge.id, pledge]))
  return requests.map((request) => {
    const pledgeId = idOf(request)
    if (pledgeId === null) return { request, pledgeId, pledgeNumber: null, current: null }
    const { number, revisions } = requireEntry(pledges, pledgeId, 'pledge')
    return { request, pledgeId, pledgeNumber: number, current: revisions[0] ?? null }
  })
}

function idOf({ pledge }: PublishRequest): number | null {
  return pledge !== 'new' && 'id' in pledge ? pledge.id : null
}

function listPledges(transaction: Transaction, ids: number[]) {
  const current = {
    where: { supersededAt: null },
    select: { id: true, number: true, publishedAt: true },
  }
  return transaction.pledge.findMany({
    where: { id: { in: ids } },
    select: { id: true, number: true, revisions: current },
  })
}

/** Gives those without a number one, in their order, and new ones their row. Returns who each of them is. */
export async function identifyPledges(
  transaction: Transaction,
  standings: readonly Standing[],
): Promise<Map<Standing, Identity>> {
  const unnumbered = standings.filter(({ pledgeNumber }) => pledgeNumber === null)
  const next = unnumbered.length > 0 ? await readNextNumber(transaction) : 0
  const numbers = new Map(unnumbered.map((standing, index) => [standing, next + index]))
  const created = await writeNumbers(transaction, numbers)
  return new Map(
    standings.map((standing) => {
      const pledgeNumber = standing.pledgeNumber ?? requireEntry(numbers, standing, 'number')
      const pledgeId = standing.pledgeId ?? requireEntry(created, pledgeNumber, 'pledge')
      return [standing, { pledgeId, pledgeNumber }]
    }),
  )
}

/** The number that the next new pledge gets. */
export async function readNextNumber(transaction: Transaction): Promise<number> {
  // Not the aggregate: Prisma's statement for it reads the whole table.
  const last = await transaction.pledge.findFirst({
    where: { number: { not: null } },
    orderBy: { number: 'desc' },
    select: { number: true },
  })
  return (last?.number ?? FIRST_PLEDGE_NUMBER - 1) + 1
}

/** Returns the ids of the pledges that are new, by their number. */
async function writeNumbers(
  transaction: Transaction,
  numbers: Map<Standing, number>,
): Promise<Map<number | null, number>> {
  const rows: { number: number; dataset: string | null; externalId: string | null }[] = []
  for (const [{ pledgeId: id, request }, number] of numbers) {
    if (id === null) rows.push({ number, ...identityIn(request) })
    else await transaction.pledge.update({ where: { id }, data: { number } })
  }
  if (rows.length === 0) return new Map()
  const ids = await insertRows(recordIn(transaction), 'Pledge', rows, ['dataset', 'number'])
  return new Map(
    rows.map(({ dataset, number }) => [
      number,
      requireEntry(ids, keyOf(dataset, number), 'pledge'),
    ]),
  )
}

function identityIn({ pledge }: PublishRequest) {
  return pledge !== 'new' && 'dataset' in pledge ? pledge : { dataset: null, externalId: null }
}
