import type { FieldMetadata, FormMetadata } from '@conform-to/react'
import { MultiComboboxField } from '@/components/ui/multi-combobox-field'
import { SelectField, TextField } from '@/components/ui/text-field'
import { type PledgeFields, SPLITS, type TrancheFields } from '@/lib/domain/pledge-fields'
import { listDonors } from '@/lib/domain/pledge-typed'
import type { FormOptions } from './form-state'
import { RowButton } from './row-button'
import { toChoices, toProps } from './wiring'

export type TrancheMetadata = FieldMetadata<TrancheFields, PledgeFields>
export type FormHandle = FormMetadata<PledgeFields>

type Props = { form: FormHandle; tranche: TrancheMetadata; options: FormOptions }

/** Who gives, and how several share it. */
export function DonorFields({ form, tranche, options }: Props) {
  const fields = tranche.getFieldset()
  const donors = readDonors(fields.donors.value)
  const isJoint = donors.length > 1
  return (
    <>
      <div className="sm:col-span-2">
        <MultiComboboxField
          name={fields.donors.name}
          label="Donors"
          error={fields.donors.errors?.join(' ')}
          options={options.donors}
          defaultValue={readDonors(fields.donors.initialValue)}
        />
      </div>
      {/* Without JavaScript nobody knows yet how many donors will be chosen. */}
      <div className={isJoint ? undefined : 'hidden noscript:block'}>
        <SelectField {...toProps(fields.split)} label="Split" options={toChoices(SPLITS)} />
      </div>
      <ShowShares form={form} name={fields.split.name} />
      {isJoint && fields.split.value === 'stated' && (
        <Shares tranche={tranche} donors={donors} options={options} />
      )}
    </>
  )
}

/** Without JavaScript the fields of the shares come by way of the server, which sees who was chosen. */
function ShowShares({ form, name }: { form: FormHandle; name: string }) {
  return (
    <noscript className="self-end text-[13px] sm:col-span-2">
      For shares in per cent, choose the donors and “{SPLITS.stated}”, then{' '}
      <RowButton isQuiet {...form.validate.getButtonProps({ name })}>
        show the fields of the shares
      </RowButton>
    </noscript>
  )
}

type SharesProps = Omit<Props, 'form'> & { donors: string[] }

function Shares({ tranche, donors, options }: SharesProps) {
  const shares = tranche.getFieldset().shares.getFieldset()
  return (
    <div className="grid grid-cols-2 gap-4 sm:col-span-3 sm:grid-cols-4">
      {options.donors
        .filter(({ value }) => donors.includes(value))
        .map(({ value, label }) => {
          const share = shares[value]
          if (!share) return null
          return (
            <TextField key={value} {...toProps(share)} label={`${label}, %`} inputMode="decimal" />
          )
        })}
    </div>
  )
}

function readDonors(value: unknown): string[] {
  return listDonors({ donors: value as string | string[] | undefined })
}
