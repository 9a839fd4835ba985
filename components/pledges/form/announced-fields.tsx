import type { FieldMetadata } from '@conform-to/react'
import { Section } from '@/components/ui/section'
import { SelectField, TextArea, TextField } from '@/components/ui/text-field'
import type { PledgeFields } from '@/lib/domain/pledge-fields'
import { AID_TYPES, CATEGORIES } from '@/lib/domain/vocabulary'
import { toChoices, toProps } from './wiring'

export type PledgeFieldset = {
  [K in keyof Required<PledgeFields>]: FieldMetadata<PledgeFields[K], PledgeFields>
}

/** What a pledge says as a whole. */
export function AnnouncedFields({ fields }: { fields: PledgeFieldset }) {
  return (
    <Section title="What was announced">
      <div className="grid gap-4 sm:grid-cols-3">
        <div className="sm:col-span-3">
          <TextField
            {...toProps(fields.summary)}
            label="Summary"
            hint="In one line, such as “At least 14 refurbished Leopard 2 tanks”."
            required
          />
        </div>
        <div className="sm:col-span-2">
          <SelectField
            {...toProps(fields.category)}
            label="Category"
            options={[{ value: '', label: 'Choose…' }, ...toChoices(CATEGORIES)]}
            required
          />
        </div>
        <SelectField {...toProps(fields.aidType)} label="Aid" options={toChoices(AID_TYPES)} />
        <div className="sm:col-span-3">
          <TextArea {...toProps(fields.detail)} label="Detail (optional)" rows={2} />
        </div>
      </div>
    </Section>
  )
}
