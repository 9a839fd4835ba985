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
import { type ItemMetadata, toChoices, toProps } from './wiring'

type Props = { form: FormHandle; item: ItemMetadata; options: FormOptions }

/** One component of what is given: what, how many, when, and what has arrived of it. */
export function ItemFields({ form, item, options }: Props) {
  const { amount } = item.getFieldset()
  return (
    <>
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-6">
        <WhatFields item={item} options={options} />
        <HowManyFields item={item} />
      </div>
      <DeliveryList form={form} item={item} />
      <details className="mt-3" open={hasAmount(amount)}>
        <summary className="link inline-block text-[13px]">What this item alone is worth</summary>
        <div className="mt-2">
          <StatedAmountFields amount={amount} options={options} />
        </div>
      </details>
    </>
  )
}

function WhatFields({ item, options }: Omit<Props, 'form'>) {
  const { equipmentType, designation, kind } = item.getFieldset()
  return (
    <>
      <div className="col-span-2">
        <EquipmentField field={equipmentType} designation={designation} options={options} />
      </div>
      <div className="col-span-2">
        <TextField {...toProps(designation)} label="Designation" />
      </div>
      <div className="col-span-2">
        <SelectField {...toProps(kind)} label="Kind" options={toChoices(ITEM_KINDS)} />
      </div>
    </>
  )
}

function HowManyFields({ item }: Pick<Props, 'item'>) {
  const { quantity, quantityQualifier, condition, due } = item.getFieldset()
  return (
    <>
      <TextField {...toProps(quantity)} label="Count" inputMode="numeric" />
      <SelectField
        {...toProps(quantityQualifier)}
        label="Is"
        options={toChoices(QUANTITY_QUALIFIERS)}
      />
      <div className="col-span-2">
        <SelectField
          {...toProps(condition)}
          defaultValue={toProps(condition).defaultValue || 'unknown'}
          label="Condition"
          options={toChoices(CONDITIONS)}
        />
      </div>
      <div className="col-span-2">
        <DateField field={due} label="Delivery due" />
      </div>
    </>
  )
}

function hasAmount(amount: FieldMetadata<Fields['amount'], PledgeFields>): boolean {
  const { currency, amount: sum } = amount.getFieldset()
  return Boolean(currency.initialValue || sum.initialValue || currency.errors || sum.errors)
}
