import type { Planned } from '@/lib/import/plan'
import type { Release } from '@/lib/import/release'
import type { PrismaClient } from './generated/client'
import { stageImportRows } from './import-rows'
import type { ImportTerms } from './import-terms'
import { inChunks } from './in-chunks'
import { insertRows } from './insert-rows'
import type { LedgerContext } from './ledger-columns'
import { readLedgerContext, requireEntry } from './ledger-context'
import {
  type Gone,
  makesRevision,
  type PlannedRevision,
  toPlannedRevision,
} from './planned-revisions'
import { type NextRevision, writeRevisions } from './revision-writes'
import type { StagedTables } from './staged-tables'

/** So many are held in memory at once. */
const PLEDGES_AT_ONCE = 200

type Entries = Release['entries']

export type ImportToStage = {
  terms: ImportTerms
  release: Release
  planned: readonly Planned[]
  gone: Gone
  /** Told how many pledges are staged, of how many. */
  onStaged: (done: number, total: number) => void
}

export type StagedImport = {
  /** Which pledges' current revisions are followed by others, and since when. */
  successors: { pledgeId: number; publishedAt: Date }[]
  /** Equipment that the catalogue lacks. */
  entries: Entries
}

/** Writes the revisions that a release makes, and the account of its rows, into tables that wait for the record. */
export async function stageImport(
  client: PrismaClient,
  tables: StagedTables,
  asked: ImportToStage,
): Promise<StagedImport> {
  const { release, planned, gone, onStaged } = asked
  const stage = { ...asked, client, tables, entries: await listMissing(client, release.entries) }
  const plans = planned.filter((plan) => makesRevision(plan, gone))
  const successors: StagedImport['successors'] = []
  const revisionIds = new Map<string, number>()
  let done = 0
  onStaged(done, plans.length)
  for (const chunk of inChunks(plans, PLEDGES_AT_ONCE)) {
    for (const { plan, next, revisionId } of await stageRevisions(stage, chunk, done)) {
      if (plan.kind !== 'new') successors.push(next)
      if (plan.kind !== 'gone') revisionIds.set(plan.released.externalId, revisionId)
    }
    done += chunk.length
    onStaged(done, plans.length)
  }
  await stageImportRows(tables, release.rows, revisionIds)
  return { successors, entries: stage.entries }
}

async function listMissing(client: PrismaClient, entries: Entries): Promise<Entries> {
  const known = await client.equipmentType.findMany({ select: { key: true } })
  const keys = new Set(known.map(({ key }) => key))
  const missing = entries.filter(({ key }) => !keys.has(key))
  return [...new Map(missing.map((entry) => [entry.key, entry])).values()]
}

type Stage = ImportToStage & { client: PrismaClient; tables: StagedTables; entries: Entries }

async function stageRevisions(
  { client, tables, terms, entries }: Stage,
  plans: readonly PlannedRevision[],
  done: number,
) {
  const next = plans.map((plan, index) => toPlannedRevision(plan, terms, -(done + index + 1)))
  await stagePledges(tables, next)
  const inputs = next.map(({ request }) => request.input)
  const context = withEntries(await readLedgerContext(client, inputs), entries)
  const ids = await writeRevisions(tables, next, context)
  return plans.map((plan, index) => {
    const { pledgeId, publishedAt } = next[index] as NextRevision
    const revisionId = requireEntry(ids, pledgeId, 'revision')
    return { plan, next: { pledgeId, publishedAt }, revisionId }
  })
}

async function stagePledges(tables: StagedTables, next: readonly NextRevision[]): Promise<void> {
  const rows = next.flatMap(({ pledgeId: id, request: { pledge } }) =>
    pledge !== 'new' && 'dataset' in pledge ? [{ id, ...pledge }] : [],
  )
  await insertRows(tables, 'Pledge', rows, ['dataset', 'externalId'])
}

function withEntries(context: LedgerContext, entries: Entries): LedgerContext {
  const added = new Map(entries.map((entry) => [entry.key, entry]))
  return { ...context, equipmentType: (key) => added.get(key) ?? context.equipmentType(key) }
}
