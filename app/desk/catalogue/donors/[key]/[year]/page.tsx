import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { whenReadable } from '@/app/when-readable'
import type { EntryField } from '@/components/catalogue/entry-fields'
import { EntryForm } from '@/components/catalogue/entry-form'
import { PageHead } from '@/components/catalogue/page-head'
import { getDonor } from '@/lib/db/catalogue-lists'
import { openForm } from '../../../../open-form'
import { setDonorYearAction } from '../../actions'

export const metadata: Metadata = { title: 'Figures of a year' }

const LIST = '/desk/catalogue/donors'
const YEAR: EntryField = { name: 'year', label: 'Year' }
const FIGURES: readonly EntryField[] = [
  {
    name: 'gdpUsd',
    label: 'GDP in current US dollars',
    hint: 'A whole number. Leave it empty where it is not known.',
    isOptional: true,
  },
  {
    name: 'population',
    label: 'Population',
    hint: 'A whole number. Leave it empty where it is not known.',
    isOptional: true,
  },
]

type Props = { params: Promise<{ key: string; year: string }> }

/** `new` in the place of the year asks for it. */
export default function DonorYearPage({ params }: Props) {
  return whenReadable(async () => {
    const { key, year } = await params
    const isOpen = await openForm('catalogue', `${LIST}/${key}/${year}`)
    const donor = getDonor(key)
    const held = donor?.years.find((entry) => String(entry.year) === year)
    const isNew = year === 'new'
    if (!donor || (!held && !isNew)) notFound()
    const path = `${LIST}/${key}`
    return (
      <>
        <PageHead
          title={isNew ? `${donor.name}: figures of a year` : `${donor.name} in ${year}`}
          up={{ href: path, label: donor.name }}
        />
        <EntryForm
          action={setDonorYearAction.bind(null, key)}
          fields={isNew ? [YEAR, ...FIGURES] : FIGURES}
          opened={{
            gdpUsd: (isOpen && held?.gdpUsd?.toString()) || '',
            population: (isOpen && held?.population?.toString()) || '',
          }}
          identity={isNew ? {} : { year }}
          cancelHref={path}
        />
      </>
    )
  })
}
