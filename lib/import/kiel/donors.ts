/** What the dataset calls a donor where the catalogue has another name; in lower case. */
const CODES: Record<string, string> = {
  'czech republic': 'CZE',
  turkey: 'TUR',
  'south korea': 'KOR',
  'republic of korea': 'KOR',
  'united states of america': 'USA',
  'great britain': 'GBR',
  'slovak republic': 'SVK',
  'the netherlands': 'NLD',
  'eu (commission and council)': 'EUI',
  'eu institutions': 'EUI',
  'european union': 'EUI',
  'european commission': 'EUI',
  'european investment bank': 'EIB',
  'european peace facility': 'EPF',
}

/** Finds a donor's code by the name that a file gives; undefined where the catalogue has none. */
export type FindDonor = (name: string) => string | undefined

/** Looks donors up by their name or code in the catalogue, and by the dataset's own names for them. */
export function toFindDonor(catalogue: readonly { code: string; name: string }[]): FindDonor {
  const codes = new Set(catalogue.map(({ code }) => code))
  const byName = new Map(catalogue.map(({ code, name }) => [name.toLowerCase(), code]))
  return (name) => {
    const asked = name.toLowerCase()
    const code = byName.get(asked) ?? CODES[asked] ?? name.toUpperCase()
    return codes.has(code) ? code : undefined
  }
}
