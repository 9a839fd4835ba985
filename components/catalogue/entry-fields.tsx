import Link from 'next/link'
import type { FieldError } from '@/components/ui/error-summary'
import type { SignInAsked } from '@/components/ui/form-state'
import { SubmitButton } from '@/components/ui/submit-button'
import { SelectField, TextArea, TextField } from '@/components/ui/text-field'
import type { EntryValues } from '@/lib/domain/catalogue-entry'

/** A field of an entry: one line, several lines where it has rows, or one of several where it has options. */
export type EntryField = {
  name: string
  label: string
  hint?: string
  isOptional?: boolean
  rows?: number
  options?: readonly { value: string; label: string }[]
}

/** What a form is sent back with: what was typed, what it was opened with, and what kept it from being taken. */
export type EntryFormState = {
  values: EntryValues
  opened: EntryValues
  errors: readonly FieldError[]
  /** True where `opened` is now what somebody else saved meanwhile. */
  isOutdated: boolean
  /** Set where the session has ended. */
  signIn?: SignInAsked
}

/** The state of a form before anything was sent. */
export function toOpenedState(opened: EntryValues): EntryFormState {
  return { values: opened, opened, errors: [], isOutdated: false }
}

type Props = {
  fields: readonly EntryField[]
  values: EntryValues
  errors: readonly FieldError[]
}

export function EntryFields({ fields, values, errors }: Props) {
  return fields.map(({ rows, options, isOptional, ...field }) => {
    const common = {
      ...field,
      label: isOptional ? `${field.label} (optional)` : field.label,
      defaultValue: values[field.name] ?? '',
      required: !isOptional,
      error: errors.find((error) => error.field === field.name)?.message,
    }
    if (options) return <SelectField key={field.name} {...common} options={options} />
    if (rows) return <TextArea key={field.name} {...common} rows={rows} />
    return <TextField key={field.name} {...common} autoComplete="off" />
  })
}

/** The errors as a summary lists them, each with the name of its field; what no field shows is about the whole form. */
export function nameFields(
  errors: readonly FieldError[],
  fields: readonly Pick<EntryField, 'name' | 'label'>[],
): FieldError[] {
  return errors.map(({ field, message }) => {
    const label = fields.find(({ name }) => name === field)?.label
    return label ? { field, message: `${label}: ${message}` } : { field: '', message }
  })
}

/** Fields that a form sends along unseen. */
export function HiddenFields({ values }: { values: EntryValues }) {
  return Object.entries(values).map(([name, value]) => (
    <input key={`${name} ${value}`} type="hidden" name={name} defaultValue={value} />
  ))
}

/** The end of a form of the catalogue. */
export function SendOrCancel({
  className,
  cancelHref,
  send = 'Save',
}: {
  className: string
  cancelHref: string
  send?: string | undefined
}) {
  return (
    <div className={`flex flex-wrap items-center gap-4 ${className}`}>
      <SubmitButton>{send}</SubmitButton>
      <Link className="link" href={cancelHref}>
        Cancel
      </Link>
    </div>
  )
}
