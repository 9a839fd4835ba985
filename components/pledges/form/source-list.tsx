import type { FieldMetadata } from '@conform-to/react'
import { Section } from '@/components/ui/section'
import { TextArea, TextField } from '@/components/ui/text-field'
import type { SourceFields as Fields, PledgeFields } from '@/lib/domain/pledge-fields'
import type { FormHandle } from './donor-fields'
import type { FormOptions } from './form-state'
import { RowButton } from './row-button'
import { StatedAmountFields } from './stated-amount-fields'
import { toProps } from './wiring'

type Props = { form: FormHandle; options: FormOptions }

/** Where it was stated. */
export function SourceList({
  form,
  sources,
  options,
}: Props & { sources: FieldMetadata<Fields[] | undefined, PledgeFields> }) {
  const rows = sources.getFieldList()
  return (
    <Section title={rows.length > 1 ? 'Sources' : 'Source'}>
      <div id={sources.name}>
        {rows.map((source, index) => (
          <fieldset key={source.key} className="mb-4 border-rule border-b pb-4">
            <legend className="mb-1 w-full font-semibold">
              Source {index + 1}{' '}
              <RowButton
                isQuiet
                {...form.remove.getButtonProps({ name: sources.name, index })}
                aria-label={`Remove source ${index + 1}`}
              >
                Remove
              </RowButton>
            </legend>
            <SourceFields form={form} source={source} options={options} />
          </fieldset>
        ))}
        <RowButton {...form.insert.getButtonProps({ name: sources.name, defaultValue: {} })}>
          Add a source
        </RowButton>
      </div>
    </Section>
  )
}

type SourceProps = Props & { source: FieldMetadata<Fields, PledgeFields> }

function SourceFields({ form, source, options }: SourceProps) {
  const fields = source.getFieldset()
  return (
    <div className="grid gap-4 sm:grid-cols-3">
      <div className="sm:col-span-3">
        <TextField {...toProps(fields.url)} label="Link" type="url" />
      </div>
      <TextField {...toProps(fields.publisher)} label="Publisher" />
      <TextField {...toProps(fields.title)} label="Title (optional)" />
      <TextField {...toProps(fields.publishedOn)} label="Published on" hint="YYYY-MM-DD" />
      <div className="sm:col-span-2">
        <TextField {...toProps(fields.archiveUrl)} label="Archive link (optional)" type="url" />
      </div>
      <label className="flex items-center gap-2 self-end pb-2 font-medium">
        <input
          type="checkbox"
          name={fields.official.name}
          defaultChecked={fields.official.initialValue === 'on'}
        />
        Official
      </label>
      <div className="sm:col-span-3">
        <TextArea {...toProps(fields.says)} label="What the source says, in your words" rows={3} />
      </div>
      <div className="sm:col-span-3">
        <StatedAmounts form={form} source={source} options={options} />
      </div>
    </div>
  )
}

function StatedAmounts({ form, source, options }: SourceProps) {
  const { statedAmounts } = source.getFieldset()
  return (
    <div id={statedAmounts.name}>
      {statedAmounts.getFieldList().map((amount, index) => (
        <fieldset key={amount.key} className="mb-3">
          <legend className="text-[13px] text-ink-2">
            Amount {index + 1} that it states{' '}
            <RowButton
              isQuiet
              {...form.remove.getButtonProps({ name: statedAmounts.name, index })}
              aria-label={`Remove stated amount ${index + 1}`}
            >
              Remove
            </RowButton>
          </legend>
          <StatedAmountFields amount={amount} options={options} />
        </fieldset>
      ))}
      <RowButton
        isQuiet
        {...form.insert.getButtonProps({ name: statedAmounts.name, defaultValue: {} })}
      >
        Add an amount that it states
      </RowButton>
    </div>
  )
}
