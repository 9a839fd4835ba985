import { emailSchema } from '@/lib/domain/account'
import { toClientNetwork } from '@/lib/domain/client-network'
import { writer } from './client'
import type { Prisma } from './generated/client'

// Guessing is slowed down by account, and by address for those who try many accounts. Kept in the database, so that
// a restart forgives nothing.

const WINDOW_MS = 15 * 60_000
const MOST_OF_AN_ACCOUNT = 5
const MOST_OF_AN_ADDRESS = 20
const MS_PER_MINUTE = 60_000

/** Who tries: an account's email, and the address the request came from. */
export type Attempt = { email: string; address: string }

/**
 * Takes one of the attempts that are left and returns null, or the minutes to wait where none is left. It counts as a
 * failure until `forgiveAttempt`: counted only afterwards, attempts sent all at once would all be let through.
 */
export function takeAttempt(attempt: Attempt, now = Date.now()): Promise<number | null> {
  return writer().$transaction(async (transaction) => {
    await transaction.signInLimit.deleteMany({ where: { windowEnd: { lte: new Date(now) } } })
    const waits = [
      await count(transaction, accountKey(attempt), MOST_OF_AN_ACCOUNT, now),
      await count(transaction, addressKey(attempt), MOST_OF_AN_ADDRESS, now),
    ]
    const longest = Math.max(...waits)
    return longest > 0 ? Math.max(1, Math.ceil(longest / MS_PER_MINUTE)) : null
  })
}

/** After a right password: the account starts anew, and the address has one failure less. */
export async function forgiveAttempt(attempt: Attempt): Promise<void> {
  await writer().$transaction([
    writer().signInLimit.deleteMany({ where: { key: accountKey(attempt) } }),
    writer().signInLimit.updateMany({
      where: { key: addressKey(attempt), failures: { gt: 0 } },
      data: { failures: { decrement: 1 } },
    }),
  ])
}

/** An account whose password was set anew starts anew. */
export async function forgetFailures(
  transaction: Prisma.TransactionClient,
  email: string,
): Promise<void> {
  await transaction.signInLimit.deleteMany({ where: { key: accountKey({ email }) } })
}

/** Adds a failure; returns the milliseconds to wait where it is one too many, else 0. */
async function count(
  transaction: Prisma.TransactionClient,
  key: string,
  most: number,
  now: number,
): Promise<number> {
  const { failures, windowEnd } = await transaction.signInLimit.upsert({
    where: { key },
    create: { key, failures: 1, windowEnd: new Date(now + WINDOW_MS) },
    update: { failures: { increment: 1 } },
  })
  return failures > most ? windowEnd.getTime() - now : 0
}

/** One key for an account, however its email is written; throws where that is none. */
function accountKey({ email }: Pick<Attempt, 'email'>): string {
  return `account:${emailSchema.parse(email)}`
}

function addressKey({ address }: Pick<Attempt, 'address'>): string {
  return `address:${toClientNetwork(address)}`
}
