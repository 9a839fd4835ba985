import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { MEMORY_FLAGS } from '@/lib/import/memory-flags'
import { FILES, findFolder, writeJson } from './folder'
import { readStage, type Step } from './stage'

const RESULTS = { preview: FILES.preview, write: FILES.outcome } as const

/**
 * Starts a process that reads an upload or writes it, unless one is at it already: reading a release takes seconds,
 * in which the server would answer nobody. Throws where there is no such upload.
 */
export function startStep(token: string, step: Step): void {
  const folder = findFolder(token)
  if (!folder) throw new Error(`There is no upload “${token}”`)
  if (readStage(folder).kind === 'running') return
  for (const name of [RESULTS[step], FILES.progress]) rmSync(join(folder, name), { force: true })
  const root = process.cwd()
  const child = spawn(
    process.execPath,
    [
      ...MEMORY_FLAGS,
      '--import',
      'tsx',
      join(/* turbopackIgnore: true */ root, 'scripts', 'import-upload.ts'),
      token,
      step,
    ],
    { cwd: /* turbopackIgnore: true */ root, stdio: ['ignore', 'inherit', 'inherit'] },
  )
  child.once('error', (error) => console.error(`The upload could not be read: ${error.message}`))
  if (child.pid === undefined) throw new Error(`No process could be started for “${token}”`)
  writeJson(folder, FILES.running, { pid: child.pid, step })
  child.unref()
}
