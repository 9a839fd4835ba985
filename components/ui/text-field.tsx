import type { ReactNode } from 'react'

type Common = {
  name: string
  label: string
  /** Where a page has several fields of one name; otherwise the name is the id. */
  id?: string | undefined
  defaultValue?: string | undefined
  hint?: ReactNode
  error?: string | undefined
  required?: boolean | undefined
}

type TextProps = Common & {
  type?: 'text' | 'email' | 'password' | 'url' | 'search'
  autoComplete?: string | undefined
  inputMode?: 'decimal' | 'numeric' | undefined
  readOnly?: boolean | undefined
}

/** One line to type into. */
export function TextField(props: TextProps) {
  const { name, type = 'text', defaultValue, autoComplete, inputMode, readOnly } = props
  const isCode = type === 'email' || type === 'url' || type === 'password'
  return (
    <Labelled {...props}>
      <input
        key={defaultValue}
        name={name}
        type={type}
        defaultValue={defaultValue}
        autoComplete={autoComplete}
        inputMode={inputMode}
        readOnly={readOnly}
        spellCheck={isCode ? false : undefined}
        autoCapitalize={isCode ? 'none' : undefined}
        {...toWiring(props)}
      />
    </Labelled>
  )
}

/** Several lines to type into. */
export function TextArea(props: Common & { rows?: number }) {
  const { name, defaultValue, rows = 3 } = props
  return (
    <Labelled {...props}>
      <textarea
        key={defaultValue}
        name={name}
        rows={rows}
        defaultValue={defaultValue}
        {...toWiring(props)}
      />
    </Labelled>
  )
}

type SelectProps = Common & { options: readonly { value: string; label: string }[] }

/** One of several. */
export function SelectField(props: SelectProps) {
  const { name, defaultValue, options } = props
  return (
    <Labelled {...props}>
      <select key={defaultValue} name={name} defaultValue={defaultValue} {...toWiring(props)}>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Labelled>
  )
}

function Labelled({ children, ...field }: Common & { children: ReactNode }) {
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
function toWiring({ id: ownId, name, hint, error, required }: Common) {
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
