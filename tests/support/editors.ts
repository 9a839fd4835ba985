import { writer } from '@/lib/db/client'

/** A person who may publish, in the database of the running test. */
export async function addEditor(id: string): Promise<string> {
  const now = new Date()
  await writer().user.create({
    data: {
      id,
      name: `Editor ${id}`,
      email: `${id}@example.org`,
      emailVerified: true,
      role: 'editor',
      createdAt: now,
      updatedAt: now,
    },
  })
  return id
}
