import {
  type EntryValues,
  type EquipmentTypeEntry,
  toEquipmentKey,
} from '@/lib/domain/catalogue-entry'
import { isSameName } from '@/lib/domain/same-name'
import {
  type CatalogueOutcome,
  isAsOpened,
  refused,
  type Transaction,
  writeCatalogue,
} from './catalogue-outcome'

/** Adds a type under a key made of its designation, which no other type has. Throws `NotAllowed`. */
export function addEquipmentType(
  userId: string,
  entry: EquipmentTypeEntry,
): Promise<CatalogueOutcome> {
  return writeCatalogue(userId, async (transaction) => {
    const types = await transaction.equipmentType.findMany()
    const namesake = types.find(({ designation }) => isSameName(designation, entry.designation))
    if (namesake) return refuseNamesake(namesake.designation)
    const key = toEquipmentKey(entry.designation, new Set(types.map((type) => type.key)))
    await transaction.equipmentType.create({ data: { key, ...entry } })
    return { kind: 'saved', key }
  })
}

/**
 * Gives a type another designation or class. Charts and searches read copies of them, which follow here; a search
 * still finds the old designation. Throws `NotAllowed`.
 */
export function changeEquipmentType(
  userId: string,
  key: string,
  opened: EntryValues,
  entry: EquipmentTypeEntry,
): Promise<CatalogueOutcome> {
  return writeCatalogue(userId, async (transaction) => {
    const current = await transaction.equipmentType.findUnique({ where: { key } })
    if (!current) return refused('', 'There is no such type any longer.')
    const says = { designation: current.designation, class: current.class }
    if (!isAsOpened(opened, says)) return { kind: 'changed', current: says }
    const others = await transaction.equipmentType.findMany({ where: { NOT: { key } } })
    const namesake = others.find(({ designation }) => isSameName(designation, entry.designation))
    if (namesake) return refuseNamesake(namesake.designation)
    await transaction.equipmentType.update({ where: { key }, data: entry })
    if (entry.class !== current.class) {
      await transaction.item.updateMany({
        where: { equipmentTypeKey: key },
        data: { equipmentClass: entry.class },
      })
    }
    if (entry.designation !== current.designation) {
      await addToSearch(transaction, key, entry.designation)
    }
    return { kind: 'saved', key }
  })
}

const refuseNamesake = (designation: string): CatalogueOutcome =>
  refused('designation', `“${designation}” is in the catalogue already.`)

/** A further line, in lower case as the others are, for each revision that uses the type and lacks it. */
async function addToSearch(transaction: Transaction, key: string, name: string): Promise<void> {
  const line = `\n${name.toLowerCase()}\n`
  await transaction.$executeRaw`
    UPDATE "Revision" SET "searchText" = "searchText" || rtrim(${line}, char(10))
    WHERE "id" IN (SELECT "revisionId" FROM "Item" WHERE "equipmentTypeKey" = ${key})
      AND instr(char(10) || "searchText" || char(10), ${line}) = 0`
}
