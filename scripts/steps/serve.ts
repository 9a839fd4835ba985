import { spawn } from 'node:child_process'
import { connect } from 'node:net'
import type { Environment } from '@/lib/env'
import { untilItEnds } from './program'

/** Serves the tracker until it is stopped and returns the server's exit code. */
export async function serve(
  mode: 'production' | 'development',
  env: Environment,
  file: string,
  firstLink: string | null,
): Promise<number> {
  const child = spawn(process.execPath, ['scripts/server.mjs'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_ENV: mode },
  })
  const ended = untilItEnds(child)
  if (await isListening(env, ended)) announce(env, file, firstLink)
  return ended
}

/** True once the server takes connections; false if it ended before. */
async function isListening({ HOST, PORT }: Environment, ended: Promise<number>): Promise<boolean> {
  let hasEnded = false
  const note = () => {
    hasEnded = true
  }
  ended.then(note, note)
  while (!hasEnded) {
    if (await canConnect(HOST, PORT)) return true
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return false
}

function canConnect(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: reachable(host), port }, () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}

function announce({ HOST, PORT }: Environment, file: string, firstLink: string | null): void {
  const host = reachable(HOST)
  console.log(`
The tracker is ready: http://${host.includes(':') ? `[${host}]` : host}:${PORT}
${firstLink ? `\n  Nobody can sign in yet. Become the administrator within 7 days, once:\n  ${firstLink}\n` : ''}
  Open that address in a browser. Ctrl-C stops the tracker.
  Its data lives in ${file}.
  npm run backup  keeps a copy of it, also while the tracker runs
  npm run rates   fetches the newest exchange rates
  npm test        runs every check and every test
`)
}

/** Where a server that listens on every address can be reached from this machine. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1'
  return host === '::' ? '::1' : host
}
