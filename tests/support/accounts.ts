import { createHash } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import { openWriter } from '@/lib/db/writer'
import type { Role } from '@/lib/domain/roles'
import { PASSWORD } from './sign-in'

const MS_PER_DAY = 86_400_000

/** Adds people who sign in as `<name>@example.org` with the usual password; one computation of it serves them all. */
export async function addAccounts(
  file: string,
  people: readonly { name: string; role: Role }[],
): Promise<void> {
  const password = await hashPassword(PASSWORD)
  const now = new Date()
  const stamps = { createdAt: now, updatedAt: now }
  const client = openWriter(file)
  try {
    await client.user.createMany({
      data: people.map(({ name, role }) => ({
        id: name,
        name,
        email: `${name}@example.org`,
        role,
        ...stamps,
      })),
    })
    await client.account.createMany({
      data: people.map(({ name }) => ({
        id: name,
        accountId: name,
        providerId: 'credential',
        userId: name,
        password,
        ...stamps,
      })),
    })
  } finally {
    await client.$disconnect()
  }
}

/** Adds links by which somebody becomes an editor, each with a secret that the test knows. */
export async function addInvitations(file: string, tokens: readonly string[]): Promise<void> {
  const client = openWriter(file)
  try {
    await client.invitation.createMany({
      data: tokens.map((token) => ({
        tokenHash: createHash('sha256').update(token).digest('hex'),
        purpose: 'invitation',
        email: `${token}@example.org`,
        role: 'editor',
        createdAt: new Date(),
        expiresAt: new Date(Date.now() + MS_PER_DAY),
      })),
    })
  } finally {
    await client.$disconnect()
  }
}
