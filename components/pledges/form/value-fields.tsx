import { SelectField, TextField } from '@/components/ui/text-field'
import { MEASURES, VALUED_BY } from '@/lib/domain/vocabulary'
import { useAmountNote } from './amount-notes'
import { CurrencyField } from './currency-field'
import type { TrancheMetadata } from './donor-fields'
import type { FormOptions } from './form-state'
import { QualifierChoice } from './qualifier-choice'
import { toChoices, toProps } from './wiring'

/** A tranche’s amount in its three measures. */
export function ValueFields({
  tranche,
  options,
}: {
  tranche: TrancheMetadata
  options: FormOptions
}) {
  const amount = tranche.getFieldset().amount.getFieldset()
  const note = useAmountNote(tranche.name)
  return (
    <div className="grid gap-4 sm:grid-cols-3">
      <div className="sm:col-span-3">
        <QualifierChoice field={amount.qualifier} />
      </div>
      <CurrencyField field={amount.currency} options={options} />
      <TextField
        {...toProps(amount.pledged)}
        label={MEASURES.pledged}
        hint={note ?? '28,900,000 or 28.9m'}
        inputMode="decimal"
      />
      <SelectField {...toProps(amount.valuedBy)} label="Valued" options={toChoices(VALUED_BY)} />
      <TextField
        {...toProps(amount.allocated)}
        label={`${MEASURES.allocated} (optional)`}
        hint="Bound to a named package"
        inputMode="decimal"
      />
      <TextField
        {...toProps(amount.delivered)}
        label={`${MEASURES.delivered} (optional)`}
        hint="As a source states it"
        inputMode="decimal"
      />
    </div>
  )
}
