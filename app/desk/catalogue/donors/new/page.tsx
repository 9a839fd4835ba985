import type { Metadata } from 'next'
import type { EntryField } from '@/components/catalogue/entry-fields'
import { EntryForm } from '@/components/catalogue/entry-form'
import { PageHead } from '@/components/catalogue/page-head'
import { DONOR_KINDS } from '@/lib/domain/catalogue-entry'
import { openForm } from '../../../open-form'
import { addDonorAction } from '../actions'

export const metadata: Metadata = { title: 'New donor' }

const LIST = '/desk/catalogue/donors'
const FIELDS: readonly EntryField[] = [
  {
    name: 'code',
    label: 'Code',
    hint: 'Three letters: ISO 3166 for a country, such as NOR; an institution’s own, such as EIB. It never changes.',
  },
  { name: 'name', label: 'Name' },
  {
    name: 'kind',
    label: 'Kind',
    options: [
      { value: '', label: 'Choose a kind' },
      ...Object.entries(DONOR_KINDS).map(([value, label]) => ({ value, label })),
    ],
  },
]

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** `name` in the address is what an import found and the catalogue lacks. */
export default async function NewDonorPage({ searchParams }: Props) {
  await openForm('catalogue', `${LIST}/new`)
  const name = [(await searchParams).name ?? ''].flat().at(-1) ?? ''
  return (
    <>
      <PageHead title="New donor" up={{ href: LIST, label: 'Donors' }} />
      <EntryForm
        action={addDonorAction}
        fields={FIELDS}
        opened={name ? { name } : {}}
        cancelHref={LIST}
      />
    </>
  )
}
