import type { FieldMetadata } from '@conform-to/react'
import type { ItemFields, PledgeFields } from '@/lib/domain/pledge-fields'

/** One text of the form, as Conform knows it. */
export type TextMetadata = FieldMetadata<string | undefined, PledgeFields>

/** One item of a tranche, as Conform knows it. */
export type ItemMetadata = FieldMetadata<ItemFields, PledgeFields>

/** A field’s name, what stands in it, and what is wrong with it. */
export function toProps(field: TextMetadata) {
  return {
    name: field.name,
    id: field.name,
    defaultValue: typeof field.initialValue === 'string' ? field.initialValue : '',
    error: field.errors?.join(' '),
  }
}

/** A vocabulary as choices. */
export function toChoices(vocabulary: Readonly<Record<string, string>>) {
  return Object.entries(vocabulary).map(([value, label]) => ({ value, label }))
}
