import { databaseFile } from '../env'
import { inodeOf } from './errors'
import type { PrismaClient } from './generated/client'
import { openWriter } from './writer'

// Kept beyond a module's life: in development each reload makes the module anew, and each writer is a connection.
const shared = globalThis as typeof globalThis & {
  trackerWriter?: { file: string; inode: bigint; client: PrismaClient }
}

/**
 * The process's writing client on the configured database. Throws `DatabaseUnavailable` where the file is missing: what
 * was written to a file that is gone would be acknowledged and lost.
 */
export function writer(): PrismaClient {
  const file = databaseFile()
  const inode = inodeOf(file)
  const held = shared.trackerWriter
  if (held?.file === file && held.inode === inode) return held.client
  void held?.client.$disconnect()
  const client = openWriter(file)
  shared.trackerWriter = { file, inode, client }
  return client
}
