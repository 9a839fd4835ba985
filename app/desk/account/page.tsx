import type { Metadata } from 'next'
import { whenReadable } from '@/app/when-readable'
import { NameForm, PasswordForm, SignOutEverywhereForm } from '@/components/people/account-forms'
import { Section } from '@/components/ui/section'
import { requireActor } from '@/lib/auth/session'
import { ROLES } from '@/lib/domain/roles'
import { changePasswordAction, renameAction, signOutEverywhereAction } from './actions'

export const metadata: Metadata = { title: 'Your account' }

export default function AccountPage() {
  return whenReadable(async () => {
    const { name, email, role } = await requireActor('draft', '/desk/account')
    return (
      <>
        <h1 className="statement pt-8">Your account</h1>
        <p className="wrap-anywhere mt-2 text-ink-2">
          {email} · {ROLES[role]}
        </p>
        <Section title="Name">
          <NameForm action={renameAction} name={name} />
        </Section>
        <Section title="Password" note="A new password signs out every other device.">
          <PasswordForm action={changePasswordAction} email={email} />
        </Section>
        <Section title="Devices" note="Signs out every device, this one too.">
          <SignOutEverywhereForm action={signOutEverywhereAction} />
        </Section>
      </>
    )
  })
}
