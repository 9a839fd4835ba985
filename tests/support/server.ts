import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// Playwright's global setup: the tracker as `npm start` starts it, on a free port, with a new database of first facts.

const READY = 'The tracker is ready'
const PATIENCE_MS = 180_000

/** Starts the server, tells the tests its address, and returns what stops it. */
export default async function startServer(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'tracker-e2e-'))
  const port = await findFreePort()
  const server = spawn(process.execPath, ['scripts/start.mjs'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: String(port),
      DATABASE_URL: `file:${join(folder, 'tracker.db')}`,
      // Empty counts as not set, whatever a .env says.
      RECIPIENT: '',
      SECRET: '',
      TRUST_PROXY: '',
    },
  })
  const stop = async () => {
    if (server.exitCode === null) {
      server.kill('SIGTERM')
      await once(server, 'exit')
    }
    rmSync(folder, { recursive: true, force: true })
  }
  await untilReady(server).catch(async (error) => {
    await stop()
    throw error
  })
  process.env.TRACKER_URL = `http://127.0.0.1:${port}`
  process.env.TRACKER_DATABASE = join(folder, 'tracker.db')
  return stop
}

async function untilReady(server: ReturnType<typeof spawn>): Promise<void> {
  let printed = ''
  await new Promise<void>((resolve, reject) => {
    const fail = () => reject(new Error(`The tracker did not start:\n${printed}`))
    const deadline = setTimeout(fail, PATIENCE_MS)
    server.once('exit', fail)
    const listen = (chunk: Buffer) => {
      printed += chunk
      if (!printed.includes(READY)) return
      clearTimeout(deadline)
      resolve()
    }
    server.stdout?.on('data', listen)
    server.stderr?.on('data', listen)
  })
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (typeof address !== 'object' || address === null) throw new Error('No port is free')
  return address.port
}
