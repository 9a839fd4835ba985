import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { findFreePort, isReady, untilPrinted } from '@/scripts/steps/started-server'

// Servers that a test has for itself, on a copy of the shared tracker's database: what is done there, and to them, no
// other test sees.

const PATIENCE_MS = 60_000

/** A copy of the database in a folder of its own, in which nobody has tried to sign in yet. */
export async function copyTracker(): Promise<{ file: string; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'tracker-own-'))
  const file = join(folder, 'tracker.db')
  const shared = new Database(process.env.TRACKER_DATABASE, { readonly: true })
  await shared.backup(file)
  shared.close()
  const copy = new Database(file)
  copy.exec('DELETE FROM SignInLimit')
  copy.close()
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

export type Served = {
  url: string
  /** Ends every process of the server at once, and waits until they have ended. */
  end: (signal: 'SIGTERM' | 'SIGKILL') => Promise<void>
}

/** Starts a server on a database as `npm start` does, and waits until it is ready. */
export async function serveTracker(
  file: string,
  settings: Record<string, string> = {},
): Promise<Served> {
  const port = await findFreePort()
  const server = spawn(process.execPath, ['scripts/start.mjs'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that all its processes can be ended at once.
    detached: true,
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: String(port),
      DATABASE_URL: `file:${file}`,
      PUBLIC_URL: '',
      RECIPIENT: '',
      SECRET: '',
      TRUST_PROXY: '',
      ...settings,
    },
  })
  const closed = once(server, 'close')
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    if (server.exitCode === null && server.signalCode === null) signalGroup(server, signal)
    // The output closes when the last process that could write to it has ended.
    await closed
  }
  await untilPrinted(server, PATIENCE_MS, isReady).catch(async (error: unknown) => {
    await end('SIGKILL')
    throw error
  })
  return { url: `http://127.0.0.1:${port}`, end }
}

function signalGroup({ pid }: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (pid === undefined) throw new Error('The server was never started')
  process.kill(-pid, signal)
}
