import type { Metadata } from 'next'
import { EntryForm } from '@/components/catalogue/entry-form'
import { PageHead } from '@/components/catalogue/page-head'
import { openForm } from '../../../open-form'
import { addEquipmentTypeAction } from '../actions'
import { EQUIPMENT_TYPE_FIELDS } from '../fields'

export const metadata: Metadata = { title: 'New equipment type' }

const LIST = '/desk/catalogue/equipment'

export default async function NewEquipmentTypePage() {
  await openForm('catalogue', `${LIST}/new`)
  return (
    <>
      <PageHead title="New equipment type" up={{ href: LIST, label: 'Equipment types' }}>
        Its key is made of the designation and never changes.
      </PageHead>
      <EntryForm
        action={addEquipmentTypeAction}
        fields={EQUIPMENT_TYPE_FIELDS}
        opened={{}}
        cancelHref={LIST}
      />
    </>
  )
}
