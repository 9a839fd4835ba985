import { mayDo, type Permission, type Role } from '@/lib/domain/roles'
import type { Prisma } from './generated/client'
import { type Row, readOne } from './reader'

/** Who asked may not do this, or no longer: signed out, disabled, or of a lesser role than it takes. */
export class NotAllowed extends Error {
  override name = 'NotAllowed'
}

/**
 * Checks, inside the transaction that writes, that this person may do so at this moment: a page may have been opened
 * before the person was disabled. Throws `NotAllowed`.
 */
export async function requirePermission(
  transaction: Prisma.TransactionClient,
  userId: string,
  permission: Permission,
): Promise<void> {
  const user = await transaction.user.findUnique({
    where: { id: userId },
    select: { role: true, banned: true },
  })
  requireRole(user && { role: user.role, isDisabled: user.banned === true }, permission)
}

/** As `requirePermission`, for what is only read. Throws `NotAllowed` and `DatabaseUnavailable`. */
export function requirePermissionNow(userId: string, permission: Permission): void {
  const user = readOne<Row & { role: string; banned: bigint | null }>(
    'SELECT role, banned FROM User WHERE id = ?',
    [userId],
  )
  requireRole(user && { role: user.role, isDisabled: user.banned === 1n }, permission)
}

function requireRole(
  user: { role: string; isDisabled: boolean } | null,
  permission: Permission,
): void {
  if (!user || user.isDisabled || !mayDo(user.role as Role, permission)) {
    throw new NotAllowed(`This takes the permission “${permission}”.`)
  }
}
