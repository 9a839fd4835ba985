import type { Metadata } from 'next'
import { whenReadable } from '@/app/when-readable'
import { ChangeLink } from '@/components/catalogue/entry-page'
import { AddLink, PageHead, SavedNotice } from '@/components/catalogue/page-head'
import { DataTable } from '@/components/ui/data-table'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { getEquipmentType, listEquipmentTypes } from '@/lib/db/catalogue-lists'
import {
  EQUIPMENT_CLASSES,
  EQUIPMENT_GROUPS,
  type EquipmentClass,
  keysOf,
} from '@/lib/domain/vocabulary'
import { formatCount } from '@/lib/format'
import { type ListProps, openList } from '../read-list'

export const metadata: Metadata = { title: 'Equipment types' }

const PATH = '/desk/catalogue/equipment'
const CLASSES = keysOf(EQUIPMENT_CLASSES)
const COLUMNS = [
  { label: 'Designation' },
  { label: 'Class' },
  { label: 'Group' },
  { label: 'Key' },
  { label: 'Items that use it', isNumeric: true },
]

export default function EquipmentTypesPage({ searchParams }: ListProps) {
  return whenReadable(async () => {
    const { mayChange, saved, text } = await openList(PATH, searchParams)
    const search = text('search')
    const types = listEquipmentTypes(search).toSorted((a, b) => placeOf(a.class) - placeOf(b.class))
    return (
      <>
        <PageHead title="Equipment types" up={{ href: '/desk/catalogue', label: 'Catalogue' }} />
        <SavedNotice name={getEquipmentType(saved)?.designation} />
        {mayChange && <AddLink href={`${PATH}/new`}>Add a type</AddLink>}
        <form method="get" className="mt-4 flex max-w-xl items-end gap-3">
          <div className="flex-1">
            <TextField name="search" label="Search by name" type="search" defaultValue={search} />
          </div>
          <SubmitButton look="second">Search</SubmitButton>
        </form>
        <p className="mt-4 text-ink-2">
          {types.length === 0 ? 'No type has this name.' : `${formatCount(types.length)} in all.`}
        </p>
        {types.length > 0 && <TypeTable types={types} mayChange={mayChange} />}
      </>
    )
  })
}

function TypeTable({
  types,
  mayChange,
}: {
  types: ReturnType<typeof listEquipmentTypes>
  mayChange: boolean
}) {
  return (
    <DataTable
      caption="Equipment types"
      columns={COLUMNS}
      rows={types.map(({ key, designation, class: type, items }) => {
        const { label, group } = EQUIPMENT_CLASSES[type as EquipmentClass]
        const name = (
          <ChangeLink key="name" href={`${PATH}/${key}`} mayChange={mayChange}>
            {designation}
          </ChangeLink>
        )
        return { key, cells: [name, label, EQUIPMENT_GROUPS[group], key, formatCount(items)] }
      })}
    />
  )
}

/** Groups and classes stand in the order of the vocabulary. */
function placeOf(type: string): number {
  return CLASSES.indexOf(type as EquipmentClass)
}
