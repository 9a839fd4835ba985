import { today } from '@/lib/clock'
import { type Drawer, withDrawer } from '@/lib/import/drawer'
import { NOT_ASKED_FOR } from '@/lib/import/kiel/read-release'
import type { ImportOutcome, Rehearsal } from '@/lib/import/outcome'
import { digestPlan } from '@/lib/import/plan-digest'
import { type PreparedImport, prepareImport } from '@/lib/import/prepare'
import type { OnProgress } from '@/lib/import/progress'
import { toReport } from '@/lib/import/report'
import { compareSummary } from '@/lib/import/summary'
import { openTable } from '@/lib/import/table/open-table'
import { readCatalogue } from './catalogue'
import type { PrismaClient } from './generated/client'
import { withImportLock } from './import-lock'
import { explainObstacle, explainRefusal } from './import-refusals'
import { type ImportedPart, type ImportTerms, toTerms } from './import-terms'
import { listImportedPledges } from './imported-pledges'
import { getImport } from './imports'
import { previewImport } from './preview-import'
import { type Row, readOne } from './reader'
import { listReconciliation } from './reconciliation'
import { listRecordQuestions } from './record-questions'
import { countFirstFacts } from './set-aside'
import { writeImport } from './write-import'

const UNDER_WAY = 'Another file is being brought in at this moment. Try again when that is done.'
const OVERTAKEN =
  'While it was prepared, the pledges of this dataset, the catalogues or the exchange rates were changed again and again. Nothing was written: try again.'
const OUTDATED =
  'The tracker has changed since this was looked at: what the file would do now is another thing, and is shown here. Look at it again before you confirm it.'

export type AskedImport = {
  path: string
  fileName: string
  /** YYYY-MM-DD; null for the day on which it is brought in. */
  releasedOn: string | null
  sheet: string | null
  onlyMilitary: boolean
  /** What a filled-in template is a file of; null where the file itself says it. */
  dataset: string | null
  /** What becomes of the first facts, which such a release lists too; null where nobody has decided. */
  firstFacts: 'keep' | 'set_aside' | null
  /** What becomes of pledges that the release no longer has: they are reported, and never go by themselves. */
  gone: 'keep' | 'withdraw'
  authorId: string | null
  /** Looks only, and writes nothing. */
  isRehearsal: boolean
  /** The digest of the plan that somebody looked at: nothing else is written. Whatever it is, where this is left out. */
  confirmedPlan?: string
  onProgress?: OnProgress
}

/** Brings a release in from a file, or says why not. One import at a time. Throws `NotAllowed`. */
export async function bringIn(client: PrismaClient, asked: AskedImport): Promise<ImportOutcome> {
  const work = () => withDrawer((drawer) => bring(client, asked, drawer))
  if (asked.isRehearsal) return work()
  const outcome = await withImportLock(work)
  return outcome ?? { kind: 'refused', message: UNDER_WAY }
}

async function bring(
  client: PrismaClient,
  asked: AskedImport,
  drawer: Drawer,
): Promise<ImportOutcome> {
  const { sheet, onlyMilitary, onProgress } = asked
  onProgress?.({ step: 'open', done: 0, total: null })
  const opened = await openTable(asked.path)
  if (!opened.ok) return { kind: 'refused', message: opened.message }
  const { table } = opened
  const { known, part } = findImport(table.sha256, onlyMilitary)
  if (known) return known
  const preparation = await prepareImport(table, {
    catalogue: readCatalogue(),
    today: today(),
    sheet,
    onlyMilitary,
    drawer,
    askOfRecord: listRecordQuestions,
    onProgress,
  })
  if (!preparation.ok) {
    const { ok: _, ...refusal } = preparation
    return { kind: 'refused', ...refusal }
  }
  const { prepared } = preparation
  onProgress?.({ step: 'compare', done: 0, total: null })
  const terms = toTerms(prepared.kind, asked, part)
  if (asked.isRehearsal) return rehearse(prepared, terms, asked)
  const message = explainRefusal(prepared.kind, terms, asked)
  if (message && asked.confirmedPlan === undefined) return { kind: 'refused', message }
  if (message) return showAnew(prepared, terms, asked)
  return write(client, { ...prepared, sha256: table.sha256 }, { ...asked, terms })
}

/** What was confirmed was shown as possible: that it is not means that it was overtaken. */
function showAnew(prepared: PreparedImport, terms: ImportTerms, asked: AskedImport): ImportOutcome {
  return { kind: 'refused', message: OUTDATED, instead: rehearse(prepared, terms, asked) }
}

function rehearse(prepared: PreparedImport, terms: ImportTerms, asked: AskedImport): Rehearsal {
  const { kind, release } = prepared
  const known = listImportedPledges(terms.dataset)
  const planned = terms.plan(release, known, terms.publishedAt.getTime())
  return {
    kind: 'rehearsed',
    report: toReport(release, planned, prepared),
    preview: previewImport(release, planned),
    plan: digestPlan(planned),
    obstacle: explainObstacle(kind, terms, asked),
    firstFacts: kind === 'kiel' ? countFirstFacts() : 0,
  }
}

async function write(
  client: PrismaClient,
  prepared: PreparedImport & { sha256: string },
  asked: AskedImport & { terms: ImportTerms },
): Promise<ImportOutcome> {
  const { release, sha256, sheet } = prepared
  const written = await writeImport(client, {
    terms: asked.terms,
    file: { name: asked.fileName, sha256, sheet },
    authorId: asked.authorId,
    release,
    toReport: (planned) => toReport(release, planned, prepared),
    firstFacts: asked.firstFacts ?? 'keep',
    gone: asked.gone,
    confirmedPlan: asked.confirmedPlan,
    onProgress: asked.onProgress,
  })
  if (!written) return { kind: 'refused', message: OVERTAKEN }
  if (written === 'outdated') return showAnew(prepared, asked.terms, asked)
  asked.onProgress?.({ step: 'reconcile', done: 0, total: null })
  const reconciliation = listReconciliation(written.importId)
  return {
    kind: 'written',
    importId: written.importId,
    report: written.report,
    drafts: written.drafts,
    setAside: written.setAside,
    withdrawn: getImport(written.importId)?.withdrawn ?? 0,
    reconciliation,
    summary: compareSummary(prepared.summary, reconciliation),
  }
}

type Known = Extract<ImportOutcome, { kind: 'known' }>

/**
 * The import that brought this file in, with the rows of it that were not used; as a part where it took military aid only
 * and the rest is asked for too.
 */
function findImport(
  sha256: string,
  onlyMilitary: boolean,
): { known: Known | null; part: ImportedPart | null } {
  const row = readOne<Row & { id: bigint; releasedOn: string; setAside: bigint; left: bigint }>(
    `SELECT id, releasedOn, (
       SELECT COUNT(*) FROM ImportRow w WHERE w.importId = m.id AND w.setAside IS NOT NULL
     ) AS setAside, (
       SELECT COUNT(*) FROM ImportRow w WHERE w.importId = m.id AND w.setAside GLOB ?
     ) AS left FROM Import m WHERE fileSha256 = ? ORDER BY id DESC LIMIT 1`,
    [`${NOT_ASKED_FOR}*`, sha256],
  )
  if (!row) return { known: null, part: null }
  const { releasedOn } = row
  const importId = Number(row.id)
  if (row.left > 0n && !onlyMilitary) return { known: null, part: { importId, releasedOn } }
  const rowsSetAside = Number(row.setAside)
  return { known: { kind: 'known', importId, releasedOn, rowsSetAside }, part: null }
}
