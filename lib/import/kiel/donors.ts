import { listOtherNames } from '@/lib/domain/donor-names'
import { foldName } from '@/lib/domain/same-name'

/** Finds a donor's code by the name that a file gives; undefined where the catalogue has none. */
export type FindDonor = (name: string) => string | undefined

/** Looks donors up by their name or code in the catalogue, and by what else they are called. */
export function toFindDonor(catalogue: readonly { code: string; name: string }[]): FindDonor {
  const byName = new Map(
    catalogue.flatMap(({ code, name }) =>
      [code, ...listOtherNames(code), name, `${name} (${code})`].map((each) => [
        loosen(each),
        code,
      ]),
    ),
  )
  return (name) => byName.get(loosen(name))
}

/**
 * “U.S.A.” is USA, “Turkiye” is Türkiye, and a footnote’s mark and “the” name nobody; a bracket stays, since it may tell
 * one country from another.
 */
function loosen(name: string): string {
  return foldName(name)
    .replace(/^the | ?\[\d{1,2}\]$/g, '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f.]/g, '')
}
