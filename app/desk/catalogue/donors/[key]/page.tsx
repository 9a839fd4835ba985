import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { whenReadable } from '@/app/when-readable'
import { ChangeLink, EntryPage } from '@/components/catalogue/entry-page'
import { AddLink, SavedNotice } from '@/components/catalogue/page-head'
import { DataTable } from '@/components/ui/data-table'
import { Section } from '@/components/ui/section'
import { getDonor } from '@/lib/db/catalogue-lists'
import { DONOR_KINDS } from '@/lib/domain/catalogue-entry'
import { formatCount } from '@/lib/format'
import { type ListProps, openEntry } from '../../read-list'
import { changeDonorAction } from '../actions'

export const metadata: Metadata = { title: 'Donor' }

const LIST = '/desk/catalogue/donors'
const NAME = {
  name: 'name',
  label: 'Name',
  hint: 'Tables and exports show the new name, also as of a past day; searches find both.',
}
const KIND = {
  name: 'kind',
  label: 'Kind',
  options: Object.entries(DONOR_KINDS).map(([value, label]) => ({ value, label })),
}
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
    const { mayChange, mayRead, hasForm, saved } = await openEntry(`${LIST}/${key}`, searchParams)
    const donor = getDonor(key)
    if (!donor) notFound()
    return (
      <EntryPage
        title={donor.name}
        up={{ href: LIST, label: 'Donors' }}
        code={donor.code}
        notice={<SavedNotice name={saved && `Figures of ${saved}`} />}
        names={hasForm ? toNameForm(donor) : null}
      >
        {mayRead && <Figures donor={donor} mayChange={mayChange} />}
      </EntryPage>
    )
  })
}

function toNameForm({ code, name, kind }: Donor) {
  return {
    action: changeDonorAction.bind(null, code),
    fields: [NAME, KIND],
    opened: { name, kind },
  }
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
              <ChangeLink key="year" href={`${path}/${year}`} mayChange={mayChange}>
                {String(year)}
              </ChangeLink>,
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
