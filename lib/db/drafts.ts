import { writer } from './client'
import type { Prisma } from './generated/client'
import { requirePermission } from './permission'

// Drafts are reached through the writing client only: no query of the public pages can name this table.

/** A draft as an editor continues it. */
export type Draft = {
  id: number
  version: number
  formKey: string | null
  /** The public number of the pledge that it revises, and the revision it started from; null for a new pledge. */
  base: { pledgeNumber: number; revisionNumber: number } | null
  /** What was typed, field by field. */
  fields: Record<string, unknown>
  author: { id: string; name: string }
  updatedAt: number
}

export type DraftToSave = {
  /** The draft and the version of it that the form was opened with; null for a first save. */
  draft: { id: number; version: number } | null
  formKey: string
  base: Draft['base']
  fields: Record<string, unknown>
}

export type SavedDraft = {
  id: number
  version: number
  /** Who had saved another version in between: this one was kept as a draft of its own. */
  besideThatOf: string | null
}

const WITH_NAMES = {
  author: { select: { id: true, name: true } },
  pledge: { select: { number: true } },
} satisfies Prisma.DraftInclude

/** All drafts, the last saved first. Throws `NotAllowed`. */
export function listDrafts(userId: string): Promise<Draft[]> {
  return writer().$transaction(async (transaction) => {
    await requirePermission(transaction, userId, 'draft')
    const rows = await transaction.draft.findMany({
      include: WITH_NAMES,
      orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    })
    return rows.map(toDraft)
  })
}

/** A draft; null where there is none, or none any more. Throws `NotAllowed`. */
export function getDraft(userId: string, id: number): Promise<Draft | null> {
  return writer().$transaction(async (transaction) => {
    await requirePermission(transaction, userId, 'draft')
    const row = await transaction.draft.findUnique({ where: { id }, include: WITH_NAMES })
    return row && toDraft(row)
  })
}

/**
 * Saves what was typed. Nothing that somebody else saved is ever overwritten: where the draft has moved on, or has
 * ended, what was typed becomes a draft of its own. Null where this very form was published: its draft does not come
 * back. Throws `NotAllowed`.
 */
export function saveDraft(userId: string, asked: DraftToSave): Promise<SavedDraft | null> {
  return writer().$transaction(async (transaction) => {
    await requirePermission(transaction, userId, 'draft')
    if (await isPublished(transaction, asked)) return null
    const now = new Date()
    const content = JSON.stringify(asked.fields)
    const existing = await findExisting(transaction, asked)
    const isFree =
      existing &&
      (asked.draft ? existing.version === asked.draft.version : existing.authorId === userId)
    if (isFree) {
      const data = { content, updatedAt: now, version: { increment: 1 } }
      const { id, version } = await transaction.draft.update({ where: { id: existing.id }, data })
      return { id, version, besideThatOf: null }
    }
    const created = await transaction.draft.create({
      data: {
        pledgeId: await findPledgeId(transaction, asked.base),
        baseRevisionNumber: asked.base?.revisionNumber ?? null,
        content,
        authorId: userId,
        formKey: (await hasDraft(transaction, asked.formKey)) ? null : asked.formKey,
        createdAt: now,
        updatedAt: now,
      },
    })
    return {
      id: created.id,
      version: created.version,
      besideThatOf: existing?.author.name ?? null,
    }
  })
}

/** Ends this version of a draft; false where somebody has saved a newer one, which stays. Throws `NotAllowed`. */
export function discardDraft(
  userId: string,
  { id, version }: { id: number; version: number },
): Promise<boolean> {
  return writer().$transaction(async (transaction) => {
    await requirePermission(transaction, userId, 'draft')
    await transaction.draft.deleteMany({ where: { id, version } })
    return (await transaction.draft.count({ where: { id } })) === 0
  })
}

async function isPublished(
  transaction: Prisma.TransactionClient,
  { formKey }: DraftToSave,
): Promise<boolean> {
  return (await transaction.revision.findUnique({ where: { formKey } })) !== null
}

function findExisting(transaction: Prisma.TransactionClient, { draft, formKey }: DraftToSave) {
  return transaction.draft.findUnique({
    where: draft ? { id: draft.id } : { formKey },
    include: WITH_NAMES,
  })
}

/** The key may stand with a draft that another window of the same form began. */
async function hasDraft(transaction: Prisma.TransactionClient, formKey: string): Promise<boolean> {
  return (await transaction.draft.count({ where: { formKey } })) > 0
}

async function findPledgeId(
  transaction: Prisma.TransactionClient,
  base: Draft['base'],
): Promise<number | null> {
  if (!base) return null
  const pledge = await transaction.pledge.findUniqueOrThrow({
    where: { number: base.pledgeNumber },
  })
  return pledge.id
}

function toDraft(row: Prisma.DraftGetPayload<{ include: typeof WITH_NAMES }>): Draft {
  const pledgeNumber = row.pledge?.number
  return {
    id: row.id,
    version: row.version,
    formKey: row.formKey,
    base:
      pledgeNumber != null && row.baseRevisionNumber !== null
        ? { pledgeNumber, revisionNumber: row.baseRevisionNumber }
        : null,
    fields: JSON.parse(row.content),
    author: row.author,
    updatedAt: row.updatedAt.getTime(),
  }
}
