import { existsSync } from 'node:fs'
import { issueFirstAdministrator } from '@/lib/db/invitations'
import { restoreAdministrator } from '@/lib/db/people'
import { openWriter } from '@/lib/db/writer'
import { emailSchema } from '@/lib/domain/account'
import { databaseFile } from '@/lib/env'
import { toPlainDatabaseFailure } from './steps/database-failure'
import { endPlainly, PlainFailure } from './steps/failure'
import { toWelcomeAddress } from './steps/first-administrator'
import { requireSettings } from './steps/settings'

// `npm run admin -- [email]`: for whoever runs the server and finds no administrator to turn to.

async function letIn(email: string | undefined): Promise<string> {
  const env = requireSettings()
  const file = databaseFile(env)
  if (!existsSync(file)) {
    throw new PlainFailure(`There is no database at ${file} yet: npm start makes it.`)
  }
  const client = openWriter(file)
  try {
    if (email !== undefined) return await restore(client, env, email)
    const link = toWelcomeAddress(env, await issueFirstAdministrator(client))
    return `Made a link by which somebody becomes an administrator, once and within 7 days; earlier ones no longer work:\n  ${link}`
  } catch (error) {
    throw toPlainDatabaseFailure(error, file)
  } finally {
    await client.$disconnect()
  }
}

async function restore(
  client: ReturnType<typeof openWriter>,
  env: ReturnType<typeof requireSettings>,
  email: string,
): Promise<string> {
  const parsed = emailSchema.safeParse(email)
  const person = parsed.success ? await restoreAdministrator(client, parsed.data) : null
  if (!person) {
    throw new PlainFailure(
      `Nobody has an account with the address ${email}. Without an address, npm run admin makes a link for a new administrator.`,
    )
  }
  return `${person.name} is an enabled administrator now. The old password works until this link, once and within a day, sets a new one:\n  ${toWelcomeAddress(env, person)}`
}

await letIn(process.argv[2]).then(console.log, endPlainly)
