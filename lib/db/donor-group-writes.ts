import type { DonorGroupEntry, EntryValues } from '@/lib/domain/catalogue-entry'
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
