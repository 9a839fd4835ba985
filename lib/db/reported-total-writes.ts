import type * as z from 'zod'
import { today } from '@/lib/clock'
import type { reportedTotalInputSchema } from '@/lib/domain/reported-total'
import {
  type CatalogueOutcome,
  refused,
  type Transaction,
  writeCatalogue,
} from './catalogue-outcome'

type CheckedTotal = z.output<typeof reportedTotalInputSchema>

/** Enters a claim, in the place of an earlier one where it is a newer statement of it. Throws `NotAllowed`. */
export function addReportedTotal(
  userId: string,
  total: CheckedTotal,
  supersedesId: number | null,
): Promise<CatalogueOutcome> {
  return writeCatalogue(userId, async (transaction) => {
    const problem =
      findFutureDay(total, today()) ??
      (await findUnknownGroup(transaction, total)) ??
      (supersedesId === null ? null : await findConflict(transaction, total, supersedesId))
    if (problem) return problem
    const id = await writeReportedTotal(transaction, total)
    if (supersedesId !== null) {
      await transaction.reportedTotal.update({
        where: { id: supersedesId },
        data: { supersededById: id },
      })
    }
    return { kind: 'saved', key: String(id) }
  })
}

/** Writes a claim with its sources, inside a transaction that the caller began. Returns its number. */
export async function writeReportedTotal(
  transaction: Transaction,
  { sources, ...total }: CheckedTotal,
): Promise<number> {
  const { id: reportedTotalId } = await transaction.reportedTotal.create({ data: total })
  for (const [position, { statedAmounts, ...source }] of sources.entries()) {
    const { id: sourceId } = await transaction.source.create({
      data: { ...source, reportedTotalId, position },
    })
    await transaction.statedAmount.createMany({
      data: statedAmounts.map(({ of, ...stated }, index) => ({
        ...stated,
        amountOf: of,
        sourceId,
        position: index,
      })),
    })
  }
  return reportedTotalId
}

function findFutureDay({ statedOn, sources }: CheckedTotal, day: string): CatalogueOutcome | null {
  if (statedOn > day) {
    return refused('statedOn', `${statedOn} lies in the future (today is ${day}).`)
  }
  const index = sources.findIndex(({ publishedOn }) => publishedOn !== null && publishedOn > day)
  if (index === -1) return null
  const message = `${sources[index]?.publishedOn} lies in the future (today is ${day}): give the day on which the source was published.`
  return refused(`sources.${index}.publishedOn`, message)
}

async function findUnknownGroup(
  transaction: Transaction,
  { groupCode }: CheckedTotal,
): Promise<CatalogueOutcome | null> {
  const group = await transaction.donorGroup.findUnique({ where: { code: groupCode } })
  return group ? null : refused('groupCode', 'Choose a group from the list.')
}

async function findConflict(
  transaction: Transaction,
  total: CheckedTotal,
  supersedesId: number,
): Promise<CatalogueOutcome | null> {
  const older = await transaction.reportedTotal.findUnique({ where: { id: supersedesId } })
  if (!older) return refused('', 'There is no such earlier statement.')
  if (older.supersededById !== null) {
    return refused('', 'A newer statement of this was entered in between: go on from that one.')
  }
  if (older.groupCode !== total.groupCode) {
    return refused('groupCode', 'The earlier statement is about another group: enter a new claim.')
  }
  if (older.aidType !== total.aidType) {
    return refused('aidType', 'The earlier statement is about other aid: enter a new claim.')
  }
  return total.statedOn < older.statedOn
    ? refused(
        'statedOn',
        `The earlier statement is of ${older.statedOn}: a newer one is not older.`,
      )
    : null
}
