import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'

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
  const startSeconds = await untilReady(child, start).catch(async (error) => {
    await stop()
    throw error
  })
  const address = `http://127.0.0.1:${port}`
  return { address, startSeconds, memory: () => memoryOf(child.pid ?? 0), stop }
}

function untilReady(child: ChildProcess, start: number): Promise<number> {
  let printed = ''
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error(`The tracker did not start:\n${printed}`))
    const deadline = setTimeout(fail, PATIENCE_MS)
    child.once('exit', fail)
    const listen = (chunk: Buffer) => {
      printed += chunk
      if (!printed.includes('The tracker is ready')) return
      clearTimeout(deadline)
      resolve((performance.now() - start) / 1000)
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
  })
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

/** A port that nothing listens on. */
async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (typeof address !== 'object' || address === null) throw new Error('No port is free')
  return address.port
}
