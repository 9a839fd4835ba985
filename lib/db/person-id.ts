import { writer } from './client'

/** The person of an email address, who has just signed in; null where there is none. */
export async function getPersonId(email: string): Promise<string | null> {
  const person = await writer().user.findUnique({
    where: { email: email.trim().toLowerCase() },
    select: { id: true },
  })
  return person?.id ?? null
}
