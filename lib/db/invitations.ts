import { createHash, randomBytes } from 'node:crypto'
import type { Role } from '@/lib/domain/roles'
import { writer } from './client'
import type { Prisma, PrismaClient } from './generated/client'
import { requirePermission } from './permission'

// A link is a secret that is known to whom it was given only: the database keeps its hash.

const TOKEN_BYTES = 32
const MS_PER_DAY = 86_400_000
const DAYS = { first_administrator: 7, invitation: 7, reset: 1 } as const

type LinkPurpose = keyof typeof DAYS

/** What a link that can still be used is for. */
export type OpenLink = {
  purpose: LinkPurpose
  /** The address of the account; null where the person still chooses it. */
  email: string | null
  /** The person's name, where there is an account already. */
  name: string | null
}

export type IssuedLink = { token: string; expiresAt: number }
export type RefusedLink = { refused: string }

/** A link by which somebody joins, shown once. Earlier ones for this address end. Throws `NotAllowed`. */
export function inviteByEmail(
  actorId: string,
  { email, role }: { email: string; role: Role },
): Promise<IssuedLink | RefusedLink> {
  return writer().$transaction(async (transaction) => {
    await requirePermission(transaction, actorId, 'people')
    const known = await transaction.user.findUnique({ where: { email } })
    if (known) return { refused: `${known.name} already has an account with this address.` }
    await endLinks(transaction, { purpose: 'invitation', email })
    return issue(transaction, { purpose: 'invitation', email, role, issuedById: actorId })
  })
}

/** An invitation that can still be used. */
export type OpenInvitation = {
  email: string
  role: Role
  /** The name of who made it; null where their account is gone. */
  invitedBy: string | null
  expiresAt: number
}

/** The invitations that can still be used, those that end first at the top. Throws `NotAllowed`. */
export function listInvitations(actorId: string): Promise<OpenInvitation[]> {
  return writer().$transaction(async (transaction) => {
    await requirePermission(transaction, actorId, 'people')
    const rows = await transaction.invitation.findMany({
      where: { purpose: 'invitation', usedAt: null, expiresAt: { gt: new Date() } },
      orderBy: { expiresAt: 'asc' },
      include: { issuedBy: { select: { name: true } } },
    })
    return rows.map(({ email, role, issuedBy, expiresAt }) => ({
      email: email ?? '',
      role: role as Role,
      invitedBy: issuedBy?.name ?? null,
      expiresAt: expiresAt.getTime(),
    }))
  })
}

/** Ends the invitation of an address, whichever was made last; false where none is open. Throws `NotAllowed`. */
export function revokeInvitation(actorId: string, email: string): Promise<boolean> {
  return writer().$transaction(async (transaction) => {
    await requirePermission(transaction, actorId, 'people')
    return (await endLinks(transaction, { purpose: 'invitation', email })) > 0
  })
}

/** A link by which a person sets a new password, shown once. Earlier ones end. Throws `NotAllowed`. */
export function issueReset(actorId: string, userId: string): Promise<IssuedLink | RefusedLink> {
  return writer().$transaction(async (transaction) => {
    await requirePermission(transaction, actorId, 'people')
    const user = await transaction.user.findUnique({ where: { id: userId } })
    if (!user) return { refused: 'There is no such person.' }
    if (user.banned) return { refused: `${user.name} is disabled: enable the account first.` }
    return resetLink(transaction, user, actorId)
  })
}

/** A link that sets the password of this person; for those who may do so already. Earlier ones end. */
export async function resetLink(
  transaction: Prisma.TransactionClient,
  user: { id: string; email: string },
  issuedById: string | null,
): Promise<IssuedLink> {
  await endLinks(transaction, { purpose: 'reset', userId: user.id })
  return issue(transaction, { purpose: 'reset', email: user.email, userId: user.id, issuedById })
}

/** A link by which somebody becomes an administrator, for whoever runs the server. Earlier ones end. */
export function issueFirstAdministrator(client: PrismaClient): Promise<IssuedLink> {
  return client.$transaction(async (transaction) => {
    await endLinks(transaction, { purpose: 'first_administrator' })
    return issue(transaction, { purpose: 'first_administrator', role: 'administrator' })
  })
}

/** What a link is for; null where it is unknown, used or expired. */
export async function getOpenLink(token: string, now = Date.now()): Promise<OpenLink | null> {
  const row = await writer().invitation.findFirst({
    where: { tokenHash: hashOf(token), usedAt: null, expiresAt: { gt: new Date(now) } },
    include: { user: { select: { name: true, email: true } } },
  })
  if (!row) return null
  const email = row.user?.email ?? row.email
  return { purpose: row.purpose as LinkPurpose, email, name: row.user?.name ?? null }
}

/** Ends the unused links that match, and returns how many. */
export async function endLinks(
  transaction: Prisma.TransactionClient,
  which: Prisma.InvitationWhereInput,
): Promise<number> {
  const { count } = await transaction.invitation.deleteMany({ where: { ...which, usedAt: null } })
  return count
}

/** Uses a link up, and returns it; null where somebody else was faster, or it is dead already. */
export async function takeLink(transaction: Prisma.TransactionClient, token: string) {
  const now = new Date()
  const tokenHash = hashOf(token)
  const { count } = await transaction.invitation.updateMany({
    where: { tokenHash, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  })
  if (count === 0) return null
  return transaction.invitation.findUniqueOrThrow({
    where: { tokenHash },
    include: { user: true },
  })
}

async function issue(
  transaction: Prisma.TransactionClient,
  link: {
    purpose: LinkPurpose
    email?: string
    role?: Role
    userId?: string
    issuedById?: string | null
  },
): Promise<IssuedLink> {
  const token = randomBytes(TOKEN_BYTES).toString('base64url')
  const createdAt = new Date()
  const expiresAt = new Date(createdAt.getTime() + DAYS[link.purpose] * MS_PER_DAY)
  await transaction.invitation.create({
    data: { ...link, tokenHash: hashOf(token), createdAt, expiresAt },
  })
  return { token, expiresAt: expiresAt.getTime() }
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
