import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { admin } from 'better-auth/plugins'
import { createAccessControl } from 'better-auth/plugins/access'
import { writer } from '../db/client'
import { publicAddress, requireEnvironment } from '../env'

/** Days that somebody stays signed in without coming back. */
const SESSION_DAYS = 7
const SECONDS_PER_DAY = 86_400

// What each role may do stands in lib/domain/roles.ts; to better-auth they are names.
const access = createAccessControl({})
const roles = {
  editor: access.newRole({}),
  reviewer: access.newRole({}),
  administrator: access.newRole({}),
}

/** Name of the cookie that holds a session; browsers keep `__Host-` cookies to this very host, under TLS only. */
export function sessionCookieName(): string {
  return isSecure() ? '__Host-tracker_session' : 'tracker_session'
}

let made: { client: ReturnType<typeof writer>; auth: ReturnType<typeof make> } | undefined

/**
 * better-auth on the tracker's database. Its HTTP endpoints are not mounted: everything goes through server actions
 * and `auth().api`, so that what can be asked of the server is what the desk asks.
 */
export function auth() {
  const client = writer()
  if (made?.client !== client) made = { client, auth: make(client) }
  return made.auth
}

function make(client: ReturnType<typeof writer>) {
  const { SECRET } = requireEnvironment()
  if (!SECRET) throw new Error('SECRET is missing: the start makes one')
  return betterAuth({
    secret: SECRET,
    baseURL: publicAddress(),
    database: prismaAdapter(client, { provider: 'sqlite' }),
    emailAndPassword: { enabled: true, disableSignUp: true, autoSignIn: false },
    session: { expiresIn: SESSION_DAYS * SECONDS_PER_DAY, updateAge: SECONDS_PER_DAY },
    advanced: {
      useSecureCookies: false,
      ipAddress: { ipAddressHeaders: ['x-client-address'] },
      cookies: {
        session_token: {
          name: sessionCookieName(),
          attributes: { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure() },
        },
      },
    },
    telemetry: { enabled: false },
    logger: { level: 'error' },
    plugins: [
      admin({
        ac: access,
        roles,
        defaultRole: 'editor',
        adminRoles: ['administrator'],
        bannedUserMessage: 'This account is disabled.',
      }),
    ],
  })
}

function isSecure(): boolean {
  return publicAddress().startsWith('https:')
}
