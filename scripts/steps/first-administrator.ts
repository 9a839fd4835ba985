import { issueFirstAdministrator } from '@/lib/db/invitations'
import { hasAdministrator } from '@/lib/db/people'
import { openWriter } from '@/lib/db/writer'
import { type Environment, publicAddress } from '@/lib/env'
import { toPlainDatabaseFailure } from './database-failure'
import { PlainFailure } from './failure'

/** The link by which somebody becomes the first administrator; null where there is one. */
export async function makeFirstLink(env: Environment, file: string): Promise<string | null> {
  const client = openWriter(file)
  try {
    if (await hasAdministrator(client)) return null
    return toWelcomeAddress(env, await issueFirstAdministrator(client))
  } catch (error) {
    const failure = toPlainDatabaseFailure(error, file)
    if (!(failure instanceof PlainFailure)) throw error
    // Readers can be served all the same.
    console.error(`No link for the first administrator could be made. ${failure.message}`)
    return null
  } finally {
    await client.$disconnect()
  }
}

/** The address of a link that was made. */
export function toWelcomeAddress(env: Environment, { token }: { token: string }): string {
  return `${publicAddress(env)}/welcome/${token}`
}
