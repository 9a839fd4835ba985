import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { whenReadable } from '@/app/when-readable'
import { ChangeLink, EntryPage } from '@/components/catalogue/entry-page'
import { AddLink, SavedNotice } from '@/components/catalogue/page-head'
import { DataTable } from '@/components/ui/data-table'
import { Section } from '@/components/ui/section'
import { getDonor, getDonorGroup } from '@/lib/db/catalogue-lists'
import { type ListProps, openEntry } from '../../read-list'
import { renameDonorGroupAction } from '../actions'
import { GROUP_NAME_FIELDS } from '../fields'

export const metadata: Metadata = { title: 'Donor group' }

const LIST = '/desk/catalogue/groups'
const COLUMNS = [{ label: 'Member' }, { label: 'First day' }, { label: 'Last day' }]
type Group = NonNullable<ReturnType<typeof getDonorGroup>>

export default function DonorGroupPage({
  params,
  searchParams,
}: ListProps & { params: Promise<{ key: string }> }) {
  return whenReadable(async () => {
    const { key } = await params
    const { mayChange, mayRead, hasForm, saved, text } = await openEntry(
      `${LIST}/${key}`,
      searchParams,
    )
    const group = getDonorGroup(key)
    if (!group) notFound()
    return (
      <EntryPage
        title={group.name}
        up={{ href: LIST, label: 'Donor groups' }}
        code={group.code}
        notice={<MembershipNotice saved={saved} removed={text('removed')} />}
        names={hasForm ? toNameForm(group) : null}
      >
        {mayRead && <Members group={group} mayChange={mayChange} />}
      </EntryPage>
    )
  })
}

function MembershipNotice({ saved, removed }: { saved: string; removed: string }) {
  const donor = getDonor(saved || removed)
  if (!donor) return null
  return <SavedNotice name={`Membership of ${donor.name}`} done={saved ? 'Saved' : 'Removed'} />
}

function toNameForm({ code, name, membersName }: Group) {
  return {
    action: renameDonorGroupAction.bind(null, code),
    fields: GROUP_NAME_FIELDS,
    opened: { name, membersName },
  }
}

function Members({ group, mayChange }: { group: Group; mayChange: boolean }) {
  const path = `${LIST}/${group.code}`
  return (
    <Section title="Members" note="A page counts those who are members on the day it shows.">
      {mayChange && <AddLink href={`${path}/new`}>Add a membership</AddLink>}
      {group.memberships.length === 0 ? (
        <p className="mt-4">Nobody has been a member.</p>
      ) : (
        <div className="mt-4">
          <DataTable
            caption="Members"
            columns={COLUMNS}
            rows={group.memberships.map(({ donorCode, donorName, since, through }) => ({
              key: `${donorCode}-${since}`,
              cells: [
                <ChangeLink
                  key="member"
                  href={`${path}/${donorCode}-${since}`}
                  mayChange={mayChange}
                >
                  {donorName}
                </ChangeLink>,
                since,
                through ?? 'still a member',
              ],
            }))}
          />
        </div>
      )}
    </Section>
  )
}
