import { SelectField } from '@/components/ui/text-field'
import type { FormOptions } from './form-state'
import { type TextMetadata, toProps } from './wiring'

/** A currency, never assumed: the donors’ most usual ones come first. */
export function CurrencyField({ field, options }: { field: TextMetadata; options: FormOptions }) {
  return (
    <SelectField
      {...toProps(field)}
      label="Currency"
      options={[{ value: '', label: 'Choose…' }, ...options.currencies]}
    />
  )
}
