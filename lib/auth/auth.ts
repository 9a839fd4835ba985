import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { admin } from 'better-auth/plugins'
import { createAccessControl } from 'better-auth/plugins/access'
import { writer } from '../db/client'
import { publicAddress, requireEnvironment } from '../env'

/**
 * Days that somebody stays signed in without coming back. The row of the session decides, and each day on which
 * somebody asks prolongs it. The cookie is written at sign-in only, since a page cannot send one: it lives for as long
 * as browsers keep any, so that whoever works daily is never signed out in between.
 */
const SESSION_DAYS = 7
const COOKIE_DAYS = 400
const SECONDS_PER_DAY = 86_400
const MS_PER_DAY = SECONDS_PER_DAY * 1000

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
    session: {
      expiresIn: COOKIE_DAYS * SECONDS_PER_DAY,
      // better-auth counts from what it takes for the row's life, which is the cookie's: a row is due after one day.
      updateAge: (COOKIE_DAYS - SESSION_DAYS + 1) * SECONDS_PER_DAY,
    },
    databaseHooks: { session: { create: { before: endInDays }, update: { before: endInDays } } },
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

/** A session that is made or prolonged ends within days, whatever its cookie's life. */
async function endInDays() {
  return { data: { expiresAt: new Date(Date.now() + SESSION_DAYS * MS_PER_DAY) } }
}

function isSecure(): boolean {
  return publicAddress().startsWith('https:')
}
