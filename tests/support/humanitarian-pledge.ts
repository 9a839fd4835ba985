import type { PrismaClient } from '@/lib/db/generated/client'
import { publish } from '@/lib/db/publish'
import type { PublishRequest } from '@/lib/db/publish-request'
import { openWriter } from '@/lib/db/writer'
import type { PledgeWriting } from '@/lib/domain/pledge'
import { publishRequest } from './publish-request'

// Pledges that a browser test may change: humanitarian ones, so that no sum of another test is touched.

/** Publishes a Finnish pledge of €7.00 and then, as a correction, of €8.00; returns its reference. */
export async function addTwoRevisions(summary: string): Promise<string> {
  const number = await publishOnce(write(summary, '7'), async () => ({}))
  await addCorrection(`P${number}`, 1, summary, '8')
  return `P${number}`
}

/** Publishes a further revision with another amount. */
export async function addCorrection(
  reference: string,
  baseRevisionNumber: number,
  summary: string,
  pledged: string,
): Promise<void> {
  const where = { number: Number(reference.slice(1)) }
  await publishOnce(write(summary, pledged), async (client) => {
    const { id } = await client.pledge.findUniqueOrThrow({ where })
    const pledge = { id, baseRevisionNumber }
    return { pledge, changeKind: 'correction', reason: 'The amount was misread.' }
  })
}

async function publishOnce(
  writing: PledgeWriting,
  read: (client: PrismaClient) => Promise<Partial<PublishRequest>>,
): Promise<number> {
  return withTracker(async (client) => {
    const further = await read(client)
    const result = await publish(client, publishRequest(writing, new Date().toISOString(), further))
    if (!result.ok) throw new Error(result.message)
    return result.pledgeNumber
  })
}

/** Says of a draft that an import has made it, and from what. */
export async function markAsImported(id: number, origin: string): Promise<void> {
  await withTracker((client) => client.draft.update({ where: { id }, data: { origin } }))
}

async function withTracker<T>(work: (client: PrismaClient) => Promise<T>): Promise<T> {
  const client = openWriter(process.env.TRACKER_DATABASE ?? '')
  try {
    return await work(client)
  } finally {
    await client.$disconnect()
  }
}

function write(summary: string, pledged: string): PledgeWriting {
  return {
    summary,
    aidType: 'humanitarian',
    category: 'engineering_logistics_and_medical',
    tranches: [
      {
        announced: '20 April 2023',
        amount: { qualifier: 'exact', currency: 'EUR', pledged },
        donors: [{ code: 'FIN' }],
      },
    ],
    sources: [
      {
        url: 'https://example.org/release',
        publisher: 'Ministry of the Interior',
        official: true,
        says: 'What is promised.',
      },
    ],
  }
}
