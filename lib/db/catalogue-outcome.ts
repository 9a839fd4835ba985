import type { EntryValues } from '@/lib/domain/catalogue-entry'
import type { ContentProblem } from '@/lib/domain/pledge'
import type { Permission } from '@/lib/domain/roles'
import { writer } from './client'
import type { Prisma } from './generated/client'
import { requirePermission } from './permission'

export type CatalogueOutcome =
  | { kind: 'saved'; key: string }
  /** Somebody has changed the entry since the form was opened: what it says now. Nothing was written. */
  | { kind: 'changed'; current: EntryValues }
  /** What contradicts what the catalogue holds, each at its field; an empty path is the whole entry. Nothing was written. */
  | { kind: 'refused'; problems: readonly ContentProblem[] }

export type Transaction = Prisma.TransactionClient

const PERMISSION: Permission = 'catalogue'
// A new name is copied into every revision that uses it.
const PATIENCE_MS = 60_000

/** Writes to the catalogues in one transaction with the check of rights; what is saved raises the data version. */
export function writeCatalogue(
  userId: string,
  work: (transaction: Transaction) => Promise<CatalogueOutcome>,
): Promise<CatalogueOutcome> {
  return writer().$transaction(
    async (transaction) => {
      await requirePermission(transaction, userId, PERMISSION)
      const outcome = await work(transaction)
      if (outcome.kind === 'saved') {
        await transaction.dataVersion.update({
          where: { id: 1 },
          data: { version: { increment: 1 } },
        })
      }
      return outcome
    },
    { timeout: PATIENCE_MS },
  )
}

/** True where a form was opened with what the entry still says. */
export function isAsOpened(opened: EntryValues, current: EntryValues): boolean {
  return Object.entries(current).every(([field, value]) => opened[field] === value)
}

/** Refuses an entry for what one of its fields says; '' is the whole entry. */
export const refused = (field: string, message: string): CatalogueOutcome => ({
  kind: 'refused',
  problems: [problemAt(field, message)],
})

/** A problem of a field; '' is the whole entry. */
export const problemAt = (field: string, message: string): ContentProblem => ({
  path: field === '' ? [] : [field],
  message,
})
