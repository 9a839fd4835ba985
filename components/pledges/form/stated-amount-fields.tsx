import type { FieldMetadata } from '@conform-to/react'
import { SelectField, TextField } from '@/components/ui/text-field'
import type { StatedAmountFields as Fields, PledgeFields } from '@/lib/domain/pledge-fields'
import { AMOUNT_QUALIFIERS } from '@/lib/domain/vocabulary'
import { CurrencyField } from './currency-field'
import type { FormOptions } from './form-state'
import { toChoices, toProps } from './wiring'

/** What can be said of a sum that is stated: one that is undisclosed is no sum. */
const QUALIFIERS = toChoices(AMOUNT_QUALIFIERS).filter(({ value }) => value !== 'undisclosed')

/** A sum that a source states, or what one item is worth. */
export function StatedAmountFields({
  amount,
  options,
}: {
  amount: FieldMetadata<Fields | undefined, PledgeFields>
  options: FormOptions
}) {
  const fields = amount.getFieldset()
  return (
    <div className="grid grid-cols-2 gap-4 sm:grid-cols-4">
      <SelectField {...toProps(fields.qualifier)} label="Is" options={QUALIFIERS} />
      <CurrencyField field={fields.currency} options={options} />
      <TextField {...toProps(fields.amount)} label="Amount" inputMode="decimal" />
      <TextField {...toProps(fields.of)} label="For (optional)" />
    </div>
  )
}
