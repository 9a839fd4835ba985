import { textOf, tooManyAttempts } from '@/app/form-answers'
import type { SignInAsked } from '@/components/ui/form-state'
import { signIn } from '@/lib/auth/sign-in'
import { getPersonId } from '@/lib/db/person-id'
import { emailSchema } from '@/lib/domain/account'

/** What a form says that was sent without a session and without a sign-in. */
export const SESSION_ENDED = 'Your session has ended: sign in below.'

const REFUSED = 'This email and password do not belong together.'

/** Signs in by the fields of another form, so that one press signs in and sends it; else says why not. */
export async function signInWithin(formData: FormData): Promise<{ id: string } | SignInAsked> {
  const typed = textOf(formData, 'signIn.email')
  const password = textOf(formData, 'signIn.password')
  if (typed.trim() === '' && password === '') return { email: '', problem: null }
  const parsed = emailSchema.safeParse(typed)
  if (!parsed.success) return { email: typed, problem: parsed.error.issues[0]?.message ?? REFUSED }
  const email = parsed.data
  const answer = await signIn(email, password)
  if (typeof answer === 'number') return { email, problem: tooManyAttempts(answer) }
  if (answer === 'disabled') return { email, problem: 'This account is disabled.' }
  // The request's own cookies still say that nobody is signed in.
  const id = answer === 'signed in' ? await getPersonId(email) : null
  return id === null ? { email, problem: REFUSED } : { id }
}
