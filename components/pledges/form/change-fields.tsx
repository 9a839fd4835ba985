import { Section } from '@/components/ui/section'
import { SelectField, TextArea } from '@/components/ui/text-field'
import { EDITOR_CHANGES } from '@/lib/domain/pledge-form'
import { CHANGE_KINDS } from '@/lib/domain/vocabulary'
import type { PledgeFieldset } from './announced-fields'
import { toProps } from './wiring'

const KINDS = [
  { value: '', label: 'Choose…' },
  ...EDITOR_CHANGES.map((value) => ({ value, label: CHANGE_KINDS[value] })),
]

/** Why what was published changes; readers see it in the pledge’s history. */
export function ChangeFields({ fields }: { fields: PledgeFieldset }) {
  return (
    <Section title="Change">
      <div className="grid gap-4 sm:grid-cols-3">
        <SelectField {...toProps(fields.changeKind)} label="Kind of change" options={KINDS} />
        <div className="sm:col-span-2">
          <TextArea {...toProps(fields.reason)} label="Reason" rows={2} />
        </div>
      </div>
    </Section>
  )
}
