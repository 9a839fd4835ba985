import { type ChildProcess, spawn } from 'node:child_process'

type Options = {
  output: 'shown' | 'kept'
  env?: Record<string, string | undefined>
  timeoutMs?: number
}

type Ended = { code: number; printed: string }

/** Runs one of the installed programs with this Node, and returns its exit code and, where kept, what it printed. */
export function runProgram(
  script: string,
  args: readonly string[],
  options: Options,
): Promise<Ended> {
  return runNode([], script, args, options)
}

/** The same with flags for Node itself. */
export async function runNode(
  flags: readonly string[],
  script: string,
  args: readonly string[],
  { output, env, timeoutMs }: Options,
): Promise<Ended> {
  const child = spawn(process.execPath, [...flags, script, ...args], {
    stdio: output === 'shown' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
    timeout: timeoutMs,
  })
  let printed = ''
  child.stdout?.on('data', (chunk: Buffer) => {
    printed += chunk
  })
  child.stderr?.on('data', (chunk: Buffer) => {
    printed += chunk
  })
  const code = await untilItEnds(child)
  return { code, printed: printed.trim() }
}

const SIGNAL_CODES: Partial<Record<NodeJS.Signals, number>> = {
  SIGHUP: 129,
  SIGINT: 130,
  SIGTERM: 143,
}

/** Passes on the signals that this process gets, and returns the child's exit code. */
export function untilItEnds(child: ChildProcess): Promise<number> {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  const forward = (signal: NodeJS.Signals) => child.kill(signal)
  for (const signal of signals) process.on(signal, forward)
  return new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve(code ?? SIGNAL_CODES[signal ?? 'SIGTERM'] ?? 1))
  }).finally(() => {
    for (const signal of signals) process.off(signal, forward)
  })
}
