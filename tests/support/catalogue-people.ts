import type { PrismaClient } from '@/lib/db/generated/client'

/** An editor, a reviewer, an administrator, and a reviewer who is disabled. */
export async function addPeople(client: PrismaClient): Promise<void> {
  const at = new Date('2023-01-01')
  const person = (id: string, role: string, banned = false) => ({
    id,
    role,
    banned,
    name: id,
    email: `${id}@example.org`,
    createdAt: at,
    updatedAt: at,
  })
  await client.user.createMany({
    data: [
      person('an-editor', 'editor'),
      person('a-reviewer', 'reviewer'),
      person('an-administrator', 'administrator'),
      person('disabled', 'reviewer', true),
    ],
  })
}
