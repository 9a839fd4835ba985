import type { Metadata } from 'next'
import Link from 'next/link'
import { whenReadable } from '@/app/when-readable'
import { PageHead } from '@/components/catalogue/page-head'
import { DataTable } from '@/components/ui/data-table'
import {
  listAllReportedTotals,
  listDonorGroups,
  listDonors,
  listEquipmentTypes,
} from '@/lib/db/catalogue-lists'
import { formatCount } from '@/lib/format'
import { type ListProps, openList } from './read-list'

export const metadata: Metadata = { title: 'Catalogue' }

export default function CataloguePage({ searchParams }: ListProps) {
  return whenReadable(async () => {
    const { mayChange } = await openList('/desk/catalogue', searchParams)
    const lists: [string, string, number][] = [
      ['equipment', 'Equipment types', listEquipmentTypes('').length],
      ['donors', 'Donors', listDonors().length],
      ['groups', 'Donor groups', listDonorGroups().length],
      ['reported-totals', 'Reported totals', listAllReportedTotals().length],
    ]
    return (
      <>
        <PageHead title="Catalogue" up={{ href: '/desk', label: 'Desk' }}>
          What pledges are described with.
          {!mayChange && ' Reviewers and administrators can change it.'}
        </PageHead>
        <div className="mt-4 max-w-xl">
          <DataTable
            caption="Catalogues"
            columns={[{ label: 'Catalogue' }, { label: 'Entries', isNumeric: true }]}
            rows={lists.map(([path, label, count]) => ({
              key: path,
              cells: [
                <Link key="link" className="link" href={`/desk/catalogue/${path}`}>
                  {label}
                </Link>,
                formatCount(count),
              ],
            }))}
          />
        </div>
      </>
    )
  })
}
