import type { Metadata } from 'next'
import Link from 'next/link'
import { whenReadable } from '@/app/when-readable'
import { InviteForm } from '@/components/people/person-forms'
import { DataTable } from '@/components/ui/data-table'
import { DoneNotice } from '@/components/ui/done-notice'
import { Notices } from '@/components/ui/notices'
import { Section } from '@/components/ui/section'
import { SubmitButton } from '@/components/ui/submit-button'
import { requireActor } from '@/lib/auth/session'
import { listInvitations, type OpenInvitation } from '@/lib/db/invitations'
import { listPeople, type Person } from '@/lib/db/people'
import { ROLES } from '@/lib/domain/roles'
import { formatInstant } from '@/lib/format-dates'
import { inviteAction, revokeInvitationAction } from './actions'
import { sendAway } from './send-away'

export const metadata: Metadata = { title: 'People' }

// Few columns, each of two lines, so that they fit a phone.
const COLUMNS = [
  { label: 'Name and email' },
  { label: 'Role and state' },
  { label: 'Last sign-in' },
]
const INVITATION_COLUMNS = [{ label: 'Invitation' }, { label: 'Until' }, { label: 'Revoke' }]

/** True whoever wrote the address: nothing here knows of it but by that. */
const NOT_DONE: Record<string, string> = {
  used: 'If you have just revoked an invitation, it was not open any longer: it was used or revoked, or it ended.',
  revoke:
    'If you have just revoked an invitation, it is still open: the database could not be written. Try again in a minute.',
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default function PeoplePage({ searchParams }: Props) {
  return whenReadable(async () => {
    const { revoked, undone } = await searchParams
    const actor = await requireActor('people', '/desk/people')
    const people = await listPeople(actor.id).catch(sendAway)
    const invitations = await listInvitations(actor.id).catch(sendAway)
    return (
      <>
        <h1 className="statement pt-8">People</h1>
        {revoked === 'invitation' && (
          <DoneNotice>An invitation that was revoked no longer lets anybody in.</DoneNotice>
        )}
        <Notices notices={[undone ?? []].flat().flatMap((what) => NOT_DONE[what] ?? [])} />
        <p className="mt-2 mb-4 max-w-prose text-ink-2">
          Who may write. Editors write and publish; reviewers also import and keep the catalogues;
          administrators also decide who takes part.
        </p>
        <DataTable
          caption="People"
          columns={COLUMNS}
          rows={people.map((person) => ({ key: person.id, cells: toCells(person) }))}
        />
        {invitations.length > 0 && <OpenInvitations invitations={invitations} />}
        <Section title="Invite" note="Makes a link that works once, within 7 days. You send it.">
          <InviteForm action={inviteAction} />
        </Section>
      </>
    )
  })
}

function OpenInvitations({ invitations }: { invitations: readonly OpenInvitation[] }) {
  return (
    <Section title="Invited" note="Their links can still be used, each once.">
      <DataTable
        caption="Invited"
        columns={INVITATION_COLUMNS}
        rows={invitations.map(({ email, role, invitedBy, expiresAt }) => ({
          key: email,
          cells: [
            <div key="email" className="free-text">
              {email}
              <div>{`${ROLES[role]}, invited by ${invitedBy ?? 'somebody without an account now'}`}</div>
            </div>,
            formatInstant(expiresAt),
            <form key="revoke" action={revokeInvitationAction}>
              <input type="hidden" name="email" value={email} />
              <SubmitButton look="second" label={`Revoke the invitation of ${email}`}>
                Revoke
              </SubmitButton>
            </form>,
          ],
        }))}
      />
    </Section>
  )
}

function toCells({ id, name, email, role, isDisabled, lastSignIn }: Person) {
  return [
    <div key="name" className="free-text">
      <Link href={`/desk/people/${id}`} className="link">
        {name}
      </Link>
      <div>{email}</div>
    </div>,
    <div key="role">
      {ROLES[role]}
      <div>{isDisabled ? 'Disabled' : 'Enabled'}</div>
    </div>,
    lastSignIn === null ? 'Never' : formatInstant(lastSignIn),
  ]
}
