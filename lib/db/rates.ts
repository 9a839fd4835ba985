import { convertTranche, dealTranche, type RateSource } from '@/lib/domain/conversion'
import type { AmountQualifier, ValuedBy } from '@/lib/domain/vocabulary'
import type { QuotedRate } from '@/lib/import/ecb-rates'
import { amountColumnOf, sumKnown, toAmountColumns } from './amount-columns'
import type { Prisma, PrismaClient } from './generated/client'
import { toRateSource } from './rate-source'

/**
 * Adds rates that the table lacks and converts the amounts that were waiting for one, in one transaction. A rate that
 * is there stays: what was converted with it was published. Returns how many rates and tranches were filled in.
 */
export async function addRates(client: PrismaClient, rates: readonly QuotedRate[]) {
  return client.$transaction(
    async (transaction) => {
      const known = await transaction.exchangeRate.findMany({
        select: { currency: true, day: true },
      })
      const keys = new Set(known.map(({ currency, day }) => `${currency} ${day}`))
      const added = rates.filter(({ currency, day }) => !keys.has(`${currency} ${day}`))
      for (let start = 0; start < added.length; start += 5000) {
        await transaction.exchangeRate.createMany({ data: added.slice(start, start + 5000) })
      }
      const converted = await convertWaiting(transaction)
      await transaction.dataVersion.update({
        where: { id: 1 },
        data: { version: { increment: 1 } },
      })
      return { added: added.length, converted }
    },
    { timeout: 120_000 },
  )
}

const WAITING = {
  announcedOn: { not: null },
  OR: [
    { pledgedMinor: { not: null }, OR: [{ pledgedEur: null }, { pledgedUsd: null }] },
    { allocatedMinor: { not: null }, OR: [{ allocatedEur: null }, { allocatedUsd: null }] },
    { deliveredMinor: { not: null }, OR: [{ deliveredEur: null }, { deliveredUsd: null }] },
  ],
} satisfies Prisma.TrancheWhereInput

async function convertWaiting(transaction: Prisma.TransactionClient): Promise<number> {
  const waiting = await transaction.tranche.findMany({
    where: WAITING,
    include: { contributions: true },
  })
  if (waiting.length === 0) return 0
  const rates = await readAllRates(transaction)
  let converted = 0
  for (const row of waiting) {
    const tranche = toConvertible(row)
    const result = convertTranche(tranche, rates)
    if (!result.conversion) continue
    converted += 1
    await transaction.tranche.update({
      where: { id: row.id },
      data: {
        ...result.conversion,
        ...toAmountColumns((measure, currency) => result.amounts[measure][currency]),
      },
    })
    for (const part of dealTranche(tranche, result)) {
      await transaction.contribution.update({
        where: { trancheId_donorCode: { trancheId: row.id, donorCode: part.donorCode } },
        data: toAmountColumns((measure, currency) => part.amounts[measure][currency]),
      })
    }
    await sumRevision(transaction, row.revisionId)
  }
  return converted
}

async function sumRevision(
  transaction: Prisma.TransactionClient,
  revisionId: number,
): Promise<void> {
  const tranches = await transaction.tranche.findMany({ where: { revisionId } })
  const columns = toAmountColumns((measure, currency) => {
    return sumKnown(tranches.map((tranche) => tranche[amountColumnOf(measure, currency)]))
  })
  await transaction.revision.update({ where: { id: revisionId }, data: columns })
}

async function readAllRates(transaction: Prisma.TransactionClient): Promise<RateSource> {
  const rates = await transaction.exchangeRate.findMany()
  const through =
    rates
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? ''
  return toRateSource(rates, through)
}

type WaitingTranche = Prisma.TrancheGetPayload<{ include: { contributions: true } }>

function toConvertible(row: WaitingTranche) {
  return {
    label: row.label,
    announced: {
      words: row.announcedWords ?? '',
      earliest: row.announcedFrom,
      latest: row.announcedOn,
    },
    amount: {
      qualifier: row.amountQualifier as AmountQualifier,
      currency: row.currency,
      pledgedMinor: row.pledgedMinor,
      allocatedMinor: row.allocatedMinor,
      deliveredMinor: row.deliveredMinor,
      valuedBy: row.valuedBy as ValuedBy,
    },
    donors: row.contributions.map(({ donorCode, shareBasisPoints }) => ({
      code: donorCode,
      shareBasisPoints,
    })),
    sharesStated: row.shareBasis === 'stated',
    items: [],
  }
}
