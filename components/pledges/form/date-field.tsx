import { TextField } from '@/components/ui/text-field'
import { parseImpreciseDate } from '@/lib/domain/imprecise-date'
import { formatSpan } from '@/lib/format-dates'
import { type TextMetadata, toProps } from './wiring'

/** A date in a source’s words, with the days that are understood by them. */
export function DateField({ field, label }: { field: TextMetadata; label: string }) {
  const words = typeof field.value === 'string' ? field.value.trim() : ''
  return (
    <TextField
      {...toProps(field)}
      label={label}
      hint={words === '' ? '21 April 2023, early 2024, by Q1 2024' : explain(words)}
    />
  )
}

function explain(words: string): string {
  const span = formatSpan(parseImpreciseDate(words))
  return span ? `Understood as ${span}` : 'Kept in these words, without a day'
}
