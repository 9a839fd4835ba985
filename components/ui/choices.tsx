export type Choice = {
  value: string
  label: string
  /** What else it is looked for by. */
  otherNames?: readonly string[]
}
/** Choices under a heading. */
export type ChoiceGroup = { label: string; items: readonly Choice[] }

/** The options of a native select, some of them under headings. */
export function Options({ options }: { options: readonly (Choice | ChoiceGroup)[] }) {
  return options.map((option) =>
    'items' in option ? (
      <optgroup key={option.label} label={option.label}>
        <Options options={option.items} />
      </optgroup>
    ) : (
      <option key={option.value} value={option.value}>
        {option.label}
      </option>
    ),
  )
}
