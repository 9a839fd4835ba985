import { chmodSync, closeSync, openSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join, parse } from 'node:path'

// Addresses, hashes of passwords and sessions are in a database: nobody but its owner may read it. SQLite gives its log
// the rights that the database has.

const OWNER_ONLY = 0o600
const FOR_OTHERS = 0o077

/** Makes an empty file, which SQLite then fills, and which must not exist. */
export function createForOwner(file: string): void {
  closeSync(openSync(file, 'wx', OWNER_ONLY))
}

/**
 * Takes from everybody but the owner the right to read a database, its log, and what `npm run restore` has kept of
 * earlier ones beside it. Returns the files that stay open to others, since they are another user’s.
 */
export function closeToOthers(file: string): string[] {
  const kept = `${parse(file).name}-replaced-`
  const own = ['', '-wal', '-shm', '-journal'].map((end) => basename(file) + end)
  return readdirSync(dirname(file))
    .filter((name) => own.includes(name) || name.startsWith(kept))
    .map((name) => join(dirname(file), name))
    .filter((path) => !isClosed(path))
}

/** Whether nobody else can read the file now; one that is gone meanwhile is read by nobody. */
function isClosed(path: string): boolean {
  try {
    if ((statSync(path).mode & FOR_OTHERS) !== 0) chmodSync(path, OWNER_ONLY)
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return true
    if (code === 'EPERM' || code === 'EROFS' || code === 'ENOTSUP') return false
    throw error
  }
}
