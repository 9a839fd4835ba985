import { APIError } from 'better-auth/api'
import { headers } from 'next/headers'
import { noteSignIn } from '../db/people'
import { forgiveAttempt, takeAttempt } from '../db/sign-in-limit'
import { auth } from './auth'
import { sendSessionCookies } from './session-cookies'

/** What became of an attempt; a number is the minutes to wait before the next. */
export type SignInAnswer = 'signed in' | 'wrong' | 'disabled' | number

/**
 * Signs a person in on this browser. An unknown address costs a password check too, so that neither words nor time
 * tell who has an account.
 */
export async function signIn(email: string, password: string): Promise<SignInAnswer> {
  const attempt = { email, address: await readAddress() }
  const minutes = await takeAttempt(attempt)
  if (minutes !== null) return minutes
  try {
    await openSession(email, password)
  } catch (error) {
    if (!(error instanceof APIError)) throw error
    if (error.body?.code === 'BANNED_USER') return 'disabled'
    if (error.statusCode >= 500) throw error
    return 'wrong'
  }
  await forgiveAttempt(attempt)
  return 'signed in'
}

/** Signs in somebody who has just set this password. */
export async function openSession(email: string, password: string): Promise<void> {
  const body = { email, password: password.normalize('NFC') }
  const { headers: answered } = await auth().api.signInEmail({
    body,
    headers: await headers(),
    returnHeaders: true,
  })
  await sendSessionCookies(answered)
  await noteSignIn(email)
}

/**
 * Changes the password of the request's person and ends all sessions but this one. A wrong present password counts
 * as a failed attempt: an open browser is no place to guess at.
 */
export async function changePassword(
  email: string,
  { currentPassword, newPassword }: { currentPassword: string; newPassword: string },
): Promise<'changed' | 'wrong' | number> {
  const attempt = { email, address: await readAddress() }
  const minutes = await takeAttempt(attempt)
  if (minutes !== null) return minutes
  const body = { currentPassword: currentPassword.normalize('NFC'), newPassword }
  try {
    const { headers: answered } = await auth().api.changePassword({
      body: { ...body, revokeOtherSessions: true },
      headers: await headers(),
      returnHeaders: true,
    })
    await sendSessionCookies(answered)
  } catch (error) {
    if (error instanceof APIError && error.statusCode < 500) return 'wrong'
    throw error
  }
  await forgiveAttempt(attempt)
  return 'changed'
}

/** Ends the session of the request; its cookie is worth nothing from then on. */
export async function signOut(): Promise<void> {
  const { headers: answered } = await auth().api.signOut({
    headers: await headers(),
    returnHeaders: true,
  })
  await sendSessionCookies(answered)
}

/** Where the request came from, as our own server says it; whatever a client claims is overwritten there. */
async function readAddress(): Promise<string> {
  return (await headers()).get('x-client-address') ?? 'unknown'
}
