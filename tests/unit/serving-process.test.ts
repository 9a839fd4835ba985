import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { request as startRequest } from 'node:http'
import { expect, it, onTestFinished } from 'vitest'

const MEGABYTE = Buffer.alloc(2 ** 20)

it.skipIf(!existsSync('/proc/self/status'))(
  'a body of 200 MB is cut off early, and none of it is kept',
  async () => {
    const { port, child } = await startProcess()
    const before = residentMegabytes(child)
    const { status, sent } = await sendChunks(port, 200)
    expect(status).toBe(413)
    expect(sent).toBeLessThan(60)
    expect(residentMegabytes(child) - before).toBeLessThan(60)
  },
)

it.each([
  ['SIGTERM', 143],
  ['SIGINT', 130],
  ['SIGHUP', 129],
] as const)(
  'after %s an open request is answered, and the exit code is %i',
  async (signal, code) => {
    const { port, child } = await startProcess()
    const answering = fetch(`http://127.0.0.1:${port}/`)
    await new Promise((resolve) => setTimeout(resolve, 200))
    child.kill(signal)
    await new Promise((resolve) => setTimeout(resolve, 100))
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow('fetch failed')
    expect(await (await answering).text()).toBe('answered')
    const signalled = performance.now()
    expect(await once(child, 'exit')).toEqual([code, null])
    expect(performance.now() - signalled).toBeLessThan(3000)
  },
)

it('a request that does not come to its end holds up the stop for a few seconds only', async () => {
  const { port, child } = await startProcess()
  const hanging = startRequest({ port, method: 'POST', headers: { 'Content-Length': 10 } })
  hanging.on('error', () => {})
  hanging.write('x')
  await new Promise((resolve) => setTimeout(resolve, 200))
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([143, null])
})

async function startProcess(): Promise<{ port: number; child: ChildProcess }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/support/guarded-process.ts'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  const [printed] = await once(child.stdout, 'data')
  return { port: Number(printed), child }
}

function residentMegabytes({ pid }: ChildProcess): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024
}

/** Sends up to so many megabytes until it is cut off; tells the answer and how many went out. */
async function sendChunks(port: number, megabytes: number) {
  const request = startRequest({ port, method: 'POST' })
  let status: number | undefined
  let isOver = false
  request.on('response', (response) => {
    status = response.statusCode
    response.resume()
  })
  request.on('error', () => {})
  request.on('close', () => {
    isOver = true
  })
  let sent = 0
  for (; sent < megabytes && !isOver; sent += 1) {
    if (!request.write(MEGABYTE)) {
      await Promise.race([once(request, 'drain'), once(request, 'close')]).catch(() => {})
    }
  }
  if (!isOver) request.destroy()
  return { status, sent }
}
