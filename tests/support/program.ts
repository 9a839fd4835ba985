import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { parse } from 'node:path'
import { afterAll } from 'vitest'

// Programs run as processes of their own. Each is bundled once for a test file, because a loader that
// compiles at every start takes longer than most of them live.

export type Program = {
  child: ChildProcess
  printed: () => string
  /** Settles when it has printed something. */
  started: Promise<void>
  /** Settles when it has ended: with its exit code, or null where a signal ended it. */
  ended: Promise<number | null>
}

// What Prisma compiles is run too seldom in them for a second, better compilation.
const FLAGS = ['--liftoff-only']

/** Starts a program with what it is told. */
export function startProgram(name: string, ...args: string[]): Program {
  return follow(name, process.execPath, [...FLAGS, bundle(`tests/support/${name}.ts`), ...args])
}

/** Starts it as `startProgram` does, and writes down which files it writes and synchronises. */
export function startTraced(trace: string, name: string, ...args: string[]): Program {
  const calls = 'trace=write,pwrite64,fsync,fdatasync'
  const strace = ['-f', '-y', '-s', '200', '-e', calls, '-o', trace]
  return follow(name, 'strace', [
    ...strace,
    process.execPath,
    ...FLAGS,
    bundle(`tests/support/${name}.ts`),
    ...args,
  ])
}

function follow(name: string, command: string, args: readonly string[]): Program {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let printed = ''
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => resolve(code))
  })
  const started = new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk
      resolve()
    })
    ended.then(() => reject(new Error(`${name} ended before it printed anything`)))
  })
  // Not everybody waits for it.
  started.catch(() => {})
  return { child, printed: () => printed, started, ended }
}

const bundles = new Map<string, string>()
afterAll(() => {
  for (const file of bundles.values()) rmSync(file, { force: true })
  bundles.clear()
})

/** A TypeScript file as one that Node runs as it is; the packages stay outside. */
export function bundle(source: string): string {
  const known = bundles.get(source)
  if (known) return known
  // Below the project's folder, or the packages would not be found.
  const file = `node_modules/.cache/tests/${parse(source).name}-${process.pid}.mjs`
  execFileSync('node_modules/.bin/esbuild', [
    source,
    '--bundle',
    '--platform=node',
    '--format=esm',
    '--packages=external',
    '--log-level=warning',
    `--outfile=${file}`,
  ])
  bundles.set(source, file)
  return file
}
