import type { Metadata } from 'next'
import Link from 'next/link'
import { whenReadable } from '@/app/when-readable'
import { AddLink, PageHead, SavedNotice } from '@/components/catalogue/page-head'
import { DataTable } from '@/components/ui/data-table'
import { listDonorGroups } from '@/lib/db/catalogue-lists'
import { formatCount } from '@/lib/format'
import { type ListProps, openList } from '../read-list'

export const metadata: Metadata = { title: 'Donor groups' }

const PATH = '/desk/catalogue/groups'
const COLUMNS = [
  { label: 'Name' },
  { label: 'Its members' },
  { label: 'Code' },
  { label: 'Members today', isNumeric: true },
]

export default function DonorGroupsPage({ searchParams }: ListProps) {
  return whenReadable(async () => {
    const { mayChange, saved } = await openList(PATH, searchParams)
    const groups = listDonorGroups()
    return (
      <>
        <PageHead title="Donor groups" up={{ href: '/desk/catalogue', label: 'Catalogue' }} />
        <SavedNotice name={groups.find(({ code }) => code === saved)?.name} />
        {mayChange && <AddLink href={`${PATH}/new`}>Add a group</AddLink>}
        <div className="mt-4">
          <DataTable
            caption="Donor groups"
            columns={COLUMNS}
            rows={groups.map(({ code, name, membersName, members }) => ({
              key: code,
              cells: [
                <Link key="name" className="link" href={`${PATH}/${code}`}>
                  {name}
                </Link>,
                membersName,
                code,
                formatCount(members),
              ],
            }))}
          />
        </div>
      </>
    )
  })
}
