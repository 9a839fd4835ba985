import { issueFirstAdministrator } from '@/lib/db/invitations'
import { hasAdministrator } from '@/lib/db/people'
import { openWriter } from '@/lib/db/writer'
import { type Environment, publicAddress } from '@/lib/env'

/** The link by which somebody becomes the first administrator; null where there is one. */
export async function makeFirstLink(env: Environment, file: string): Promise<string | null> {
  const client = openWriter(file)
  try {
    if (await hasAdministrator(client)) return null
    return toWelcomeAddress(env, await issueFirstAdministrator(client))
  } finally {
    await client.$disconnect()
  }
}

/** The address of a link that was made. */
export function toWelcomeAddress(env: Environment, { token }: { token: string }): string {
  return `${publicAddress(env)}/welcome/${token}`
}
