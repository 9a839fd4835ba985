import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync } from 'node:fs'

/** Makes sure that a file's content, or the names in a folder, outlast a power cut. */
export function synchronise(path: string): void {
  const descriptor = openSync(path, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** Gives a file a second name that is not taken yet. A disk without second names (exFAT) gives up the first. */
export function linkOrMove(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST' || existsSync(to)) throw error
    renameSync(from, to)
  }
}
