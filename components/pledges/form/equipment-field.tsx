import { useRef } from 'react'
import { ComboboxField } from '@/components/ui/combobox-field'
import type { FormOptions } from './form-state'
import { type TextMetadata, toProps } from './wiring'

type Props = {
  field: TextMetadata
  /** Where a type that the catalogue does not have is named. */
  designation: TextMetadata
  options: FormOptions
}

/** A type of the catalogue, under its class; what the catalogue does not have goes into the designation. */
export function EquipmentField({ field, designation, options }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const takeFreeText = (text: string, isAsked: boolean) => {
    const input = place.current?.closest('form')?.elements.namedItem(designation.name)
    if (!(input instanceof HTMLInputElement)) return false
    // What somebody wrote there gives way only to what they ask for.
    if (!isAsked && input.value.trim() !== '') return false
    input.value = text
    input.dispatchEvent(new Event('input', { bubbles: true }))
    if (isAsked) input.focus()
    return true
  }
  return (
    <div ref={place}>
      <ComboboxField
        {...toProps(field)}
        label="Type"
        groups={options.equipment}
        none="Not in the catalogue"
        onFreeText={takeFreeText}
        freeTextField="designation"
      />
    </div>
  )
}
