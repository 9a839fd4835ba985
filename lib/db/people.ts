import type { Role } from '@/lib/domain/roles'
import { writer } from './client'
import type { Prisma, PrismaClient, User } from './generated/client'
import { endLinks, type IssuedLink, resetLink } from './invitations'
import { NotAllowed, requirePermission } from './permission'
import { forgetFailures } from './sign-in-limit'

/** A person as administrators see them. */
export type Person = {
  id: string
  name: string
  email: string
  role: Role
  isDisabled: boolean
  /** Null where the person has not signed in yet. */
  lastSignIn: number | null
}

/** Null where it was done, else a sentence that says why not. */
export type Refusal = string | null

const LAST = 'This is the last administrator. Make somebody else an administrator first.'
const UNKNOWN = 'There is no such person.'

/** Everybody with an account, by name. Throws `NotAllowed`. */
export function listPeople(actorId: string): Promise<Person[]> {
  return writer().$transaction(async (transaction) => {
    await requirePermission(transaction, actorId, 'people')
    const rows = await transaction.user.findMany({
      orderBy: [{ name: 'asc' }, { email: 'asc' }],
    })
    return rows.map(toPerson)
  })
}

/** One person; null where there is none. Throws `NotAllowed`. */
export function getPerson(actorId: string, id: string): Promise<Person | null> {
  return writer().$transaction(async (transaction) => {
    await requirePermission(transaction, actorId, 'people')
    const row = await transaction.user.findUnique({ where: { id } })
    return row && toPerson(row)
  })
}

/** Gives a person another role; there is always an administrator left. Throws `NotAllowed`. */
export function changeRole(actorId: string, id: string, role: Role): Promise<Refusal> {
  return change(actorId, id, async (transaction, user) => {
    if (role !== 'administrator' && (await isLastAdministrator(transaction, user))) return LAST
    // Links that this person made give what the person can no longer give.
    if (role !== 'administrator') await endLinks(transaction, { issuedById: id })
    await transaction.user.update({ where: { id }, data: { role, updatedAt: new Date() } })
    return null
  })
}

/** Shuts a person out at once, from every device; there is always an administrator left. Throws `NotAllowed`. */
export function disablePerson(actorId: string, id: string): Promise<Refusal> {
  return change(actorId, id, async (transaction, user) => {
    if (await isLastAdministrator(transaction, user)) return LAST
    await transaction.user.update({ where: { id }, data: { banned: true, updatedAt: new Date() } })
    await transaction.session.deleteMany({ where: { userId: id } })
    await endLinks(transaction, { OR: [{ userId: id }, { issuedById: id }] })
    return null
  })
}

/** Lets a disabled person sign in again. Throws `NotAllowed`. */
export function enablePerson(actorId: string, id: string): Promise<Refusal> {
  return change(actorId, id, async (transaction) => {
    await transaction.user.update({ where: { id }, data: { banned: false, updatedAt: new Date() } })
    return null
  })
}

/** Changes the name by which a person signs; what is published keeps pointing at the person. Throws `NotAllowed`. */
export async function renameSelf(actorId: string, name: string): Promise<void> {
  const { count } = await writer().user.updateMany({
    where: { id: actorId, NOT: { banned: true } },
    data: { name, updatedAt: new Date() },
  })
  if (count === 0) throw new NotAllowed('This takes an account that is not disabled.')
}

/** Ends every session of a person. */
export async function endSessions(actorId: string): Promise<void> {
  await writer().session.deleteMany({ where: { userId: actorId } })
}

/** Keeps when a person last signed in: sessions end, and with them what they would tell. */
export async function noteSignIn(email: string): Promise<void> {
  await writer().user.updateMany({ where: { email }, data: { lastSignInAt: new Date() } })
}

/** True where somebody can sign in who may let others in. */
export async function hasAdministrator(client: PrismaClient): Promise<boolean> {
  const where = { role: 'administrator', NOT: { banned: true }, accounts: { some: {} } }
  return (await client.user.count({ where })) > 0
}

/** Makes a person an administrator who can sign in, for whoever runs the server; null where there is none. */
export function restoreAdministrator(
  client: PrismaClient,
  email: string,
): Promise<(IssuedLink & { name: string }) | null> {
  return client.$transaction(async (transaction) => {
    const user = await transaction.user.findUnique({ where: { email } })
    if (!user) return null
    await transaction.user.update({
      where: { email },
      data: { role: 'administrator', banned: false, updatedAt: new Date() },
    })
    await forgetFailures(transaction, email)
    return { ...(await resetLink(transaction, user, null)), name: user.name }
  })
}

type UserRow = { id: string; role: string; banned: boolean | null }

function change(
  actorId: string,
  id: string,
  write: (transaction: Prisma.TransactionClient, user: UserRow) => Promise<Refusal>,
): Promise<Refusal> {
  return writer().$transaction(async (transaction) => {
    await requirePermission(transaction, actorId, 'people')
    const user = await transaction.user.findUnique({ where: { id } })
    return user ? write(transaction, user) : UNKNOWN
  })
}

async function isLastAdministrator(
  transaction: Prisma.TransactionClient,
  { id, role, banned }: UserRow,
): Promise<boolean> {
  if (role !== 'administrator' || banned) return false
  const others = await transaction.user.count({
    where: { role: 'administrator', id: { not: id }, NOT: { banned: true } },
  })
  return others === 0
}

function toPerson(row: User): Person {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    role: row.role as Role,
    isDisabled: row.banned === true,
    lastSignIn: row.lastSignInAt?.getTime() ?? null,
  }
}
