import type { KnownPledge } from '@/lib/import/compared-pledges'
import type { Planned } from '@/lib/import/plan'
import type { OnProgress } from '@/lib/import/progress'
import type { Release } from '@/lib/import/release'
import type { ImportReport } from '@/lib/import/report'
import type { Prisma, PrismaClient } from './generated/client'
import { addImportDrafts } from './import-drafts'
import { writeImportRows } from './import-rows'
import type { ImportTerms } from './import-terms'
import { listImportedPledges } from './imported-pledges'
import { requirePermission } from './permission'
import { publishBatch } from './publish'
import type { PublishRequest } from './publish-request'
import { setFirstFactsAside } from './set-aside'

export type ImportToWrite = {
  terms: ImportTerms
  file: { name: string; sha256: string; sheet: string | null }
  /** Who brings it in; null from the command line. */
  authorId: string | null
  release: Release
  /** The report to keep, of what becomes of each pledge. */
  toReport: (planned: readonly Planned[]) => ImportReport
  firstFacts: 'keep' | 'set_aside'
  /** What becomes of pledges that the release no longer has. */
  gone: 'keep' | 'withdraw'
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

/** An import of the largest release takes seconds, one of 200,000 rows minutes. */
const LIMITS = { timeout: 900_000, maxWait: 40_000 }

/**
 * Writes a release as one batch of revisions, all or nothing, with the account of every row. What changed is found
 * inside the transaction, so that nobody publishes in between. Throws `NotAllowed`.
 */
export function writeImport(client: PrismaClient, asked: ImportToWrite): Promise<WrittenImport> {
  return client.$transaction(async (transaction) => {
    if (asked.authorId) await requirePermission(transaction, asked.authorId, 'import')
    const { terms, release } = asked
    const known = listImportedPledges(terms.dataset)
    const planned = terms.plan(release, known, terms.publishedAt.getTime())
    await addEquipmentTypes(transaction, release.entries)
    const report = asked.toReport(planned)
    const { id: importId } = await transaction.import.create({ data: toImportRow(asked, report) })
    await rename(transaction, { planned, known, releasedOn: terms.releasedOn })
    await publishPlanned(transaction, planned, { asked, importId })
    await writeImportRows(transaction, release.rows, importId)
    const drafts = await addImportDrafts(transaction, planned, terms.reason)
    const setAside =
      asked.firstFacts === 'set_aside'
        ? await setFirstFactsAside(transaction, {
            releasedOn: terms.releasedOn,
            authorId: asked.authorId,
          })
        : 0
    return { importId, report, drafts, setAside }
  }, LIMITS)
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

async function addEquipmentTypes(
  transaction: Transaction,
  entries: Release['entries'],
): Promise<void> {
  const known = await transaction.equipmentType.findMany({ select: { key: true } })
  const keys = new Set(known.map(({ key }) => key))
  const missing = new Map(
    entries.filter(({ key }) => !keys.has(key)).map((entry) => [entry.key, entry]),
  )
  if (missing.size > 0) await transaction.equipmentType.createMany({ data: [...missing.values()] })
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
  for (const { id } of all) {
    await transaction.pledge.update({ where: { id }, data: { externalId: `moving ${id}` } })
  }
  for (const { id, externalId } of all) {
    await transaction.pledge.update({ where: { id }, data: { externalId } })
  }
}

type Batch = { asked: ImportToWrite; importId: number }

async function publishPlanned(
  transaction: Transaction,
  planned: readonly Planned[],
  batch: Batch,
): Promise<void> {
  const published = planned.filter((plan) => isPublished(plan, batch.asked.gone))
  const total = published.length
  const tell = (done: number) => batch.asked.onProgress?.({ step: 'write', done, total })
  tell(0)
  for (const result of await publishBatch(transaction, toRequests(published, batch), tell)) {
    if (!result.ok) throw new Error(`Nobody else can publish during an import: ${result.message}`)
  }
}

type Published = Extract<Planned, { kind: 'new' | 'changed' | 'gone' }>

/** Whether a plan makes a revision. What an editor has changed since is never withdrawn by an import. */
function isPublished(plan: Planned, gone: ImportToWrite['gone']): plan is Published {
  if (plan.kind !== 'gone') return plan.kind === 'new' || plan.kind === 'changed'
  const { current, imported } = plan.known
  return gone === 'withdraw' && current.number === imported.number
}

/** One after the other: what all of them say would not fit in memory. */
function* toRequests(published: readonly Published[], batch: Batch): Generator<PublishRequest> {
  for (const plan of published) yield toRequest(plan, batch)
}

function toRequest(plan: Published, { asked: { terms }, importId }: Batch): PublishRequest {
  const { dataset, releasedOn, publishedAt, recordedAt } = terms
  const by = { publishedAt, recordedAt, authorId: terms.revisionAuthorId, importId }
  if (plan.kind === 'new') {
    const { input, externalId } = plan.released
    return { ...by, input, pledge: { dataset, externalId }, changeKind: 'new', reason: null }
  }
  const { pledgeId, current } = plan.known
  const pledge = { id: pledgeId, baseRevisionNumber: current.number }
  if (plan.kind === 'changed') {
    const { input } = plan.released
    return { ...by, input, pledge, changeKind: 'new_information', reason: terms.reason }
  }
  const reason = `Gone from the release of ${releasedOn}`
  return { ...by, input: current.content, pledge, changeKind: 'withdrawal', reason }
}
