import type { Metadata } from 'next'
import Link from 'next/link'
import { whenReadable } from '@/app/when-readable'
import { AddLink, PageHead, SavedNotice } from '@/components/catalogue/page-head'
import { DataTable } from '@/components/ui/data-table'
import { listDonors } from '@/lib/db/catalogue-lists'
import { DONOR_KINDS } from '@/lib/domain/catalogue-entry'
import { formatCompactMoney, formatCount } from '@/lib/format'
import { type ListProps, openList } from '../read-list'

export const metadata: Metadata = { title: 'Donors' }

const PATH = '/desk/catalogue/donors'
/** GDP is kept in whole dollars. */
const CENTS = 100n
const COLUMNS = [
  { label: 'Name' },
  { label: 'Code' },
  { label: 'Kind' },
  { label: 'GDP of 2021', isNumeric: true },
  { label: 'Population of 2021', isNumeric: true },
]

export default function DonorsPage({ searchParams }: ListProps) {
  return whenReadable(async () => {
    const { mayChange, saved } = await openList(PATH, searchParams)
    const donors = listDonors()
    return (
      <>
        <PageHead title="Donors" up={{ href: '/desk/catalogue', label: 'Catalogue' }} />
        <SavedNotice name={donors.find(({ code }) => code === saved)?.name} />
        {mayChange && <AddLink href={`${PATH}/new`}>Add a donor</AddLink>}
        <div className="mt-4">
          <DataTable
            caption="Donors"
            columns={COLUMNS}
            rows={donors.map(({ code, name, kind, gdpUsd, population }) => ({
              key: code,
              cells: [
                <Link key="name" className="link" href={`${PATH}/${code}`}>
                  {name}
                </Link>,
                code,
                DONOR_KINDS[kind as keyof typeof DONOR_KINDS],
                gdpUsd === null
                  ? 'unknown'
                  : formatCompactMoney({ minor: gdpUsd * CENTS, currency: 'USD' }),
                population === null ? 'unknown' : formatCount(population),
              ],
            }))}
          />
        </div>
      </>
    )
  })
}
