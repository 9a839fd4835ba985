import { AMOUNT_QUALIFIERS } from '@/lib/domain/vocabulary'
import { type TextMetadata, toChoices } from './wiring'

/** How exactly an amount is stated, as one row of buttons. */
export function QualifierChoice({ field }: { field: TextMetadata }) {
  const error = field.errors?.join(' ')
  return (
    <fieldset aria-describedby={error ? `${field.name}-error` : undefined}>
      <legend className="font-medium">Amount as reported</legend>
      <div className="mt-1 inline-flex flex-wrap rounded-field border border-edge">
        {toChoices(AMOUNT_QUALIFIERS).map(({ value, label }, index) => (
          <label
            key={value}
            className="flex min-h-9 items-center border-edge px-2 font-medium sm:px-3 not-last:border-r has-checked:inset-ring has-checked:inset-ring-blue has-checked:bg-blue-3 has-focus-visible:outline-2 has-focus-visible:outline-blue"
          >
            <input
              type="radio"
              id={index === 0 ? field.name : `${field.name}-${value}`}
              name={field.name}
              value={value}
              defaultChecked={(field.initialValue ?? 'exact') === value}
              className="sr-only"
            />
            {label}
          </label>
        ))}
      </div>
      {error && (
        <p id={`${field.name}-error`} className="mt-1 font-medium text-[13px] text-red">
          {error}
        </p>
      )}
    </fieldset>
  )
}
