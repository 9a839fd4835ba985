import { findByOtherName } from '@/lib/domain/donor-names'

/** Finds a donor's code by the name that a file gives; undefined where the catalogue has none. */
export type FindDonor = (name: string) => string | undefined

/** Looks donors up by their name or code in the catalogue, and by what else they are called. */
export function toFindDonor(catalogue: readonly { code: string; name: string }[]): FindDonor {
  const codes = new Set(catalogue.map(({ code }) => code))
  const byName = new Map(catalogue.map(({ code, name }) => [name.toLowerCase(), code]))
  return (name) => {
    const asked = name.toLowerCase()
    const code = byName.get(asked) ?? findByOtherName(name) ?? name.toUpperCase()
    return codes.has(code) ? code : undefined
  }
}
