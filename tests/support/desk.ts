import { onTestFinished, vi } from 'vitest'
import { writer } from '@/lib/db/client'
import type { Role } from '@/lib/domain/roles'
import { freshDatabase } from './database'

/** Points the running test at a database of its own, without facts. */
export async function useFreshDesk(): Promise<void> {
  vi.stubEnv('DATABASE_URL', `file:${await freshDatabase()}`)
  const client = writer()
  onTestFinished(async () => {
    await client.$disconnect()
    vi.unstubAllEnvs()
  })
}

/** Adds a person who can sign in and has a session; the id is the name. */
export async function addPerson(name: string, role: Role): Promise<string> {
  const now = new Date()
  const stamps = { createdAt: now, updatedAt: now }
  await writer().user.create({
    data: { id: name, name, email: `${name}@example.org`, role, ...stamps },
  })
  await writer().account.create({
    data: { id: name, accountId: name, providerId: 'credential', userId: name, ...stamps },
  })
  await writer().session.create({
    data: { id: name, token: name, userId: name, expiresAt: new Date(Date.now() + 1e6), ...stamps },
  })
  return name
}

/** How many sessions a person has. */
export function countSessions(userId: string): Promise<number> {
  return writer().session.count({ where: { userId } })
}
