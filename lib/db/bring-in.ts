import { FIRST_FACTS } from '@/lib/domain/vocabulary'
import { toRowAccounts } from '@/lib/import/kiel/account'
import { planImport } from '@/lib/import/plan'
import { type PreparedImport, prepareImport } from '@/lib/import/prepare'
import type { OnProgress } from '@/lib/import/progress'
import { type ImportReport, toReport } from '@/lib/import/report'
import { openTable } from '@/lib/import/table/open-table'
import { readCatalogue } from './catalogue'
import type { PrismaClient } from './generated/client'
import { withImportLock } from './import-lock'
import { listImportedPledges } from './imported-pledges'
import { type ImportPreview, previewImport } from './preview-import'
import { type Row, readOne } from './reader'
import { listReconciliation, type Reconciliation } from './reconciliation'
import { writeImport } from './write-import'

/** The Ukraine Support Tracker as a dataset of the tracker. */
const KIEL = 'kiel'

const UNDER_WAY = 'Another file is being brought in at this moment. Try again when that is done.'

export type AskedImport = {
  path: string
  fileName: string
  /** YYYY-MM-DD */
  releasedOn: string
  sheet: string | null
  onlyMilitary: boolean
  /** What becomes of the first facts, which such a release lists too; null where nobody has decided. */
  firstFacts: 'keep' | 'set_aside' | null
  /** What becomes of pledges that the release no longer has: they are reported, and never go by themselves. */
  gone: 'keep' | 'withdraw'
  authorId: string | null
  /** Looks only, and writes nothing. */
  isRehearsal: boolean
  onProgress?: OnProgress
}

export type ImportOutcome =
  /** `unknownDonors` names those that the catalogue would have to have first. */
  | { kind: 'refused'; message: string; unknownDonors?: string[] }
  /** The same file was brought in before: there was nothing to do. */
  | { kind: 'known'; importId: number; releasedOn: string }
  | {
      kind: 'rehearsed'
      report: ImportReport
      preview: ImportPreview
      /** Why it could not be written as asked; null where nothing is in the way. */
      obstacle: string | null
      /** First facts that are in the sums: where there are any, somebody has to decide about them. */
      firstFacts: number
    }
  | {
      kind: 'written'
      importId: number
      report: ImportReport
      drafts: number
      setAside: number
      reconciliation: Reconciliation[]
    }

/** Brings a release in from a file, or says why not. One import at a time. Throws `NotAllowed`. */
export async function bringIn(client: PrismaClient, asked: AskedImport): Promise<ImportOutcome> {
  if (asked.isRehearsal) return bring(client, asked)
  const outcome = await withImportLock(() => bring(client, asked))
  return outcome ?? { kind: 'refused', message: UNDER_WAY }
}

async function bring(client: PrismaClient, asked: AskedImport): Promise<ImportOutcome> {
  const { sheet, onlyMilitary, onProgress } = asked
  onProgress?.({ step: 'open', done: 0, total: null })
  const { donors } = readCatalogue()
  const opened = await openTable(asked.path)
  if (!opened.ok) return { kind: 'refused', message: opened.message }
  const { table } = opened
  const known = findImport(table.sha256)
  if (known) return { kind: 'known', ...known }
  const preparation = await prepareImport(table, { donors, sheet, onlyMilitary, onProgress })
  if (!preparation.ok) {
    const { message, unknownDonors } = preparation
    return { kind: 'refused', message, ...(unknownDonors && { unknownDonors }) }
  }
  const { prepared } = preparation
  onProgress?.({ step: 'compare', done: 0, total: null })
  if (asked.isRehearsal) return rehearse(prepared, asked)
  const message = explainOrder(asked.releasedOn) ?? explainFirstFacts(asked)
  if (message) return { kind: 'refused', message }
  return write(client, { ...prepared, sha256: table.sha256 }, asked)
}

function rehearse({ release, notices }: PreparedImport, asked: AskedImport): ImportOutcome {
  const publishedAt = Date.parse(`${asked.releasedOn}T00:00:00Z`)
  const planned = planImport(release.pledges, listImportedPledges(KIEL), publishedAt)
  return {
    kind: 'rehearsed',
    report: toReport(release, planned, notices),
    preview: previewImport(planned),
    obstacle: explainOrder(asked.releasedOn),
    firstFacts: countFirstFacts(),
  }
}

async function write(
  client: PrismaClient,
  { release, notices, sha256, sheet }: PreparedImport & { sha256: string },
  asked: AskedImport,
): Promise<ImportOutcome> {
  const written = await writeImport(client, {
    dataset: KIEL,
    releasedOn: asked.releasedOn,
    file: { name: asked.fileName, sha256, sheet },
    authorId: asked.authorId,
    pledges: release.pledges,
    rows: toRowAccounts(release),
    entries: release.pledges.flatMap(({ entries }) => entries),
    toReport: (planned) => JSON.stringify(toReport(release, planned, notices)),
    firstFacts: asked.firstFacts ?? 'keep',
    gone: asked.gone,
    onProgress: asked.onProgress,
  })
  asked.onProgress?.({ step: 'reconcile', done: 0, total: null })
  return {
    kind: 'written',
    importId: written.importId,
    report: toReport(release, written.planned, notices),
    drafts: written.drafts,
    setAside: written.setAside,
    reconciliation: listReconciliation(written.importId),
  }
}

/** The import that brought this file in, and the day of its release; null where none did. */
function findImport(sha256: string): { importId: number; releasedOn: string } | null {
  const row = readOne<Row & { id: bigint; releasedOn: string }>(
    'SELECT id, releasedOn FROM Import WHERE dataset = ? AND fileSha256 = ?',
    [KIEL, sha256],
  )
  return row && { importId: Number(row.id), releasedOn: row.releasedOn }
}

/** Releases of one dataset go in oldest first, each day once. */
function explainOrder(releasedOn: string): string | null {
  const row = readOne<Row & { newest: string | null }>(
    'SELECT MAX(releasedOn) AS newest FROM Import WHERE dataset = ?',
    [KIEL],
  )
  const newest = row?.newest ?? null
  if (newest === null || newest < releasedOn) return null
  return newest === releasedOn
    ? `A release of ${releasedOn} is in already, from another file. Give this one its own day with --released.`
    : `The release of ${newest} is in already: releases go in oldest first, and this one is of ${releasedOn}.`
}

/** Nearly all of the first facts are in such a release too: somebody has to decide, nobody guesses. */
function explainFirstFacts({ firstFacts }: AskedImport): string | null {
  if (firstFacts !== null) return null
  const count = countFirstFacts()
  if (count === 0) return null
  return `${count} first facts are in the tracker, and this release lists nearly all of them again, so that they would count twice. Say --first-facts set-aside to withdraw them (each can be restored), or --first-facts keep to keep both.`
}

/** First facts that are in the sums. */
function countFirstFacts(): number {
  const row = readOne<Row & { count: bigint }>(
    `SELECT COUNT(*) AS count FROM Pledge p JOIN Revision r ON r.pledgeId = p.id
     WHERE p.dataset = ? AND r.supersededAt IS NULL AND r.withdrawn = 0`,
    [FIRST_FACTS],
  )
  return Number(row?.count ?? 0n)
}
