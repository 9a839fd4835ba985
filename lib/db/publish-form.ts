import { isDeepStrictEqual } from 'node:util'
import type { PledgeInput } from '@/lib/domain/pledge'
import { toContent } from '@/lib/domain/pledge-content'
import type { ChangeKind } from '@/lib/domain/vocabulary'
import { writer } from './client'
import type { Prisma } from './generated/client'
import { requirePermission } from './permission'
import { getPledge } from './pledges'
import { publishWithin } from './publish'

/** What an editor's form asks to be published. */
export type FormPublication = {
  input: PledgeInput
  /** The form's own key: sent twice, it makes one revision. */
  formKey: string
  /** The pledge's public number and the revision that the editor saw; null for a new pledge. */
  base: { pledgeNumber: number; revisionNumber: number } | null
  changeKind: ChangeKind
  reason: string | null
  /** The draft that this content comes from, and its version: that one ends with its publication. */
  draft: { id: number; version: number } | null
}

export type FormOutcome =
  | { kind: 'published'; pledgeNumber: number; revisionNumber: number }
  /** Somebody, or an earlier sending of this form with other content, published in between. */
  | { kind: 'outdated'; pledgeNumber: number; currentRevisionNumber: number }
  /** The content is that of the revision it started from: there is nothing to publish. */
  | { kind: 'unchanged' }
  | { kind: 'unknown_pledge' }

type Transaction = Prisma.TransactionClient

/** Publishes an editor's form in one transaction with its check of rights. Throws `NotAllowed`. */
export function publishForm(userId: string, form: FormPublication): Promise<FormOutcome> {
  return writer().$transaction(async (transaction) => {
    await requirePermission(transaction, userId, 'publish')
    const sent = await findSent(transaction, form)
    if (sent) return sent
    const pledge = await findPledge(transaction, form)
    if (pledge === undefined) return { kind: 'unknown_pledge' }
    if (form.base && isUnchanged(form.base, form)) return { kind: 'unchanged' }
    const now = new Date()
    const result = await publishWithin(transaction, {
      input: form.input,
      pledge,
      changeKind: form.changeKind,
      reason: form.reason,
      formKey: form.formKey,
      publishedAt: now,
      recordedAt: now,
      authorId: userId,
      importId: null,
    })
    if (!result.ok) return toOutdated(form, result.currentRevisionNumber)
    await endDraft(transaction, userId, form)
    const { pledgeNumber, revisionNumber } = result
    return { kind: 'published', pledgeNumber, revisionNumber }
  })
}

/** Only what was published ends: a version that somebody saved since stays for them. */
async function endDraft(
  transaction: Transaction,
  userId: string,
  { draft, formKey }: FormPublication,
): Promise<void> {
  const where = draft ?? { formKey, authorId: userId, version: 1 }
  await transaction.draft.deleteMany({ where })
}

/** What the same form has published before: the same answer again, unless it was changed since. */
async function findSent(
  transaction: Transaction,
  { formKey, input, changeKind }: FormPublication,
): Promise<FormOutcome | null> {
  const earlier = await transaction.revision.findUnique({
    where: { formKey },
    select: { number: true, pledge: { select: { number: true } } },
  })
  const pledgeNumber = earlier?.pledge.number
  if (!earlier || pledgeNumber == null) return null
  const revisions = getPledge(pledgeNumber, null)?.revisions ?? []
  const sent = revisions.find(({ number }) => number === earlier.number)
  const isSame =
    sent && sent.changeKind === changeKind && isDeepStrictEqual(toContent(sent.content), input)
  return isSame
    ? { kind: 'published', pledgeNumber, revisionNumber: earlier.number }
    : {
        kind: 'outdated',
        pledgeNumber,
        currentRevisionNumber: revisions.at(-1)?.number ?? earlier.number,
      }
}

async function findPledge(transaction: Transaction, { base }: FormPublication) {
  if (!base) return 'new' as const
  const pledge = await transaction.pledge.findUnique({ where: { number: base.pledgeNumber } })
  return pledge ? { id: pledge.id, baseRevisionNumber: base.revisionNumber } : undefined
}

/** A withdrawal says something by itself, and so does the return of what was withdrawn. */
function isUnchanged(
  base: NonNullable<FormPublication['base']>,
  { input, changeKind }: FormPublication,
): boolean {
  const current = getPledge(base.pledgeNumber, null)?.revisions.at(-1)
  if (!current || current.number !== base.revisionNumber) return false
  const isWithdrawal = changeKind === 'withdrawal'
  if (isWithdrawal !== current.isWithdrawn) return false
  return isDeepStrictEqual(toContent(current.content), input)
}

function toOutdated({ base }: FormPublication, currentRevisionNumber: number): FormOutcome {
  if (!base) throw new Error('A new pledge cannot be outdated')
  return { kind: 'outdated', pledgeNumber: base.pledgeNumber, currentRevisionNumber }
}
