import type { FieldMetadata } from '@conform-to/react'
import { SelectField, TextField } from '@/components/ui/text-field'
import type { ItemFields as Fields, PledgeFields } from '@/lib/domain/pledge-fields'
import { CONDITIONS, ITEM_KINDS, QUANTITY_QUALIFIERS } from '@/lib/domain/vocabulary'
import { DateField } from './date-field'
import { DeliveryList } from './delivery-list'
import type { FormHandle } from './donor-fields'
import { EquipmentField } from './equipment-field'
import type { FormOptions } from './form-state'
import { StatedAmountFields } from './stated-amount-fields'
import { toChoices, toProps } from './wiring'

export type ItemMetadata = FieldMetadata<Fields, PledgeFields>

type Props = { form: FormHandle; item: ItemMetadata; options: FormOptions }

/** One component of what is given: what, how many, when, and what has arrived of it. */
export function ItemFields({ form, item, options }: Props) {
  const fields = item.getFieldset()
  return (
    <>
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-6">
        <div className="col-span-2">
          <EquipmentField
            field={fields.equipmentType}
            designation={fields.designation}
            options={options}
          />
        </div>
        <div className="col-span-2">
          <TextField {...toProps(fields.designation)} label="Designation" />
        </div>
        <div className="col-span-2">
          <SelectField {...toProps(fields.kind)} label="Kind" options={toChoices(ITEM_KINDS)} />
        </div>
        <TextField {...toProps(fields.quantity)} label="Count" inputMode="numeric" />
        <SelectField
          {...toProps(fields.quantityQualifier)}
          label="Is"
          options={toChoices(QUANTITY_QUALIFIERS)}
        />
        <div className="col-span-2">
          <SelectField
            {...toProps(fields.condition)}
            defaultValue={toProps(fields.condition).defaultValue || 'unknown'}
            label="Condition"
            options={toChoices(CONDITIONS)}
          />
        </div>
        <div className="col-span-2">
          <DateField field={fields.due} label="Delivery due" />
        </div>
      </div>
      <DeliveryList form={form} item={item} />
      <details className="mt-3" open={hasAmount(fields.amount)}>
        <summary className="link inline-block text-[13px]">What this item alone is worth</summary>
        <div className="mt-2">
          <StatedAmountFields amount={fields.amount} options={options} />
        </div>
      </details>
    </>
  )
}

function hasAmount(amount: FieldMetadata<Fields['amount'], PledgeFields>): boolean {
  const { currency, amount: sum } = amount.getFieldset()
  return Boolean(currency.initialValue || sum.initialValue || currency.errors || sum.errors)
}
