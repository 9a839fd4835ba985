import type { FormOptions } from './form-state'
import { type TextMetadata, toProps } from './wiring'

/** A currency, never assumed: the donors’ most usual ones come first. */
export function CurrencyField({ field, options }: { field: TextMetadata; options: FormOptions }) {
  const { name, defaultValue, error } = toProps(field)
  return (
    <div>
      <label htmlFor={name} className="block font-medium">
        Currency
      </label>
      <select
        key={defaultValue}
        id={name}
        name={name}
        defaultValue={defaultValue}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${name}-error` : undefined}
        className="field mt-1 aria-invalid:border-2 aria-invalid:border-red"
      >
        <option value="">Choose…</option>
        {options.currencies.map(({ label, codes }) => (
          <optgroup key={label} label={label}>
            {codes.map((code) => (
              <option key={code.value} value={code.value}>
                {code.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {error && (
        <p id={`${name}-error`} className="mt-1 font-medium text-[13px] text-red">
          {error}
        </p>
      )}
    </div>
  )
}
