import { isDeepStrictEqual } from 'node:util'
import { today } from '@/lib/clock'
import { findLast } from '@/lib/domain/claim-standing'
import type { CheckedTotal } from '@/lib/domain/reported-total'
import { listAllReportedTotals } from './catalogue-lists'
import {
  type CatalogueOutcome,
  refused,
  type Transaction,
  writeCatalogue,
} from './catalogue-outcome'
import { listClaimProblems } from './claim-problems'
import { listReportedTotalSources } from './sources'

/** The form that a claim comes from. */
type ClaimForm = {
  /** The form's own key: sent twice, it enters one claim. */
  formKey: string
  /** The number of the claim of which this is a newer statement; null for a claim of its own. */
  supersedesId: number | null
}

/** Enters a claim, in the place of an earlier one where it is a newer statement of it. Throws `NotAllowed`. */
export function addReportedTotal(
  userId: string,
  total: CheckedTotal,
  { formKey, supersedesId }: ClaimForm,
): Promise<CatalogueOutcome> {
  return writeCatalogue(userId, async (transaction) => {
    const sent = await findSent(transaction, total, formKey)
    if (sent) return sent
    const problems = listClaimProblems(total, supersedesId)
    if (problems.length > 0) return { kind: 'refused', problems }
    const id = await writeReportedTotal(transaction, total, formKey)
    if (supersedesId !== null) await follow(transaction, supersedesId, id)
    return { kind: 'saved', key: String(id) }
  })
}

/** Withdraws a claim that should never have been entered; it stays listed with the reason. Throws `NotAllowed`. */
export function withdrawReportedTotal(
  userId: string,
  id: number,
  reason: string,
): Promise<CatalogueOutcome> {
  return writeCatalogue(userId, async (transaction) => {
    const { count } = await transaction.reportedTotal.updateMany({
      where: { id, withdrawnOn: null },
      data: { withdrawnOn: today(), withdrawalReason: reason },
    })
    return count > 0
      ? { kind: 'saved', key: String(id) }
      : refused('', 'This claim is withdrawn already.')
  })
}

/** Writes a claim with its sources, inside a transaction that the caller began. Returns its number. */
export async function writeReportedTotal(
  transaction: Transaction,
  { sources, ...total }: CheckedTotal,
  formKey: string | null = null,
): Promise<number> {
  const { id: reportedTotalId } = await transaction.reportedTotal.create({
    data: { ...total, formKey },
  })
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

/** What the same form has entered before: the same answer again, unless it was changed since. */
async function findSent(
  transaction: Transaction,
  total: CheckedTotal,
  formKey: string,
): Promise<CatalogueOutcome | null> {
  const earlier = await transaction.reportedTotal.findUnique({
    where: { formKey },
    omit: { formKey: true, supersededById: true, withdrawnOn: true, withdrawalReason: true },
  })
  if (!earlier) return null
  const { id, ...facts } = earlier
  if (isDeepStrictEqual({ ...facts, sources: listReportedTotalSources(id) }, total)) {
    return { kind: 'saved', key: String(id) }
  }
  const message =
    'This form was saved before, with other content, and is not saved again: enter a newer statement from the list.'
  return refused('', message)
}

/** The claim that stands is followed by way of the statements after it, which are all withdrawn. */
async function follow(transaction: Transaction, olderId: number, id: number): Promise<void> {
  const claims = listAllReportedTotals()
  const older = claims.find((claim) => claim.id === BigInt(olderId))
  if (!older) throw new Error(`There is no claim ${olderId} that another could follow`)
  await transaction.reportedTotal.update({
    where: { id: Number(findLast(claims, older).id) },
    data: { supersededById: id },
  })
}
