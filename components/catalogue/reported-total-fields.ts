import type { EntryValues } from '@/lib/domain/catalogue-entry'
import { rowsOf } from '@/lib/domain/reported-total-form'
import { AID_TYPES, AMOUNT_QUALIFIERS } from '@/lib/domain/vocabulary'
import type { EntryField } from './entry-fields'

type Options = NonNullable<EntryField['options']>
/** What the form offers: the groups of the catalogue, and currencies by name. */
export type ClaimOptions = { groups: Options; currencies: Options }

/** What a claim is made of. */
export function toClaimFields({ groups, currencies }: ClaimOptions): EntryField[] {
  return [
    { name: 'claimant', label: 'Who states it' },
    {
      name: 'groupCode',
      label: 'Group that it is about',
      options: [{ value: '', label: 'Choose a group' }, ...groups],
    },
    {
      name: 'membershipOn',
      label: 'Day of membership',
      hint: 'YYYY-MM-DD: the group’s members on this day are meant.',
    },
    { name: 'aidType', label: 'Aid', options: toOptions(AID_TYPES) },
    {
      name: 'measureWords',
      label: 'Measure, in the claimant’s words',
      hint: 'A verb such as “provided”.',
    },
    { name: 'qualifier', label: 'Exactness', options: toOptions(QUALIFIERS) },
    { name: 'amount', label: 'Amount', hint: 'Such as 65bn or 65,000,000,000.' },
    { name: 'currency', label: 'Currency', options: toChoice(currencies) },
    { name: 'periodFrom', label: 'First day of the period', hint: 'YYYY-MM-DD' },
    { name: 'periodThrough', label: 'Last day of the period', hint: 'YYYY-MM-DD' },
    { name: 'statedOn', label: 'Stated on', hint: 'YYYY-MM-DD' },
  ]
}

/** A source’s own fields; `source` is what their names begin with. */
export function toSourceFields(source: string): EntryField[] {
  return [
    { name: `${source}.publisher`, label: 'Published by' },
    { name: `${source}.url`, label: 'Link', isOptional: true, hint: 'Beginning with https://.' },
    { name: `${source}.title`, label: 'Title', isOptional: true },
    {
      name: `${source}.publishedOn`,
      label: 'Published on',
      isOptional: true,
      hint: 'YYYY-MM-DD',
    },
    {
      name: `${source}.official`,
      label: 'Official',
      options: [
        { value: 'no', label: 'No' },
        { value: 'yes', label: 'Yes: a government’s or the claimant’s own' },
      ],
    },
    { name: `${source}.archiveUrl`, label: 'Archive link', isOptional: true },
    { name: `${source}.says`, label: 'What it says, in our own words', rows: 3 },
  ]
}

/** The amounts that a source states, row by row. */
export function toStatedFields(
  values: EntryValues,
  source: string,
  { currencies }: ClaimOptions,
): EntryField[][] {
  return rowsOf(values, `${source}.statedAmounts`).map((stated) => [
    { name: `${stated}.qualifier`, label: 'Exactness', options: toOptions(QUALIFIERS) },
    { name: `${stated}.amount`, label: 'Amount' },
    { name: `${stated}.currency`, label: 'Currency', options: toChoice(currencies) },
    {
      name: `${stated}.of`,
      label: 'What it is for',
      isOptional: true,
      hint: 'Where it is not the claim itself.',
    },
  ])
}

/** Every field of the form, called so that one knows which source and amount it is of. */
export function listNames(values: EntryValues, options: ClaimOptions) {
  const calledAfter = (row: string, fields: EntryField[]) =>
    fields.map(({ name, label }) => ({ name, label: `${row}, ${label}` }))
  return [
    ...toClaimFields(options),
    ...rowsOf(values, 'sources').flatMap((source, index) => [
      ...calledAfter(`Source ${index + 1}`, toSourceFields(source)),
      ...toStatedFields(values, source, options).flatMap((fields, row) =>
        calledAfter(`Source ${index + 1}, amount ${row + 1}`, fields),
      ),
    ]),
  ]
}

const { undisclosed: _none, ...QUALIFIERS } = AMOUNT_QUALIFIERS

/** A currency is chosen, never assumed. */
function toChoice(currencies: Options): Options {
  return [{ value: '', label: 'Choose a currency' }, ...currencies]
}

function toOptions(vocabulary: Record<string, string>) {
  return Object.entries(vocabulary).map(([value, label]) => ({ value, label }))
}
