import type { EntryValues } from '@/lib/domain/catalogue-entry'
import type { Permission } from '@/lib/domain/roles'
import { writer } from './client'
import type { Prisma } from './generated/client'
import { requirePermission } from './permission'

export type CatalogueOutcome =
  | { kind: 'saved'; key: string }
  /** Somebody has changed the entry since the form was opened: what it says now. Nothing was written. */
  | { kind: 'changed'; current: EntryValues }
  /** A field contradicts what the catalogue holds. Nothing was written. */
  | { kind: 'refused'; field: string; message: string }

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

export const refused = (field: string, message: string): CatalogueOutcome => ({
  kind: 'refused',
  field,
  message,
})
