import type { Metadata } from 'next'
import Link from 'next/link'
import { whenReadable } from '@/app/when-readable'
import { WelcomeForm } from '@/components/people/welcome-form'
import { Notices } from '@/components/ui/notices'
import { type Actor, getActor } from '@/lib/auth/session'
import { getOpenLink } from '@/lib/db/invitations'
import { welcomeAction } from './actions'

export const metadata: Metadata = {
  title: 'Welcome',
  robots: { index: false },
  // The address is a secret until it is used: no other site is told.
  referrer: 'same-origin',
}

const GREETINGS = {
  first_administrator: {
    title: 'The first account',
    note: 'It is the administrator’s: it invites everybody else. This link works once.',
  },
  invitation: { title: 'Welcome', note: 'You were invited. This link works once.' },
  reset: {
    title: 'A new password',
    note: 'With it, every device on which you are signed in is signed out. This link works once.',
  },
} as const

export default function WelcomePage({ params }: { params: Promise<{ token: string }> }) {
  return whenReadable(async () => {
    const { token } = await params
    const link = await getOpenLink(token)
    if (!link) return <DeadLink />
    const { title, note } = GREETINGS[link.purpose]
    const actor = await getActor()
    return (
      <>
        <h1 className="statement pt-8">{title}</h1>
        <Notices notices={actor ? [describeSession(actor, link.email)] : []} />
        <p className="mt-2 mb-6 max-w-prose text-ink-2">{note}</p>
        <WelcomeForm
          action={welcomeAction}
          token={token}
          email={link.email}
          isReset={link.purpose === 'reset'}
        />
      </>
    )
  })
}

/** Whoever follows a link may sit at somebody else’s browser, or have opened one that was meant for somebody else. */
function describeSession({ name, email }: Actor, linkEmail: string | null): string {
  const signedIn = `You are signed in on this browser as ${name}, ${email}.`
  return email === linkEmail
    ? `${signedIn} With the new password you stay so here.`
    : `${signedIn} When you use this link, that ends here, and you are signed in with the account of the link instead.`
}

function DeadLink() {
  return (
    <>
      <h1 className="statement pt-8">This link cannot be used</h1>
      <p className="mt-2 max-w-prose">
        It is unknown, was used already or has expired. If you have set your password,{' '}
        <Link href="/sign-in" className="link">
          sign in
        </Link>
        . Otherwise ask an administrator for a new link; whoever runs the server makes one with{' '}
        <code>npm run admin</code>.
      </p>
    </>
  )
}
