import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { findFreePort, isReady, untilPrinted } from '../steps/started-server'

const PATIENCE_MS = 120_000

export type Server = {
  address: string
  startSeconds: number
  /** Resident memory of the serving process in MB. */
  memory: () => number
  stop: () => Promise<void>
}

/** The tracker as `npm start` starts it, on a free port of this machine and on the given database. */
export async function startServer(file: string): Promise<Server> {
  const port = await findFreePort()
  const start = performance.now()
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: String(port),
      DATABASE_URL: `file:${file}`,
      SECRET: 'only-for-the-measurement-of-speed',
    },
  })
  const stop = async () => {
    if (child.exitCode !== null) return
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  await untilPrinted(child, PATIENCE_MS, isReady).catch(async (error) => {
    await stop()
    throw error
  })
  const startSeconds = (performance.now() - start) / 1000
  const address = `http://127.0.0.1:${port}`
  return { address, startSeconds, memory: () => memoryOf(child.pid ?? 0), stop }
}

/** The biggest process below the started one: the steps that start it hold next to nothing. */
function memoryOf(pid: number): number {
  const own = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Math.max(...listChildren(pid).map(memoryOf), Number(own ?? 0) / 1024)
}

function listChildren(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8')
      .split(' ')
      .filter(Boolean)
      .map(Number),
  )
}
