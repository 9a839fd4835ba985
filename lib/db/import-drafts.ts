import { randomUUID } from 'node:crypto'
import type { PledgeInput } from '@/lib/domain/pledge'
import { toFormFields } from '@/lib/domain/pledge-fields'
import type { ChangeKind } from '@/lib/domain/vocabulary'
import type { KnownPledge } from '@/lib/import/compared-pledges'
import { keepEdits } from '@/lib/import/keep-edits'
import type { Planned } from '@/lib/import/plan'
import type { Prisma } from './generated/client'
import type { ImportTerms } from './import-terms'

type Transaction = Prisma.TransactionClient

/**
 * Where an editor has changed a pledge since its last import, what the release says anew waits as a draft of that editor,
 * based on what the import before had said, with its reason: opened, it shows both. Returns how many were made.
 */
export async function addImportDrafts(
  transaction: Transaction,
  planned: readonly Planned[],
  { reason, dataset }: Pick<ImportTerms, 'reason' | 'dataset'>,
): Promise<number> {
  const edited = planned.flatMap((plan) => (plan.kind === 'edited' ? [plan] : []))
  for (const { known, released } of edited) {
    const now = new Date()
    await transaction.draft.create({
      data: {
        pledgeId: known.pledgeId,
        baseRevisionNumber: known.imported.number,
        content: JSON.stringify({
          ...toFormFields(toContent(known, released.input)),
          changeKind: 'new_information' satisfies ChangeKind,
          reason,
        }),
        origin: `${reason} (${dataset})`,
        authorId: await findAuthor(transaction, known),
        formKey: randomUUID(),
        createdAt: now,
        updatedAt: now,
      },
    })
  }
  return edited.length
}

function toContent({ imported, current }: KnownPledge, released: PledgeInput): PledgeInput {
  return keepEdits({ imported: imported.content, current: current.content, released })
}

/** The last editor of a pledge; what followed an import by itself has no author. */
async function findAuthor(
  transaction: Transaction,
  { pledgeId }: { pledgeId: number },
): Promise<string> {
  const { authorId } = await transaction.revision.findFirstOrThrow({
    where: { pledgeId, authorId: { not: null } },
    orderBy: { number: 'desc' },
    select: { authorId: true },
  })
  if (!authorId) throw new Error(`No editor has changed pledge ${pledgeId}`)
  return authorId
}
