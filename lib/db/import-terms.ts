import { toDay } from '@/lib/domain/calendar'
import { planById, planImport } from '@/lib/import/plan'
import type { FileKind } from '@/lib/import/prepare'

/** How the content of a file enters the ledger. */
export type ImportTerms = {
  dataset: string
  /** What tells this import from the others of its dataset. */
  release: string
  /** YYYY-MM-DD. */
  releasedOn: string
  /** Since when what it says is the tracker's word. */
  publishedAt: Date
  recordedAt: Date
  plan: typeof planImport
  /** Why a pledge that it changes has changed. */
  reason: string
  /** Whose words its revisions are; null where they are a dataset's. */
  revisionAuthorId: string | null
  /** What has brought in the military aid of the same file, and nothing else of it. */
  completes: ImportedPart | null
}

export type ImportedPart = { importId: number; releasedOn: string }

/** The Ukraine Support Tracker as a dataset of the tracker. */
export const KIEL = 'kiel'

/** As long as a reason may be. */
const LONGEST_REASON = 1000

type Asked = {
  releasedOn: string | null
  dataset: string | null
  fileName: string
  authorId: string | null
}

/** The terms on which a file of this kind enters now. */
export function toTerms(kind: FileKind, asked: Asked, completes: ImportedPart | null): ImportTerms {
  const recordedAt = new Date()
  const releasedOn = asked.releasedOn ?? completes?.releasedOn ?? toDay(recordedAt.getTime())
  switch (kind) {
    case 'kiel':
      return {
        dataset: KIEL,
        release: completes ? `${releasedOn}, the rest` : releasedOn,
        releasedOn,
        publishedAt: new Date(`${releasedOn}T00:00:00Z`),
        recordedAt,
        plan: planImport,
        reason: `Release of ${releasedOn}`,
        revisionAuthorId: null,
        completes,
      }
    case 'template':
      return {
        // Without a name nothing is written: `explainObstacle` says so.
        dataset: asked.dataset ?? '',
        release: recordedAt.toISOString(),
        releasedOn,
        publishedAt: recordedAt,
        recordedAt,
        plan: planById,
        reason: `File ${asked.fileName}`.slice(0, LONGEST_REASON),
        revisionAuthorId: asked.authorId,
        completes: null,
      }
  }
}
