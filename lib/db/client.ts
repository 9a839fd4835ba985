import { databaseFile } from '../env'
import type { PrismaClient } from './generated/client'
import { openWriter } from './writer'

// Kept beyond a module's life: in development each reload makes the module anew, and each writer is a connection.
const shared = globalThis as typeof globalThis & {
  trackerWriter?: { file: string; client: PrismaClient }
}

/** The process's writing client on the configured database. */
export function writer(): PrismaClient {
  const file = databaseFile()
  if (shared.trackerWriter?.file !== file) {
    void shared.trackerWriter?.client.$disconnect()
    shared.trackerWriter = { file, client: openWriter(file) }
  }
  return shared.trackerWriter.client
}
