const SOMEWHERE = 'http://own.invalid'

/** A path of this site, to go on to; anything else, such as another site's address, gives the path that is given. */
export function toOwnPath(asked: unknown, otherwise: string): string {
  if (typeof asked !== 'string' || !/^\/(?![/\\])/.test(asked)) return otherwise
  // A browser drops tabs and line ends from an address: what is left may be another site's.
  if (!URL.canParse(asked, SOMEWHERE)) return otherwise
  const { origin, pathname, search, hash } = new URL(asked, SOMEWHERE)
  return origin === SOMEWHERE && !pathname.startsWith('//') ? pathname + search + hash : otherwise
}
