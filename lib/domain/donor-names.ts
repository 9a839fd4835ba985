import { foldName } from './same-name'

/**
 * What donors are called beside their name in the catalogue: by people who type, in news reports, and by the Ukraine
 * Support Tracker. ISO 3166 alpha-3 codes; names that a country no longer goes by still stand in sources.
 */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  CZE: ['Czech Republic'],
  EIB: ['European Investment Bank'],
  EPF: ['European Peace Facility'],
  EUI: [
    'EU',
    'European Union',
    'European Commission',
    'EU institutions',
    'EU (Commission and Council)',
    'EU (Commission)',
  ],
  GBR: [
    'UK',
    'U.K.',
    'Britain',
    'Great Britain',
    'United Kingdom of Great Britain',
    'United Kingdom of Great Britain and Northern Ireland',
  ],
  KOR: ['South Korea', 'Republic of Korea', 'Korea, South', 'Korea, Republic of', 'Korea, Rep.'],
  NLD: ['Holland', 'The Netherlands'],
  SVK: ['Slovak Republic'],
  TUR: ['Turkey', 'Republic of Türkiye'],
  USA: ['US', 'U.S.', 'United States of America', 'America'],
}

const BY_NAME = new Map(
  Object.entries(OTHER_NAMES).flatMap(([code, names]) =>
    names.map((name) => [foldName(name), code] as const),
  ),
)

/** What a donor is called beside its name, by its code. */
export function listOtherNames(code: string): readonly string[] {
  return OTHER_NAMES[code] ?? []
}

/** The code of whom people call so, whether or not the catalogue has it; undefined for a name of nobody. */
export function findByOtherName(name: string): string | undefined {
  return BY_NAME.get(foldName(name))
}
