import { randomUUID } from 'node:crypto'
import { writer } from './client'
import type { Prisma } from './generated/client'
import { takeLink } from './invitations'
import { forgetFailures } from './sign-in-limit'

/** What a person who follows a link chooses. A reset asks for the password only. */
export type Chosen = { name: string; email: string; passwordHash: string }
export type Welcomed =
  | { ok: true; email: string }
  | { ok: false; reason: 'link is dead' | 'address is taken' }

class AddressTaken extends Error {
  override name = 'AddressTaken'
}

/**
 * Uses a link: makes the account it was for, or sets the new password and ends all that person's sessions. All of it
 * or nothing; of two requests with one link, one is told that the link is dead.
 */
export function redeemLink(token: string, chosen: Chosen): Promise<Welcomed> {
  return writer()
    .$transaction(async (transaction): Promise<Welcomed> => {
      const link = await takeLink(transaction, token)
      if (!link) return { ok: false, reason: 'link is dead' }
      if (link.purpose === 'reset') {
        if (!link.user || link.user.banned) return { ok: false, reason: 'link is dead' }
        await setPassword(transaction, link.user, chosen.passwordHash)
        return { ok: true, email: link.user.email }
      }
      const email = link.email ?? chosen.email
      await addPerson(transaction, { ...chosen, email, role: link.role ?? 'editor' })
      return { ok: true, email }
    })
    .catch((error: unknown) => {
      // Thrown, so that the link is as unused as before.
      if (error instanceof AddressTaken) return { ok: false, reason: 'address is taken' }
      throw error
    })
}

async function addPerson(
  transaction: Prisma.TransactionClient,
  { name, email, role, passwordHash }: Chosen & { role: string },
): Promise<void> {
  if (await transaction.user.findUnique({ where: { email } })) throw new AddressTaken()
  const id = randomUUID()
  const now = new Date()
  await transaction.user.create({
    data: { id, name, email, role, createdAt: now, updatedAt: now },
  })
  await transaction.account.create({ data: toAccount(id, passwordHash) })
  await forgetFailures(transaction, email)
}

async function setPassword(
  transaction: Prisma.TransactionClient,
  { id, email }: { id: string; email: string },
  passwordHash: string,
): Promise<void> {
  const account = toAccount(id, passwordHash)
  await transaction.account.upsert({
    where: { providerId_accountId: { providerId: 'credential', accountId: id } },
    create: account,
    update: { password: passwordHash, updatedAt: account.updatedAt },
  })
  await transaction.session.deleteMany({ where: { userId: id } })
  await forgetFailures(transaction, email)
}

/** The account by which better-auth knows a person's password. */
function toAccount(userId: string, password: string) {
  const now = new Date()
  return {
    id: randomUUID(),
    userId,
    accountId: userId,
    providerId: 'credential',
    password,
    createdAt: now,
    updatedAt: now,
  }
}
