import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'

/** A port of this machine that nobody listens on. */
export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (typeof address !== 'object' || address === null) throw new Error('No port is free')
  return address.port
}

/**
 * Waits until what a started tracker has printed is what is waited for, and returns what `read` makes of it. Throws with
 * all that it printed where it ends before, or takes longer.
 */
export function untilPrinted<T>(
  server: ChildProcess,
  patienceMs: number,
  read: (printed: string) => T | undefined,
): Promise<T> {
  let printed = ''
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error(`The tracker did not start:\n${printed}`))
    const deadline = setTimeout(fail, patienceMs)
    server.once('exit', fail)
    const listen = (chunk: Buffer) => {
      printed += chunk
      const found = read(printed)
      if (found === undefined) return
      clearTimeout(deadline)
      resolve(found)
    }
    server.stdout?.on('data', listen)
    server.stderr?.on('data', listen)
  })
}

/** True once a tracker has printed that it serves. */
export function isReady(printed: string): true | undefined {
  return printed.includes('The tracker is ready') || undefined
}
