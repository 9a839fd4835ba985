import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { whenReadable } from '@/app/when-readable'
import { EntryForm } from '@/components/catalogue/entry-form'
import { PageHead } from '@/components/catalogue/page-head'
import { Section } from '@/components/ui/section'
import { getDonorGroup } from '@/lib/db/catalogue-lists'
import type { EntryValues } from '@/lib/domain/catalogue-entry'
import { openForm } from '../../../../open-form'
import { changeMembershipAction, removeMembershipAction } from '../../actions'
import { MEMBERSHIP_FIELDS } from '../../fields'

export const metadata: Metadata = { title: 'Membership' }

const LIST = '/desk/catalogue/groups'

type Props = { params: Promise<{ key: string; member: string }> }

/** A membership is named by its donor and first day: `FIN-2023-04-04`. */
export default function MembershipPage({ params }: Props) {
  return whenReadable(async () => {
    const { key, member } = await params
    const path = `${LIST}/${key}`
    const isOpen = await openForm('catalogue', `${path}/${member}`)
    const group = getDonorGroup(key)
    const membership = group?.memberships.find(
      ({ donorCode, since }) => `${donorCode}-${since}` === member,
    )
    if (!group || !membership) notFound()
    const { since, through } = membership
    const days: EntryValues = isOpen ? { since, through: through ?? '' } : {}
    const entry = {
      opened: days,
      identity: { donorCode: membership.donorCode },
      cancelHref: path,
    }
    return (
      <>
        <PageHead
          title={`${membership.donorName} in ${group.name}`}
          up={{ href: path, label: group.name }}
        >
          Sums and coverage of the group follow a change of these days.
        </PageHead>
        <EntryForm
          action={changeMembershipAction.bind(null, key)}
          fields={MEMBERSHIP_FIELDS}
          {...entry}
        />
        <Section
          title="Entered by mistake"
          note="Whoever left the group is given a last day above. What never was can be removed: it leaves the group’s sums, also as of past days, and is not kept."
        >
          <details open={!isOpen}>
            <summary className="link inline-flex min-h-6 items-center">Remove…</summary>
            <EntryForm
              action={removeMembershipAction.bind(null, key)}
              fields={[]}
              {...entry}
              send="Remove this membership for good"
            />
          </details>
        </Section>
      </>
    )
  })
}
