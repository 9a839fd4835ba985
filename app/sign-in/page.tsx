import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { SignInForm } from '@/components/people/sign-in-form'
import { getActor } from '@/lib/auth/session'
import { toOwnPath } from '@/lib/domain/own-path'
import type { SearchParameters } from '../page-request'
import { whenReadable } from '../when-readable'
import { signInAction } from './actions'

export const metadata: Metadata = { title: 'Sign in' }

export default function SignInPage({ searchParams }: { searchParams: SearchParameters }) {
  return whenReadable(async () => {
    const next = toOwnPath((await searchParams).next, '/desk')
    if (await getActor()) redirect(next)
    return (
      <>
        <h1 className="statement pt-8">Sign in</h1>
        <p className="mt-2 mb-6 max-w-prose text-ink-2">
          For those who keep the record. Everything that is published can be read without an
          account.
        </p>
        <SignInForm action={signInAction} next={next} />
        <p className="mt-6 max-w-prose text-[13px] text-ink-2">
          Forgot the password, or no account yet? An administrator makes you a link.
        </p>
      </>
    )
  })
}
