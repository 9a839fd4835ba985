import type { DonorGroupEntry, EntryValues, MembershipEntry } from '@/lib/domain/catalogue-entry'
import { isSameName } from '@/lib/domain/same-name'
import {
  type CatalogueOutcome,
  isAsOpened,
  refused,
  type Transaction,
  writeCatalogue,
} from './catalogue-outcome'

/** Adds a group of donors under its own code. Throws `NotAllowed`. */
export function addDonorGroup(userId: string, entry: DonorGroupEntry): Promise<CatalogueOutcome> {
  return writeCatalogue(userId, async (transaction) => {
    const taken = await transaction.donorGroup.findUnique({ where: { code: entry.code } })
    if (taken) return refused('code', `“${entry.code}” is the code of ${taken.name}.`)
    const namesake = await findNamesake(transaction, entry)
    if (namesake) return namesake
    await transaction.donorGroup.create({ data: entry })
    return { kind: 'saved', key: entry.code }
  })
}

/** Gives a group, or its members, another name. Throws `NotAllowed`. */
export function renameDonorGroup(
  userId: string,
  code: string,
  opened: EntryValues,
  names: Omit<DonorGroupEntry, 'code'>,
): Promise<CatalogueOutcome> {
  return writeCatalogue(userId, async (transaction) => {
    const current = await transaction.donorGroup.findUnique({ where: { code } })
    if (!current) return refused('', 'There is no such group any longer.')
    const says = { name: current.name, membersName: current.membersName }
    if (!isAsOpened(opened, says)) return { kind: 'changed', current: says }
    const namesake = await findNamesake(transaction, { code, name: names.name })
    if (namesake) return namesake
    await transaction.donorGroup.update({ where: { code }, data: names })
    return { kind: 'saved', key: code }
  })
}

async function findNamesake(
  transaction: Transaction,
  { code, name }: Pick<DonorGroupEntry, 'code' | 'name'>,
): Promise<CatalogueOutcome | null> {
  const others = await transaction.donorGroup.findMany({ where: { NOT: { code } } })
  const namesake = others.find((other) => isSameName(other.name, name))
  return namesake ? refused('name', `“${namesake.code}” has this name already.`) : null
}

/** Adds a period in which a donor belongs to a group. Throws `NotAllowed`. */
export function addMembership(
  userId: string,
  groupCode: string,
  entry: MembershipEntry,
): Promise<CatalogueOutcome> {
  return writeCatalogue(userId, async (transaction) => {
    const problem =
      (await findUnknown(transaction, groupCode, entry)) ??
      (await findOverlap(transaction, groupCode, entry, null))
    if (problem) return problem
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
    const { donorCode } = entry
    const since = opened.since ?? ''
    const where = { groupCode_donorCode_since: { groupCode, donorCode, since } }
    const current = await transaction.membership.findUnique({ where })
    if (!current) {
      const message =
        'This membership was changed since you opened it: open it again from its group.'
      return refused('', message)
    }
    const says = { since, through: current.through ?? '' }
    if (!isAsOpened(opened, says)) return { kind: 'changed', current: says }
    const overlap = await findOverlap(transaction, groupCode, entry, since)
    if (overlap) return overlap
    await transaction.membership.update({
      where,
      data: { since: entry.since, through: entry.through },
    })
    return { kind: 'saved', key: donorCode }
  })
}

async function findUnknown(
  transaction: Transaction,
  groupCode: string,
  { donorCode }: MembershipEntry,
): Promise<CatalogueOutcome | null> {
  const group = await transaction.donorGroup.findUnique({ where: { code: groupCode } })
  if (!group) return refused('', 'There is no such group any longer.')
  const donor = await transaction.donor.findUnique({ where: { code: donorCode } })
  return donor ? null : refused('donorCode', 'Choose a donor from the list.')
}

/** Another period of the same donor in the same group that shares a day with this one; both ends belong to it. */
async function findOverlap(
  transaction: Transaction,
  groupCode: string,
  { donorCode, since, through }: MembershipEntry,
  exceptSince: string | null,
): Promise<CatalogueOutcome | null> {
  const periods = await transaction.membership.findMany({ where: { groupCode, donorCode } })
  const other = periods.find(
    (period) =>
      period.since !== exceptSince &&
      (through === null || period.since <= through) &&
      (period.through === null || period.through >= since),
  )
  if (!other) return null
  const end = other.through ? `through ${other.through}` : 'and still is'
  return refused('since', `It was a member from ${other.since} ${end}: two periods cannot overlap.`)
}
