import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { whenReadable } from '@/app/when-readable'
import { EntryForm } from '@/components/catalogue/entry-form'
import { PageHead } from '@/components/catalogue/page-head'
import { getDonorGroup, listDonors } from '@/lib/db/catalogue-lists'
import { openForm } from '../../../../open-form'
import { addMembershipAction } from '../../actions'
import { MEMBERSHIP_FIELDS } from '../../fields'

export const metadata: Metadata = { title: 'New membership' }

const LIST = '/desk/catalogue/groups'

export default function NewMembershipPage({ params }: { params: Promise<{ key: string }> }) {
  return whenReadable(async () => {
    const { key } = await params
    const path = `${LIST}/${key}`
    await openForm('catalogue', `${path}/new`)
    const group = getDonorGroup(key)
    if (!group) notFound()
    const options = [
      { value: '', label: 'Choose a donor' },
      ...listDonors().map(({ code, name }) => ({ value: code, label: name })),
    ]
    return (
      <>
        <PageHead title={`${group.name}: new membership`} up={{ href: path, label: group.name }} />
        <EntryForm
          action={addMembershipAction.bind(null, key)}
          fields={[{ name: 'donorCode', label: 'Donor', options }, ...MEMBERSHIP_FIELDS]}
          opened={{}}
          cancelHref={path}
        />
      </>
    )
  })
}
