import { today } from '@/lib/clock'
import type { EntryValues, MembershipEntry } from '@/lib/domain/catalogue-entry'
import type { ContentProblem } from '@/lib/domain/pledge'
import {
  type CatalogueOutcome,
  isAsOpened,
  problemAt,
  refused,
  type Transaction,
  writeCatalogue,
} from './catalogue-outcome'

/** Adds a period in which a donor belongs to a group. Throws `NotAllowed`. */
export function addMembership(
  userId: string,
  groupCode: string,
  entry: MembershipEntry,
): Promise<CatalogueOutcome> {
  return writeCatalogue(userId, async (transaction) => {
    const problems = [
      ...(await listUnknown(transaction, groupCode, entry)),
      ...(await listWrongDays(transaction, groupCode, entry, null)),
    ]
    if (problems.length > 0) return { kind: 'refused', problems }
    await transaction.membership.create({ data: { groupCode, ...entry } })
    return { kind: 'saved', key: entry.donorCode }
  })
}

/** Ends a membership or corrects its dates; `opened` names the first day it had. Throws `NotAllowed`. */
export function changeMembership(
  userId: string,
  groupCode: string,
  opened: EntryValues,
  entry: MembershipEntry,
): Promise<CatalogueOutcome> {
  return writeCatalogue(userId, async (transaction) => {
    const { donorCode, since, through } = entry
    const current = await find(transaction, groupCode, donorCode, opened)
    if (!current) return refused('', CHANGED)
    if (!isAsOpened(opened, current.says)) return { kind: 'changed', current: current.says }
    const problems = await listWrongDays(transaction, groupCode, entry, current.says.since)
    if (problems.length > 0) return { kind: 'refused', problems }
    await transaction.membership.update({ where: current.where, data: { since, through } })
    return { kind: 'saved', key: donorCode }
  })
}

/**
 * Takes away a membership that never was: it leaves the group’s sums on every day. `opened` is what whoever asks saw of
 * it. Throws `NotAllowed`.
 */
export function removeMembership(
  userId: string,
  groupCode: string,
  donorCode: string,
  opened: EntryValues,
): Promise<CatalogueOutcome> {
  return writeCatalogue(userId, async (transaction) => {
    const current = await find(transaction, groupCode, donorCode, opened)
    if (!current || !isAsOpened(opened, current.says)) return refused('', CHANGED)
    await transaction.membership.delete({ where: current.where })
    return { kind: 'saved', key: donorCode }
  })
}

const CHANGED =
  'This membership was changed or removed since you opened it, and nothing was done: open it again from its group.'

async function find(
  transaction: Transaction,
  groupCode: string,
  donorCode: string,
  { since = '' }: EntryValues,
) {
  const where = { groupCode_donorCode_since: { groupCode, donorCode, since } }
  const current = await transaction.membership.findUnique({ where })
  return current && { where, says: { since, through: current.through ?? '' } }
}

async function listUnknown(
  transaction: Transaction,
  groupCode: string,
  { donorCode }: MembershipEntry,
): Promise<ContentProblem[]> {
  const group = await transaction.donorGroup.findUnique({ where: { code: groupCode } })
  if (!group) return [problemAt('', 'There is no such group any longer.')]
  const donor = await transaction.donor.findUnique({ where: { code: donorCode } })
  return donor ? [] : [problemAt('donorCode', 'Choose a donor from the list.')]
}

/**
 * A first day to come, or another period of the same donor in the same group that shares a day with this one; both ends
 * belong to it. A last day may be to come: departures are announced.
 */
async function listWrongDays(
  transaction: Transaction,
  groupCode: string,
  { donorCode, since, through }: MembershipEntry,
  exceptSince: string | null,
): Promise<ContentProblem[]> {
  const day = today()
  if (since > day) {
    const message = `${since} lies in the future (today is ${day}): enter a membership once it has begun.`
    return [problemAt('since', message)]
  }
  const periods = await transaction.membership.findMany({ where: { groupCode, donorCode } })
  const other = periods.find(
    (period) =>
      period.since !== exceptSince &&
      (through === null || period.since <= through) &&
      (period.through === null || period.through >= since),
  )
  if (!other) return []
  const end = other.through ? `through ${other.through}` : 'and still is'
  const message = `It was a member from ${other.since} ${end}: two periods cannot overlap.`
  return [problemAt('since', message)]
}
