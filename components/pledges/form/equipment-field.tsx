import type { FormOptions } from './form-state'
import { type TextMetadata, toProps } from './wiring'

/** A type of the catalogue, under its class. */
export function EquipmentField({ field, options }: { field: TextMetadata; options: FormOptions }) {
  const { name, defaultValue, error } = toProps(field)
  return (
    <div>
      <label htmlFor={name} className="block font-medium">
        Type
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
        <option value="">Not in the catalogue</option>
        {options.equipment.map(({ label, types }) => (
          <optgroup key={label} label={label}>
            {types.map((type) => (
              <option key={type.value} value={type.value}>
                {type.label}
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
