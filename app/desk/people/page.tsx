import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { whenReadable } from '@/app/when-readable'
import { InviteForm } from '@/components/people/person-forms'
import { DataTable } from '@/components/ui/data-table'
import { Section } from '@/components/ui/section'
import { requireActor } from '@/lib/auth/session'
import { listPeople, type Person } from '@/lib/db/people'
import { NotAllowed } from '@/lib/db/permission'
import { ROLES } from '@/lib/domain/roles'
import { formatInstant } from '@/lib/format'
import { inviteAction } from './actions'

export const metadata: Metadata = { title: 'People' }

const COLUMNS = [
  { label: 'Name' },
  { label: 'Email' },
  { label: 'Role' },
  { label: 'State' },
  { label: 'Last sign-in' },
]

export default function PeoplePage() {
  return whenReadable(async () => {
    const actor = await requireActor('people', '/desk/people')
    const people = await listPeople(actor.id).catch(sendAway)
    return (
      <>
        <h1 className="statement pt-8">People</h1>
        <p className="mt-2 mb-4 max-w-prose text-ink-2">
          Who may write. Editors write and publish; reviewers also import and keep the catalogues;
          administrators also decide who takes part.
        </p>
        <DataTable
          caption="People"
          columns={COLUMNS}
          rows={people.map((person) => ({ key: person.id, cells: toCells(person) }))}
        />
        <Section title="Invite" note="Makes a link that works once, within 7 days. You send it.">
          <InviteForm action={inviteAction} />
        </Section>
      </>
    )
  })
}

function toCells({ id, name, email, role, isDisabled, lastSignIn }: Person) {
  return [
    <Link key="name" href={`/desk/people/${id}`} className="link">
      {name}
    </Link>,
    email,
    ROLES[role],
    isDisabled ? 'Disabled' : 'Enabled',
    lastSignIn === null ? 'Never' : formatInstant(lastSignIn),
  ]
}

/** Somebody whose role changed while the page was on its way. */
function sendAway(error: unknown): never {
  if (error instanceof NotAllowed) redirect('/desk?refused=people')
  throw error
}
