import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { mayDo, type Permission, type Role } from '@/lib/domain/roles'
import { auth, sessionCookieName } from './auth'

/** Who is asking. */
export type Actor = { id: string; name: string; email: string; role: Role }

/** The person of the request's session; null for a visitor. Visitors cost no query. */
export const getActor = cache(async (): Promise<Actor | null> => {
  const jar = await cookies()
  if (!jar.has(sessionCookieName())) return null
  // The request's own header still names the session that the form just sent may have replaced.
  const session = await auth().api.getSession({ headers: new Headers({ cookie: jar.toString() }) })
  if (!session || session.user.banned) return null
  const { id, name, email, role } = session.user
  return { id, name, email, role: role as Role }
})

/**
 * The person of the request, who may do this. A visitor is sent to sign in and comes back to `path`; somebody of a
 * lesser role is sent to the desk, which says so.
 */
export async function requireActor(permission: Permission, path: string): Promise<Actor> {
  const actor = await getActor()
  if (!actor) redirect(`/sign-in?next=${encodeURIComponent(path)}`)
  if (!mayDo(actor.role, permission)) redirect(`/desk?refused=${permission}`)
  return actor
}
