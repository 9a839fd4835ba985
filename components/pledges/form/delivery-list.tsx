import { SelectField, TextField } from '@/components/ui/text-field'
import { QUANTITY_QUALIFIERS } from '@/lib/domain/vocabulary'
import { DateField } from './date-field'
import type { FormHandle } from './donor-fields'
import { RowButton } from './row-button'
import { type ItemMetadata, toChoices, toProps } from './wiring'

/** What of an item was handed over, delivery by delivery. */
export function DeliveryList({ form, item }: { form: FormHandle; item: ItemMetadata }) {
  const { deliveries } = item.getFieldset()
  return (
    <div id={deliveries.name} className="mt-3">
      {deliveries.getFieldList().map((delivery, index) => {
        const fields = delivery.getFieldset()
        return (
          <fieldset key={delivery.key} className="mb-3 grid grid-cols-2 gap-4 sm:grid-cols-6">
            <legend className="col-span-full text-[13px] text-ink-2">
              Delivery {index + 1}{' '}
              <RowButton
                isQuiet
                {...form.remove.getButtonProps({ name: deliveries.name, index })}
                aria-label={`Remove delivery ${index + 1}`}
              >
                Remove
              </RowButton>
            </legend>
            <TextField {...toProps(fields.quantity)} label="Delivered" inputMode="numeric" />
            <SelectField
              {...toProps(fields.qualifier)}
              label="Is"
              options={toChoices(QUANTITY_QUALIFIERS)}
            />
            <div className="col-span-2">
              <DateField field={fields.date} label="On" />
            </div>
          </fieldset>
        )
      })}
      <RowButton
        isQuiet
        {...form.insert.getButtonProps({ name: deliveries.name, defaultValue: {} })}
      >
        Add a delivery
      </RowButton>
    </div>
  )
}
