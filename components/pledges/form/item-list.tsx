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
        <fieldset key={item.key} className="mb-4 border-rule border-b pb-4">
          <legend className="mb-1 w-full font-semibold">
            Item {index + 1}{' '}
            <RowButton
              isQuiet
              {...form.remove.getButtonProps({ name: items.name, index })}
              aria-label={`Remove item ${index + 1}`}
            >
              Remove
            </RowButton>
          </legend>
          <ItemFields form={form} item={item} options={options} />
        </fieldset>
      ))}
      <RowButton {...form.insert.getButtonProps({ name: items.name, defaultValue: {} })}>
        Add equipment
      </RowButton>
    </div>
  )
}
