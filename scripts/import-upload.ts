import { rmSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { bringIn } from '@/lib/db/bring-in'
import { NotAllowed } from '@/lib/db/permission'
import { openWriter } from '@/lib/db/writer'
import { databaseFile } from '@/lib/env'
import type { ImportOutcome } from '@/lib/import/outcome'
import type { OnProgress } from '@/lib/import/progress'
import {
  type Decision,
  decisionSchema,
  FILES,
  findFolder,
  readAsked,
  readJson,
  writeJson,
} from '@/lib/import/upload/folder'
import type { Outcome, Preview, Step } from '@/lib/import/upload/stage'
import { toPlainDatabaseFailure } from './steps/database-failure'
import { PlainFailure } from './steps/failure'
import { requireSettings } from './steps/settings'

// Started by the server: reads or writes an uploaded release in a process of its own.

const FAULT =
  'A fault in the tracker stood in the way, and nothing was written. The log of the server says more.'

const NOTED_EVERY_MS = 300

const argumentsSchema = z.tuple([z.string(), z.enum(['preview', 'write'])])

async function run(): Promise<void> {
  const [token, step] = argumentsSchema.parse(process.argv.slice(2))
  const folder = findFolder(token)
  if (!folder) throw new Error(`There is no upload “${token}”`)
  try {
    const outcome = await carryOut(folder, step).catch(explain)
    if (outcome.kind === 'refused' && outcome.instead)
      writeJson(folder, FILES.preview, outcome.instead)
    writeJson(folder, step === 'preview' ? FILES.preview : FILES.outcome, toStored(outcome))
    if (outcome.kind === 'written') rmSync(join(folder, FILES.upload), { force: true })
  } finally {
    rmSync(join(folder, FILES.running), { force: true })
  }
}

async function carryOut(folder: string, step: Step): Promise<ImportOutcome> {
  const file = databaseFile(requireSettings())
  const { fileName, releasedOn, sheet, onlyMilitary, dataset } = readAsked(folder)
  const client = openWriter(file)
  try {
    return await bringIn(client, {
      path: join(folder, FILES.upload),
      fileName,
      releasedOn,
      sheet,
      onlyMilitary,
      dataset,
      onProgress: toProgress(folder),
      ...(step === 'preview' ? REHEARSAL : { ...readDecision(folder), isRehearsal: false }),
    })
  } catch (error) {
    throw toPlainDatabaseFailure(error, file)
  } finally {
    await client.$disconnect()
  }
}

/** Notes how far it is, each step as it begins and now and then in between: somebody looks once a second. */
function toProgress(folder: string): OnProgress {
  let noted = { step: '', at: 0 }
  return (progress) => {
    const now = Date.now()
    if (progress.step === noted.step && now - noted.at < NOTED_EVERY_MS) return
    noted = { step: progress.step, at: now }
    writeJson(folder, FILES.progress, progress)
  }
}

const REHEARSAL = { firstFacts: null, gone: 'keep', authorId: null, isRehearsal: true } as const

function readDecision(folder: string): Decision {
  return decisionSchema.parse(readJson(folder, FILES.decision))
}

function explain(error: unknown): ImportOutcome {
  if (error instanceof PlainFailure) return { kind: 'refused', message: error.message }
  if (error instanceof NotAllowed) {
    return { kind: 'refused', message: 'Your role does not allow this, or no longer.' }
  }
  console.error(error)
  return { kind: 'refused', message: FAULT }
}

/** What was written is read from the ledger, and what it would do now is the preview. */
function toStored(outcome: ImportOutcome): Preview | Outcome {
  if (outcome.kind === 'refused') {
    const { instead: _, ...refusal } = outcome
    return refusal
  }
  if (outcome.kind !== 'written') return outcome
  const { kind, importId, drafts, setAside } = outcome
  return { kind, importId, drafts, setAside }
}

await run()
