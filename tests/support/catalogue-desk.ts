import type { PrismaClient } from '@/lib/db/generated/client'
import { publishSample } from './sample-ledger'
import { type Ledger, openLedger } from './small-ledger'

/** The sample ledger with an editor, a reviewer, an administrator, and a reviewer who is disabled. */
export async function openCatalogueDesk(): Promise<Ledger> {
  const ledger = await openLedger()
  await publishSample(ledger)
  await addPeople(ledger.client)
  return ledger
}

async function addPeople(client: PrismaClient): Promise<void> {
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
