import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { whenReadable } from '@/app/when-readable'
import { EntryForm } from '@/components/catalogue/entry-form'
import { AddLink, PageHead, SavedNotice } from '@/components/catalogue/page-head'
import { DataTable } from '@/components/ui/data-table'
import { Section } from '@/components/ui/section'
import { getDonor } from '@/lib/db/catalogue-lists'
import { formatCount } from '@/lib/format'
import { type ListProps, openList } from '../../read-list'
import { renameDonorAction } from '../actions'

export const metadata: Metadata = { title: 'Donor' }

const LIST = '/desk/catalogue/donors'
const COLUMNS = [
  { label: 'Year' },
  { label: 'GDP, US dollars', isNumeric: true },
  { label: 'Population', isNumeric: true },
]
type Donor = NonNullable<ReturnType<typeof getDonor>>

export default function DonorPage({
  params,
  searchParams,
}: ListProps & { params: Promise<{ key: string }> }) {
  return whenReadable(async () => {
    const { key } = await params
    const { mayChange, saved } = await openList(`${LIST}/${key}`, searchParams)
    const donor = getDonor(key)
    if (!donor) notFound()
    return (
      <>
        <PageHead title={donor.name} up={{ href: LIST, label: 'Donors' }}>
          Code: {donor.code}.
        </PageHead>
        <SavedNotice name={saved && `Figures of ${saved}`} />
        {mayChange && (
          <EntryForm
            action={renameDonorAction.bind(null, donor.code)}
            fields={[
              {
                name: 'name',
                label: 'Name',
                hint: 'Tables and exports show the new name, also as of a past day; searches find both.',
              },
            ]}
            opened={{ name: donor.name }}
            cancelHref={LIST}
          />
        )}
        <Figures donor={donor} mayChange={mayChange} />
      </>
    )
  })
}

function Figures({ donor, mayChange }: { donor: Donor; mayChange: boolean }) {
  const path = `${LIST}/${donor.code}`
  return (
    <Section title="Figures by year" note="Shares of GDP are counted with the figures of 2021.">
      {donor.years.length === 0 ? (
        <p>No figures are known.</p>
      ) : (
        <DataTable
          caption="Figures by year"
          columns={COLUMNS}
          rows={donor.years.map(({ year, gdpUsd, population }) => ({
            key: String(year),
            cells: [
              mayChange ? (
                <Link key="year" className="link" href={`${path}/${year}`}>
                  {String(year)}
                </Link>
              ) : (
                String(year)
              ),
              gdpUsd === null ? 'unknown' : formatCount(gdpUsd),
              population === null ? 'unknown' : formatCount(population),
            ],
          }))}
        />
      )}
      {mayChange && <AddLink href={`${path}/new`}>Add a year</AddLink>}
    </Section>
  )
}
