import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { PrismaClient } from '@/lib/db/generated/client'
import { publishBatch } from '@/lib/db/publish'
import { writeReportedTotal } from '@/lib/db/reported-total-writes'
import { pledgeInputSchema } from '@/lib/domain/pledge'
import { reportedTotalInputSchema } from '@/lib/domain/reported-total'
import { FIRST_FACTS } from '@/lib/domain/vocabulary'
import { parseEcbRates } from '@/lib/import/ecb-rates'
import { DONOR_GROUPS, DONORS } from './donors'
import { EQUIPMENT_TYPES } from './equipment-types'
import { LANDMARK_PLEDGES } from './landmark-pledges'
import { REPORTED_TOTALS } from './reported-totals'

const LANDMARK_RELEASE_DAY = '2023-04-21'

/** Loads the first facts into an empty database, all or nothing. Returns how many pledges were published. */
export async function seed(client: PrismaClient): Promise<number> {
  return client.$transaction(
    async (transaction) => {
      await seedCatalogues(transaction)
      await seedReportedTotals(transaction)
      return seedPledges(transaction)
    },
    { timeout: 120_000 },
  )
}

type Transaction = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0]

async function seedCatalogues(transaction: Transaction): Promise<void> {
  await transaction.donor.createMany({
    data: DONORS.map(({ code, name, kind }) => ({ code, name, kind })),
  })
  await transaction.donorGroup.createMany({ data: [...DONOR_GROUPS] })
  await transaction.membership.createMany({
    data: DONORS.flatMap(({ code, nato, eu, euThrough }) => [
      ...(nato ? [{ groupCode: 'nato', donorCode: code, since: nato }] : []),
      ...(eu ? [{ groupCode: 'eu', donorCode: code, since: eu, through: euThrough ?? null }] : []),
    ]),
  })
  await transaction.donorYear.createMany({
    data: DONORS.map(({ code, gdpUsd, population }) => ({
      donorCode: code,
      year: 2021,
      gdpUsd,
      population,
    })),
  })
  await transaction.equipmentType.createMany({
    data: Object.entries(EQUIPMENT_TYPES).map(([key, type]) => ({ key, ...type })),
  })
  await transaction.exchangeRate.createMany({
    data: parseEcbRates(readFileSync(resolve('prisma/seed/ecb-rates.csv'), 'utf8')),
  })
}

async function seedReportedTotals(transaction: Transaction): Promise<void> {
  for (const written of REPORTED_TOTALS) {
    await writeReportedTotal(transaction, reportedTotalInputSchema.parse(written))
  }
}

/** In the order of their announcement, so that references rise with it. */
async function seedPledges(transaction: Transaction): Promise<number> {
  const publishedAt = new Date(`${LANDMARK_RELEASE_DAY}T00:00:00Z`)
  const recordedAt = new Date()
  const { id: importId } = await transaction.import.create({
    data: {
      dataset: FIRST_FACTS,
      release: LANDMARK_RELEASE_DAY,
      releasedOn: LANDMARK_RELEASE_DAY,
      recordedAt,
    },
  })
  const pledges = LANDMARK_PLEDGES.map(({ externalId, ...writing }) => ({
    externalId,
    input: pledgeInputSchema.parse(writing),
  })).toSorted(
    (a, b) =>
      order(a.input).localeCompare(order(b.input)) || a.externalId.localeCompare(b.externalId),
  )
  const requests = pledges.map(({ externalId, input }) => ({
    input,
    pledge: { dataset: FIRST_FACTS, externalId },
    changeKind: 'new' as const,
    reason: null,
    publishedAt,
    recordedAt,
    authorId: null,
    importId,
  }))
  await publishBatch(transaction, requests)
  return pledges.length
}

function order(input: { tranches: { announced: { latest: string | null } | null }[] }): string {
  return input.tranches[0]?.announced?.latest ?? '9999'
}
