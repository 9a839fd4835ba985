import type { EntryField } from '@/components/catalogue/entry-fields'

/** What a group is called. */
export const GROUP_NAME_FIELDS: readonly EntryField[] = [
  { name: 'name', label: 'Name', hint: 'Such as European Union.' },
  {
    name: 'membersName',
    label: 'What its members are called',
    hint: 'Fit for a sentence: EU members.',
  },
]

/** The days of a membership. */
export const MEMBERSHIP_FIELDS: readonly EntryField[] = [
  { name: 'since', label: 'First day', hint: 'YYYY-MM-DD' },
  {
    name: 'through',
    label: 'Last day',
    hint: 'YYYY-MM-DD, or empty while it lasts.',
    isOptional: true,
  },
]
