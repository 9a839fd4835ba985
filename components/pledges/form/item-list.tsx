import { type FieldName, useField } from '@conform-to/react'
import { memo } from 'react'
import type { ItemFields as Fields, PledgeFields } from '@/lib/domain/pledge-fields'
import type { FormHandle, TrancheMetadata } from './donor-fields'
import type { FormOptions } from './form-state'
import { ItemFields } from './item-fields'
import { RowButton } from './row-button'

type Props = { form: FormHandle; tranche: TrancheMetadata; options: FormOptions }

/** The components of a tranche. */
export function ItemList({ form, tranche, options }: Props) {
  const { items } = tranche.getFieldset()
  const error = items.errors?.join(' ')
  return (
    <div id={items.name}>
      {error && <p className="mb-2 font-medium text-[13px] text-red">{error}</p>}
      {items.getFieldList().map((item, index) => (
        <ItemRow
          key={item.key}
          name={item.name}
          list={items.name}
          index={index}
          options={options}
        />
      ))}
      <RowButton {...form.insert.getButtonProps({ name: items.name, defaultValue: {} })}>
        Add equipment
      </RowButton>
    </div>
  )
}

type RowProps = {
  name: FieldName<Fields, PledgeFields>
  list: string
  index: number
  options: FormOptions
}

/** Drawn again only when something of its own changes: a hundred of them would answer each key late. */
const ItemRow = memo(function ItemRow({ name, list, index, options }: RowProps) {
  const [item, form] = useField(name)
  return (
    <fieldset className="mb-4 border-rule border-b pb-4">
      <legend className="mb-1 w-full font-semibold">
        Item {index + 1}{' '}
        <RowButton
          isQuiet
          {...form.remove.getButtonProps({ name: list, index })}
          aria-label={`Remove item ${index + 1}`}
        >
          Remove
        </RowButton>
      </legend>
      <ItemFields form={form} item={item} options={options} />
    </fieldset>
  )
})
