import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { bundle } from './program'

/** Runs one of the scripts to its end on a database, and returns what it said. */
export async function runScript(name: string, database: string, ...args: string[]) {
  const child = spawn(process.execPath, [bundle(`scripts/${name}.ts`), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DATABASE_URL: `file:${database}` },
  })
  let printed = ''
  let failure = ''
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk
  })
  child.stderr.on('data', (chunk: Buffer) => {
    failure += chunk
  })
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, printed, failure: failure.trim() }
}
