import type { EntryField } from '@/components/catalogue/entry-fields'
import { EQUIPMENT_CLASSES, EQUIPMENT_GROUPS, keysOf } from '@/lib/domain/vocabulary'

/** What a type of equipment is described by. */
export const EQUIPMENT_TYPE_FIELDS: readonly EntryField[] = [
  { name: 'designation', label: 'Designation', hint: 'As sources write it: Leopard 2.' },
  {
    name: 'class',
    label: 'Class',
    hint: 'Charts count units by class.',
    options: [
      { value: '', label: 'Choose a class' },
      ...keysOf(EQUIPMENT_CLASSES).map((key) => {
        const { label, group } = EQUIPMENT_CLASSES[key]
        return { value: key, label: `${EQUIPMENT_GROUPS[group]}: ${label}` }
      }),
    ],
  },
]
