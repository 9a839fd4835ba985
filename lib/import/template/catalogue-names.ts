import { findByOtherName } from '@/lib/domain/donor-names'
import { foldName } from '@/lib/domain/same-name'

export type TemplateCatalogue = {
  donors: readonly { code: string; name: string }[]
  equipmentTypes: readonly { key: string; designation: string }[]
}

/** What the cells of a template can name. */
export type CatalogueNames = {
  /** By code. */
  donorNames: ReadonlyMap<string, string>
  equipmentKeys: ReadonlySet<string>
  /** The code of a donor by its name, its code or what else it is called. */
  findDonor: (name: string) => string | undefined
  /** The key of a type of equipment by its designation or key. */
  findType: (name: string) => string | undefined
}

/** The catalogue by its names, made once: every row asks for some. */
export function toCatalogueNames({ donors, equipmentTypes }: TemplateCatalogue): CatalogueNames {
  const donorsByName = new Map(donors.map(({ code, name }) => [foldName(name), code]))
  const typesByName = new Map(
    equipmentTypes.map(({ key, designation }) => [foldName(designation), key]),
  )
  const donorNames = new Map(donors.map(({ code, name }) => [code, name]))
  const equipmentKeys = new Set(equipmentTypes.map(({ key }) => key))
  const ifKnown = (key: string, known: { has: (key: string) => boolean }) =>
    known.has(key) ? key : undefined
  return {
    donorNames,
    equipmentKeys,
    findDonor: (name) =>
      donorsByName.get(foldName(name)) ??
      ifKnown(findByOtherName(name) ?? name.toUpperCase(), donorNames),
    findType: (name) => ifKnown(name, equipmentKeys) ?? typesByName.get(foldName(name)),
  }
}
