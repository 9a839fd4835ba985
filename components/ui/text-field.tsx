import { type Choice, type ChoiceGroup, Options } from './choices'
import { type FieldProps, Labelled, toWiring } from './labelled'

type Common = FieldProps & { defaultValue?: string | undefined }

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

type SelectProps = Common & { options: readonly (Choice | ChoiceGroup)[] }

/** One of several. */
export function SelectField(props: SelectProps) {
  const { name, defaultValue, options } = props
  return (
    <Labelled {...props}>
      <select key={defaultValue} name={name} defaultValue={defaultValue} {...toWiring(props)}>
        <Options options={options} />
      </select>
    </Labelled>
  )
}
