import type { ImportOutcome } from '../outcome'
import type { ImportProgress } from '../progress'
import { FILES, readJson } from './folder'

export type Step = 'preview' | 'write'

/** What the preview of an upload found. */
export type Preview = Extract<ImportOutcome, { kind: 'rehearsed' | 'refused' | 'known' }>
/** What became of an upload once it was confirmed. */
export type Outcome =
  | Extract<ImportOutcome, { kind: 'refused' | 'known' }>
  | { kind: 'written'; importId: number; drafts: number; setAside: number }
type Decided = Exclude<Outcome, { kind: 'known' }>

/** How far an upload has come. */
export type Stage =
  | { kind: 'running'; step: Step; progress: ImportProgress | null }
  /** The process that read or wrote it is gone without a word: nothing was written by halves. */
  | { kind: 'stopped'; step: Step }
  | { kind: 'previewed'; preview: Preview }
  | { kind: 'decided'; preview: Preview; outcome: Decided }

/** How far the upload in this folder has come. */
export function readStage(folder: string): Stage {
  const running = readJson(folder, FILES.running) as { pid: number; step: Step } | null
  if (running) {
    const { pid, step } = running
    if (!isAlive(pid)) return { kind: 'stopped', step }
    return {
      kind: 'running',
      step,
      progress: readJson(folder, FILES.progress) as ImportProgress | null,
    }
  }
  const preview = readPreview(folder)
  if (!preview) return { kind: 'stopped', step: 'preview' }
  const outcome = readJson(folder, FILES.outcome) as Outcome | null
  if (!outcome) return { kind: 'previewed', preview }
  // The same file came in another way since it was read: that is all there is to say of it, as if it were sent now.
  return outcome.kind === 'known'
    ? { kind: 'previewed', preview: outcome }
    : { kind: 'decided', preview, outcome }
}

/** What an earlier version of the tracker found says too little to be shown: it has to be read again. */
function readPreview(folder: string): Preview | null {
  const preview = readJson(folder, FILES.preview) as Preview | null
  return preview?.kind === 'rehearsed' && preview.plan === undefined ? null : preview
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
