import type { KnownPledge } from '@/lib/import/compared-pledges'
import type { Planned } from '@/lib/import/plan'
import { digestPlan } from '@/lib/import/plan-digest'
import type { OnProgress } from '@/lib/import/progress'
import type { Release } from '@/lib/import/release'
import type { ImportReport } from '@/lib/import/report'
import { enterStaged } from './enter-staged'
import type { Prisma, PrismaClient } from './generated/client'
import { type Basis, isUnchanged, readBasis } from './import-basis'
import { addImportDrafts } from './import-drafts'
import type { ImportTerms } from './import-terms'
import { listImportedPledges } from './imported-pledges'
import { requirePermission } from './permission'
import type { Gone } from './planned-revisions'
import { setFirstFactsAside } from './set-aside'
import { type StagedImport, stageImport } from './stage-import'
import { type StagedTables, withStagedTables } from './staged-tables'

export type ImportToWrite = {
  terms: ImportTerms
  file: { name: string; sha256: string; sheet: string | null }
  /** Who brings it in; null from the command line. */
  authorId: string | null
  release: Release
  /** The report to keep, of what becomes of each pledge. */
  toReport: (planned: readonly Planned[]) => ImportReport
  firstFacts: 'keep' | 'set_aside'
  gone: Gone
  /** Nothing is written where the plan is not the one of this digest. */
  confirmedPlan: string | undefined
  onProgress?: OnProgress
}

export type WrittenImport = {
  importId: number
  report: ImportReport
  /** Drafts made where an editor has changed what the release changes too. */
  drafts: number
  setAside: number
}

type Transaction = Prisma.TransactionClient

/** What is compared and staged outside the transaction is done again where somebody wrote in between, so many times. */
const ATTEMPTS = 3

/** The largest imports hold the lock for some seconds; only a stuck one is ended. */
const LIMITS = { timeout: 900_000, maxWait: 40_000 }

/**
 * Writes a release as one batch of revisions, all or nothing, with the account of every row. Others can write until the
 * batch enters the record as a whole; null where each time one of them changed what it builds on, `outdated` where it
 * would be another batch than the one that was confirmed. Throws `NotAllowed`.
 */
export async function writeImport(
  client: PrismaClient,
  asked: ImportToWrite,
): Promise<WrittenImport | 'outdated' | null> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const written = await withStagedTables(client, (tables) => stageAndEnter(client, tables, asked))
    if (written) return written
  }
  return null
}

async function stageAndEnter(
  client: PrismaClient,
  tables: StagedTables,
  asked: ImportToWrite,
): Promise<WrittenImport | 'outdated' | null> {
  const { terms, release, gone, confirmedPlan, onProgress } = asked
  const basis = readBasis()
  const known = listImportedPledges(terms.dataset)
  const planned = terms.plan(release, known, terms.publishedAt.getTime())
  if (confirmedPlan !== undefined && digestPlan(planned) !== confirmedPlan) return 'outdated'
  const report = asked.toReport(planned)
  const onStaged = (done: number, total: number) => onProgress?.({ step: 'write', done, total })
  const staged = await stageImport(client, tables, { terms, release, planned, gone, onStaged })
  onProgress?.({ step: 'enter', done: 0, total: null })
  const batch = { asked, basis, known, planned, report, staged, tables }
  return client.$transaction((transaction) => enter(transaction, batch), LIMITS)
}

type Batch = {
  asked: ImportToWrite
  basis: Basis
  known: readonly KnownPledge[]
  planned: readonly Planned[]
  report: ImportReport
  staged: StagedImport
  tables: StagedTables
}

/** Null where the batch was made from what is no longer so. */
async function enter(transaction: Transaction, batch: Batch): Promise<WrittenImport | null> {
  const { asked, basis, known, planned, report, staged, tables } = batch
  const { terms, authorId, firstFacts } = asked
  const { dataset, releasedOn } = terms
  if (authorId) await requirePermission(transaction, authorId, 'import')
  if (!(await isUnchanged(transaction, basis, dataset))) return null
  await transaction.equipmentType.createMany({ data: staged.entries })
  const { id: importId } = await transaction.import.create({ data: toImportRow(asked, report) })
  await rename(transaction, { planned, known, releasedOn })
  await enterStaged(transaction, tables, { importId, successors: staged.successors })
  const drafts = await addImportDrafts(transaction, planned, terms)
  const setAside =
    firstFacts === 'set_aside' ? await setFirstFactsAside(transaction, { releasedOn, authorId }) : 0
  return { importId, report, drafts, setAside }
}

function toImportRow({ terms, file, authorId }: ImportToWrite, report: ImportReport) {
  const { dataset, release, releasedOn, recordedAt } = terms
  return {
    dataset,
    release,
    releasedOn,
    recordedAt,
    fileName: file.name,
    fileSha256: file.sha256,
    sheet: file.sheet,
    authorId,
    report: JSON.stringify(report),
  }
}

/** A pledge goes by the ID of the newest release; who had that ID before, and has none now, keeps it with the day. */
async function rename(
  transaction: Transaction,
  asked: { planned: readonly Planned[]; known: readonly KnownPledge[]; releasedOn: string },
): Promise<void> {
  const released = asked.planned.flatMap((plan) => ('released' in plan ? [plan] : []))
  const met = new Map(
    released.flatMap((plan): [KnownPledge, string][] =>
      'known' in plan ? [[plan.known, plan.released.externalId]] : [],
    ),
  )
  const taken = new Set(released.map((plan) => plan.released.externalId))
  const all = asked.known.flatMap((known) => {
    const { pledgeId: id, externalId } = known
    const until = taken.has(externalId) ? `${externalId} (until ${asked.releasedOn})` : externalId
    const next = met.get(known) ?? until
    return next === externalId ? [] : [{ id, externalId: next }]
  })
  // Two may have changed places: each leaves its old ID before any takes a new one.
  const moves = JSON.stringify(all.map(({ id, externalId }) => [id, externalId]))
  await transaction.$executeRaw`
    UPDATE "Pledge" SET "externalId" = 'moving ' || "id"
    WHERE "id" IN (SELECT value ->> 0 FROM json_each(${moves}))`
  await transaction.$executeRaw`
    UPDATE "Pledge" SET "externalId" = n.value ->> 1 FROM json_each(${moves}) n
    WHERE "Pledge"."id" = n.value ->> 0`
}
