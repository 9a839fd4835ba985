import { parseSetCookieHeader, toCookieOptions } from 'better-auth/cookies'
import { cookies } from 'next/headers'

/**
 * Gives the browser what better-auth answered. Its own plugin for Next does so at every question, also at the one who
 * is asking: an action would then take the cookie of an ended session away, Next would draw the page anew, and the
 * form would be gone with everything typed into it.
 */
export async function sendSessionCookies(answered: Headers): Promise<void> {
  const jar = await cookies()
  for (const [name, cookie] of parseSetCookieHeader(answered.get('set-cookie') ?? '')) {
    jar.set(name, cookie.value, toCookieOptions(cookie))
  }
}
