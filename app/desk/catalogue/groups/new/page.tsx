import type { Metadata } from 'next'
import { EntryForm } from '@/components/catalogue/entry-form'
import { PageHead } from '@/components/catalogue/page-head'
import { openForm } from '../../../open-form'
import { addDonorGroupAction } from '../actions'
import { GROUP_NAME_FIELDS } from '../fields'

export const metadata: Metadata = { title: 'New donor group' }

const LIST = '/desk/catalogue/groups'
const CODE = { name: 'code', label: 'Code', hint: 'Its name in addresses. It never changes.' }

export default async function NewDonorGroupPage() {
  await openForm('catalogue', `${LIST}/new`)
  return (
    <>
      <PageHead title="New donor group" up={{ href: LIST, label: 'Donor groups' }} />
      <EntryForm
        action={addDonorGroupAction}
        fields={[CODE, ...GROUP_NAME_FIELDS]}
        opened={{}}
        cancelHref={LIST}
      />
    </>
  )
}
