import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { whenReadable } from '@/app/when-readable'
import { EntryForm } from '@/components/catalogue/entry-form'
import { PageHead } from '@/components/catalogue/page-head'
import { getEquipmentType } from '@/lib/db/catalogue-lists'
import { openForm } from '../../../open-form'
import { changeEquipmentTypeAction } from '../actions'
import { EQUIPMENT_TYPE_FIELDS } from '../fields'

export const metadata: Metadata = { title: 'Equipment type' }

const LIST = '/desk/catalogue/equipment'

export default function EquipmentTypePage({ params }: { params: Promise<{ key: string }> }) {
  return whenReadable(async () => {
    const { key } = await params
    await openForm('catalogue', `${LIST}/${key}`)
    const type = getEquipmentType(key)
    if (!type) notFound()
    return (
      <>
        <PageHead title={type.designation} up={{ href: LIST, label: 'Equipment types' }}>
          Key: {key}. Pledges, charts and exports follow a change here, also as of a past day;
          searches still find the old name.
        </PageHead>
        <EntryForm
          action={changeEquipmentTypeAction.bind(null, key)}
          fields={EQUIPMENT_TYPE_FIELDS}
          opened={{ designation: type.designation, class: type.class }}
          cancelHref={LIST}
        />
      </>
    )
  })
}
