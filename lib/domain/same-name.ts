/**
 * True where readers would take two names for one: letter case, spaces and the composition of accents aside. SQLite
 * folds the case of ASCII only, so that names are compared here.
 */
export function isSameName(one: string, other: string): boolean {
  return foldName(one) === foldName(other)
}

/** What two names have in common that readers would take for one. */
export function foldName(name: string): string {
  // Capitals first: they make “ss” of “ß”, which has no other capital.
  return name.trim().replace(/\s+/g, ' ').toUpperCase().toLowerCase().normalize('NFC')
}
