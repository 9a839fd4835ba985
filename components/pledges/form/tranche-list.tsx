import { Section } from '@/components/ui/section'
import { TextField } from '@/components/ui/text-field'
import type { PledgeFieldset } from './announced-fields'
import { DateField } from './date-field'
import { DonorFields, type FormHandle, type TrancheMetadata } from './donor-fields'
import type { FormOptions } from './form-state'
import { ItemList } from './item-list'
import { Question } from './question'
import { RowButton } from './row-button'
import { ValueFields } from './value-fields'
import { toProps } from './wiring'

type Props = { form: FormHandle; fields: PledgeFieldset; options: FormOptions }

const NEW_TRANCHE = { amount: { qualifier: 'exact', valuedBy: 'source' }, items: [{}] }

/** The dated parts of a pledge. While there is one, nothing tells of the idea. */
export function TrancheList({ form, fields, options }: Props) {
  const tranches = fields.tranches.getFieldList()
  return (
    <div id={fields.tranches.name}>
      {tranches.map((tranche, index) => (
        <fieldset key={tranche.key} className="min-w-0">
          {tranches.length > 1 && (
            <legend className="pt-8 font-semibold text-[18px]">
              Tranche {index + 1}{' '}
              <RowButton
                isQuiet
                {...form.remove.getButtonProps({ name: fields.tranches.name, index })}
                aria-label={`Remove tranche ${index + 1}`}
              >
                Remove
              </RowButton>
            </legend>
          )}
          <TrancheFields
            form={form}
            tranche={tranche}
            options={options}
            number={tranches.length > 1 ? index + 1 : null}
          />
        </fieldset>
      ))}
      <Question field={fields.confirmUndated} confirm="No day is known" />
      <Question field={fields.confirmCurrency} confirm="The currency is right" />
      <Question field={fields.confirmFigures} confirm="The figures are right" />
      <Question field={fields.confirmSize} confirm="It is as large as that" />
      <p className="mt-4">
        <RowButton
          isQuiet
          {...form.insert.getButtonProps({
            name: fields.tranches.name,
            defaultValue: NEW_TRANCHE,
          })}
        >
          Add a further tranche
        </RowButton>
      </p>
    </div>
  )
}

type TrancheProps = Omit<Props, 'fields'> & { tranche: TrancheMetadata; number: number | null }

function TrancheFields({ form, tranche, options, number }: TrancheProps) {
  const fields = tranche.getFieldset()
  const suffix = number === null ? '' : ` of tranche ${number}`
  return (
    <>
      <div className="mt-4 grid gap-4 sm:grid-cols-3">
        {number !== null && (
          <div className="sm:col-span-3">
            <TextField {...toProps(fields.label)} label="Label" />
          </div>
        )}
        <DateField field={fields.announced} label="Announced on" />
        <DonorFields form={form} tranche={tranche} options={options} />
      </div>
      <Section title={`Value${suffix}`}>
        <ValueFields tranche={tranche} options={options} />
      </Section>
      <Section title={`Equipment${suffix}`}>
        <ItemList form={form} tranche={tranche} options={options} />
      </Section>
    </>
  )
}
