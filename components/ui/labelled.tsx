import type { ReactNode } from 'react'

export type FieldProps = {
  name: string
  label: string
  /** Where a page has several fields of one name; otherwise the name is the id. */
  id?: string | undefined
  hint?: ReactNode
  error?: string | undefined
  required?: boolean | undefined
}

/** A field under its label, with what helps to fill it in and what is wrong with it. */
export function Labelled({ children, ...field }: FieldProps & { children: ReactNode }) {
  const { id } = toWiring(field)
  return (
    <div>
      <label htmlFor={id} className="block font-medium">
        {field.label}
      </label>
      <div className="mt-1">{children}</div>
      {field.hint && (
        <p id={`${id}-hint`} className="mt-1 text-[13px] text-ink-2">
          {field.hint}
        </p>
      )}
      {field.error && (
        <p id={`${id}-error`} className="mt-1 font-medium text-[13px] text-red">
          {field.error}
        </p>
      )}
    </div>
  )
}

/** What ties a field to its label, hint and error. */
export function toWiring({ id: ownId, name, hint, error, required }: FieldProps) {
  const id = ownId ?? name
  const told = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean)
  return {
    id,
    // Not `required`: the browser's own bubble would come before our sentence, in its words.
    'aria-required': required || undefined,
    'aria-invalid': error ? (true as const) : undefined,
    'aria-describedby': told.length > 0 ? told.join(' ') : undefined,
    className: 'field aria-invalid:border-2 aria-invalid:border-red',
  }
}
