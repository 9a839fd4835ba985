import type { FieldMetadata, FormMetadata } from '@conform-to/react'
import { SelectField, TextField } from '@/components/ui/text-field'
import { type PledgeFields, SPLITS, type TrancheFields } from '@/lib/domain/pledge-fields'
import { listDonors } from '@/lib/domain/pledge-typed'
import type { FormOptions } from './form-state'
import { toChoices, toProps } from './wiring'

export type TrancheMetadata = FieldMetadata<TrancheFields, PledgeFields>
export type FormHandle = FormMetadata<PledgeFields>

type Props = { tranche: TrancheMetadata; options: FormOptions }

/** Who gives, and how several share it. */
export function DonorFields({ tranche, options }: Props) {
  const fields = tranche.getFieldset()
  const donors = listDonors({ donors: fields.donors.value as string | string[] | undefined })
  const isJoint = donors.length > 1
  const error = fields.donors.errors?.join(' ')
  const name = fields.donors.name
  return (
    <>
      <div className="sm:col-span-2">
        <label htmlFor={name} className="block font-medium">
          Donors
        </label>
        <select
          id={name}
          name={name}
          multiple
          size={5}
          defaultValue={listDonors({
            donors: fields.donors.initialValue as string | string[] | undefined,
          })}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${name}-error` : `${name}-hint`}
          className="field mt-1 aria-invalid:border-2 aria-invalid:border-red"
        >
          {options.donors.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <p id={`${name}-hint`} className="mt-1 text-[13px] text-ink-2">
          Several with Ctrl or ⌘.
        </p>
        {error && (
          <p id={`${name}-error`} className="mt-1 font-medium text-[13px] text-red">
            {error}
          </p>
        )}
      </div>
      {/* Without JavaScript nobody knows yet how many donors will be chosen. */}
      <div className={isJoint ? undefined : 'hidden noscript:block'}>
        <SelectField {...toProps(fields.split)} label="Split" options={toChoices(SPLITS)} />
      </div>
      {isJoint && fields.split.value === 'stated' && (
        <Shares tranche={tranche} donors={donors} options={options} />
      )}
    </>
  )
}

function Shares({ tranche, donors, options }: Props & { donors: string[] }) {
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
