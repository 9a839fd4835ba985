import { auth } from '@/lib/auth/auth'

const REFUSED = 'This email and password do not belong together, or the account is disabled.'

/** Signs in by the fields of another form, so that one press signs in and sends it; else says why not. */
export async function signInWithin(
  formData: FormData,
): Promise<{ id: string } | { email: string; problem: string | null }> {
  const email = String(formData.get('signIn.email') ?? '').trim()
  const password = String(formData.get('signIn.password') ?? '')
  if (email === '' && password === '') return { email, problem: null }
  try {
    const { user } = await auth().api.signInEmail({ body: { email, password } })
    return { id: user.id }
  } catch {
    return { email, problem: REFUSED }
  }
}
