import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { whenReadable } from '@/app/when-readable'
import { EntryForm } from '@/components/catalogue/entry-form'
import { AddLink, PageHead, SavedNotice } from '@/components/catalogue/page-head'
import { DataTable } from '@/components/ui/data-table'
import { Section } from '@/components/ui/section'
import { getDonorGroup } from '@/lib/db/catalogue-lists'
import { type ListProps, openList } from '../../read-list'
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
    const { mayChange, saved } = await openList(`${LIST}/${key}`, searchParams)
    const group = getDonorGroup(key)
    if (!group) notFound()
    const name = group.memberships.find(({ donorCode }) => donorCode === saved)?.donorName
    return (
      <>
        <PageHead title={group.name} up={{ href: LIST, label: 'Donor groups' }}>
          Code: {group.code}.
        </PageHead>
        <SavedNotice name={name && `Membership of ${name}`} />
        {mayChange && (
          <EntryForm
            action={renameDonorGroupAction.bind(null, group.code)}
            fields={GROUP_NAME_FIELDS}
            opened={{ name: group.name, membersName: group.membersName }}
            cancelHref={LIST}
          />
        )}
        <Members group={group} mayChange={mayChange} />
      </>
    )
  })
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
                mayChange ? (
                  <Link key="member" className="link" href={`${path}/${donorCode}-${since}`}>
                    {donorName}
                  </Link>
                ) : (
                  donorName
                ),
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
