import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { databaseFile } from '../env'

/**
 * Runs an import alone: a second one would read a file for seconds, only to find that the first had changed what it
 * compares with. Null where one is under way; what a killed process left behind does not count.
 */
export async function withImportLock<T>(work: () => Promise<T>): Promise<T | null> {
  const path = `${databaseFile()}.import`
  if (!take(path)) return null
  try {
    return await work()
  } finally {
    rmSync(path, { force: true })
  }
}

function take(path: string): boolean {
  if (create(path)) return true
  if (isAlive(Number(readFileSync(path, 'utf8')))) return false
  rmSync(path, { force: true })
  return create(path)
}

function create(path: string): boolean {
  try {
    const descriptor = openSync(path, 'wx')
    writeSync(descriptor, String(process.pid))
    closeSync(descriptor)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
