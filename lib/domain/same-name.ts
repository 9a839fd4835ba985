/**
 * True where readers would take two names for one: letter case, spaces, the composition of accents and other forms of a
 * letter, such as its full width, aside. SQLite folds the case of ASCII only, so that names are compared here.
 */
export function isSameName(one: string, other: string): boolean {
  return foldName(one) === foldName(other)
}

/** What two names have in common that readers would take for one. */
export function foldName(name: string): string {
  // Capitals first: they make “ss” of “ß”, which has no other capital.
  const cased = name.normalize('NFKC').toUpperCase().toLowerCase()
  return cased.normalize('NFKC').replace(/\s+/g, ' ').trim()
}
