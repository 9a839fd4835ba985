import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { whenReadable } from '@/app/when-readable'
import { ResetForm, RoleForm, StateForm } from '@/components/people/person-forms'
import { Section } from '@/components/ui/section'
import { requireActor } from '@/lib/auth/session'
import { getPerson } from '@/lib/db/people'
import { changeRoleAction, changeStateAction, resetAction } from '../actions'
import { sendAway } from '../send-away'

export const metadata: Metadata = { title: 'Person' }

export default function PersonPage({ params }: { params: Promise<{ id: string }> }) {
  return whenReadable(async () => {
    const { id } = await params
    const actor = await requireActor('people', `/desk/people/${id}`)
    const person = await getPerson(actor.id, id).catch(sendAway)
    if (!person) notFound()
    return (
      <>
        <p className="pt-8">
          <Link href="/desk/people" className="link">
            People
          </Link>
        </p>
        <h1 className="statement pt-2">{person.name}</h1>
        <p className="wrap-anywhere mt-2 text-ink-2">
          {person.email}
          {person.isDisabled && ' · disabled'}
        </p>
        <Section title="Role">
          <RoleForm action={changeRoleAction} id={id} role={person.role} />
        </Section>
        <Section title="Password" note="The link works once, within a day. You send it.">
          <ResetForm action={resetAction} id={id} />
        </Section>
        <Section
          title="Access"
          note="Who is disabled is signed out at once. What they published stays signed with their name."
        >
          <StateForm action={changeStateAction} id={id} isDisabled={person.isDisabled} />
        </Section>
      </>
    )
  })
}
