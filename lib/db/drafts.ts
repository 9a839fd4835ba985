import { writer } from './client'
import { type Draft, nameOf } from './draft-reads'
import type { Prisma } from './generated/client'
import { requirePermission } from './permission'

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
  /** Who had saved another version in between, as a subject: this one was kept as a draft of its own. */
  besideThatOf: string | null
}

const WITH_NAMES = {
  author: { select: { id: true, name: true } },
  pledge: { select: { number: true } },
} satisfies Prisma.DraftInclude

/**
 * Saves what was typed. Nothing that was saved from elsewhere is ever overwritten: where the draft has moved on, or has
 * ended, what was typed becomes a draft of its own. Sent again because its answer was lost, it is answered again. Null
 * where this very form was published: its draft does not come back. Throws `NotAllowed`.
 */
export function saveDraft(userId: string, asked: DraftToSave): Promise<SavedDraft | null> {
  return writer().$transaction(async (transaction) => {
    await requirePermission(transaction, userId, 'draft')
    const saving = { userId, asked, content: JSON.stringify(asked.fields) }
    const existing = await findExisting(transaction, asked)
    if (existing && isContinued(existing, saving)) {
      const { id, version } = await update(transaction, existing.id, saving)
      return { id, version, besideThatOf: null }
    }
    if (await isPublished(transaction, asked)) return null
    const pledgeId = await findPledgeId(transaction, asked.base)
    const { id, version } =
      (await findSaved(transaction, pledgeId, saving)) ??
      (await create(transaction, pledgeId, saving))
    const isBeside = existing !== null && existing.id !== id
    return { id, version, besideThatOf: isBeside ? nameOf(existing.author, userId) : null }
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

type Transaction = Prisma.TransactionClient
type Row = Prisma.DraftGetPayload<{ include: typeof WITH_NAMES }>
type Saving = { userId: string; asked: DraftToSave; content: string }

function findExisting(transaction: Transaction, { draft, formKey }: DraftToSave) {
  return transaction.draft.findUnique({
    where: draft ? { id: draft.id } : { formKey },
    include: WITH_NAMES,
  })
}

/** Whether nobody has saved since: a form that knows of no draft may have made the first version, unanswered. */
function isContinued({ version, author }: Row, { asked: { draft }, userId }: Saving): boolean {
  return draft ? version === draft.version : version === 1 && author.id === userId
}

/** A draft is of whoever saved it last. */
function update(transaction: Transaction, id: number, { userId, content }: Saving) {
  return transaction.draft.update({
    where: { id },
    data: { content, authorId: userId, updatedAt: new Date(), version: { increment: 1 } },
  })
}

async function isPublished(transaction: Transaction, { formKey }: DraftToSave): Promise<boolean> {
  return (await transaction.revision.count({ where: { formKey } })) > 0
}

/** The same words of the same person are there already where the answer to this very save was lost. */
function findSaved(
  transaction: Transaction,
  pledgeId: number | null,
  { userId, asked: { base, draft, formKey }, content }: Saving,
) {
  return transaction.draft.findFirst({
    where: {
      authorId: userId,
      content,
      pledgeId,
      baseRevisionNumber: base?.revisionNumber ?? null,
      ...(draft ? {} : { formKey }),
    },
    orderBy: { id: 'desc' },
  })
}

async function create(
  transaction: Transaction,
  pledgeId: number | null,
  { userId, asked: { base, formKey }, content }: Saving,
) {
  const now = new Date()
  return transaction.draft.create({
    data: {
      pledgeId,
      baseRevisionNumber: base?.revisionNumber ?? null,
      content,
      authorId: userId,
      formKey: (await hasDraft(transaction, formKey)) ? null : formKey,
      createdAt: now,
      updatedAt: now,
    },
  })
}

/** The key may stand with a draft that another window of the same form began. */
async function hasDraft(transaction: Transaction, formKey: string): Promise<boolean> {
  return (await transaction.draft.count({ where: { formKey } })) > 0
}

async function findPledgeId(transaction: Transaction, base: Draft['base']): Promise<number | null> {
  if (!base) return null
  const pledge = await transaction.pledge.findUnique({ where: { number: base.pledgeNumber } })
  return pledge?.id ?? null
}
