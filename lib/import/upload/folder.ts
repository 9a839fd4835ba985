import { randomBytes } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import * as z from 'zod'
import { isDay } from '@/lib/domain/calendar'
import { databaseFile } from '@/lib/env'

// An uploaded file waits in a folder of its own beside the database, with what was asked and what became of it: a
// server that is started again finds it there, and the process that reads it needs no more than the folder’s name.

const daySchema = z.string().refine(isDay)

/** What was asked when the file was sent. */
const uploadSchema = z.object({
  fileName: z.string(),
  bytes: z.number().int(),
  authorId: z.string(),
  authorName: z.string(),
  /** Milliseconds since 1970. */
  uploadedAt: z.number().int(),
  /** Null for the day on which it is brought in, which may be a later one. */
  releasedOn: daySchema.nullable(),
  sheet: z.string().nullable(),
  onlyMilitary: z.boolean(),
  dataset: z.string().nullable(),
})
export type Upload = z.output<typeof uploadSchema>

/** What was decided when it was confirmed, and by whom. */
export const decisionSchema = z.object({
  authorId: z.string(),
  firstFacts: z.enum(['keep', 'set_aside']).nullable(),
  gone: z.enum(['keep', 'withdraw']),
  /** What the preview said that it would do: nothing else is written. */
  confirmedPlan: z.string(),
})
export type Decision = z.output<typeof decisionSchema>

const TOKEN = /^[A-Za-z0-9_-]{22}$/
const DAYS_KEPT = 7
const MS_PER_DAY = 86_400_000

/** Names of what a folder holds. */
export const FILES = {
  upload: 'file',
  asked: 'asked.json',
  decision: 'decision.json',
  progress: 'progress.json',
  running: 'running.json',
  preview: 'preview.json',
  outcome: 'outcome.json',
} as const

function root(): string {
  return join(dirname(databaseFile()), 'imports')
}

/** The folder of an upload; null where there is none of this name. */
export function findFolder(token: string): string | null {
  if (!TOKEN.test(token)) return null
  const folder = join(root(), token)
  return existsSync(join(folder, FILES.asked)) ? folder : null
}

/** A new folder, and the name by which it is found once `asked` is written. Removes those of last week. */
export function makeFolder(now: number): { token: string; folder: string } {
  for (const { token, upload } of listUploads()) {
    if (now - upload.uploadedAt > DAYS_KEPT * MS_PER_DAY) removeFolder(token)
  }
  const token = randomBytes(16).toString('base64url')
  const folder = join(root(), token)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return { token, folder }
}

/** Removes an upload with all that was made of it. */
export function removeFolder(token: string): void {
  if (TOKEN.test(token)) rmSync(join(root(), token), { recursive: true, force: true })
}

/** Every upload that waits, the newest first. */
export function listUploads(): { token: string; upload: Upload }[] {
  if (!existsSync(root())) return []
  return readdirSync(root())
    .flatMap((token) => {
      const folder = findFolder(token)
      return folder ? [{ token, upload: readAsked(folder) }] : []
    })
    .toSorted((a, b) => b.upload.uploadedAt - a.upload.uploadedAt)
}

/** What was asked. Throws where the folder holds something else. */
export function readAsked(folder: string): Upload {
  return uploadSchema.parse(readJson(folder, FILES.asked))
}

/** A file of a folder; null where it is not there. */
export function readJson(folder: string, name: string): unknown {
  const path = join(folder, name)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
}

/** Writes a file whole or not at all. Amounts become text. */
export function writeJson(folder: string, name: string, value: unknown): void {
  const path = join(folder, name)
  const text = JSON.stringify(value, (_key, part) =>
    typeof part === 'bigint' ? String(part) : part,
  )
  writeFileSync(`${path}.new`, text, { mode: 0o600 })
  renameSync(`${path}.new`, path)
}
