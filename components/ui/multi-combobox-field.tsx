'use client'

import { Combobox } from '@base-ui/react/combobox'
import { useRef, useState } from 'react'
import { type Choice, Options } from './choices'
import {
  ComboboxItem,
  ComboboxList,
  FRAME,
  holdEscape,
  isSame,
  LeftNote,
  sayNotKept,
  useList,
} from './combobox-parts'
import { type FieldProps, Labelled, toWiring } from './labelled'
import { useNativeSelect } from './native-select'

type Props = FieldProps & { options: readonly Choice[]; defaultValue: readonly string[] }

/** Several of many, found by name or code; without JavaScript a native list. */
export function MultiComboboxField(props: Props) {
  const { name, options, defaultValue } = props
  const { isAlive, attach, chosen, choose } = useNativeSelect(defaultValue)
  const field = { ...props, hint: isAlive ? props.hint : 'Several with Ctrl or ⌘.' }
  return (
    <Labelled {...field}>
      <select
        key={defaultValue.join()}
        ref={attach}
        name={name}
        multiple
        size={5}
        defaultValue={[...defaultValue]}
        hidden={isAlive}
        {...(isAlive ? {} : toWiring(field))}
      >
        <Options options={options} />
      </select>
      {isAlive && <MultiCombobox field={field} chosen={chosen} choose={choose} />}
    </Labelled>
  )
}

type ComboboxProps = {
  field: Props
  chosen: readonly string[]
  choose: (values: readonly string[]) => void
}

function MultiCombobox({ field, chosen, choose }: ComboboxProps) {
  const { options, error } = field
  const frame = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState('')
  const found = useFound(options, typed.trim())
  const [left, setLeft] = useState('')
  const leave = () => {
    const named = found.find((option) => isCalled(option, typed.trim()))
    if (named) choose([...new Set([...chosen, named.value])])
    else if (typed.trim()) setLeft(typed.trim())
  }
  const { root, input } = useList(leave, typed.trim() !== '')
  const values = chosen.flatMap((value) => options.find((option) => option.value === value) ?? [])
  return (
    <Combobox.Root
      {...root}
      multiple
      autoHighlight
      items={options}
      filteredItems={found}
      value={values}
      isItemEqualToValue={isSame}
      onInputValueChange={(next, details) => {
        if (holdEscape(details)) return
        setTyped(next)
        if (next !== '') setLeft('')
      }}
      onValueChange={(next, details) => {
        if (!holdEscape(details)) choose(next.map(({ value }) => value))
      }}
    >
      <div ref={frame} className="relative">
        <Combobox.InputGroup className={`${FRAME} ${error ? 'border-2 border-red' : ''}`}>
          <Chips values={values} field={field} input={input} />
        </Combobox.InputGroup>
        <ComboboxList within={frame} empty="Nothing in the list is called so.">
          {(option: Choice) => (
            <ComboboxItem key={option.value} choice={option} aside={option.value} />
          )}
        </ComboboxList>
        <LeftNote>{left && sayNotKept(left)}</LeftNote>
      </div>
    </Combobox.Root>
  )
}

const namesOf = ({ label, value, otherNames = [] }: Choice) => [value, label, ...otherNames]

const isCalled = (choice: Choice, text: string) =>
  namesOf(choice).some((name) => name.toLowerCase() === text.toLowerCase())

/**
 * What is called so, by any of its names: first what begins so, which Enter then chooses, then what has a word that
 * does. Parts of words are looked through only where there is neither: “us” is no way to ask for Cyprus.
 */
function useFound(options: readonly Choice[], text: string): readonly Choice[] {
  const { contains, startsWith } = Combobox.useFilter()
  if (text === '') return options
  const some = (choice: Choice, isMeant: (name: string) => boolean) => namesOf(choice).some(isMeant)
  const first = options.filter((choice) => some(choice, (name) => startsWith(name, text)))
  const inWord = (name: string) => name.split(/[\s(]+/).some((word) => startsWith(word, text))
  const others = options.filter((choice) => !first.includes(choice) && some(choice, inWord))
  if (first.length + others.length > 0) return [...first, ...others]
  return options.filter((choice) => some(choice, (name) => contains(name, text)))
}

type ChipsProps = {
  values: readonly Choice[]
  field: Props
  input: ReturnType<typeof useList>['input']
}

function Chips({ values, field, input }: ChipsProps) {
  const { className: _, ...wiring } = toWiring(field)
  return (
    <Combobox.Chips
      className="flex w-full flex-wrap items-center gap-1"
      aria-label={values.length > 0 ? `${field.label}, chosen` : undefined}
    >
      {values.map(({ value, label }) => (
        <Combobox.Chip
          key={value}
          aria-label={label}
          className="flex min-h-6 items-center rounded-field bg-wash pl-2 text-[13px]"
        >
          {label}
          <Combobox.ChipRemove
            aria-label={`Remove ${label}`}
            className="grid size-6 place-items-center rounded-field hover:bg-blue-3"
          >
            ×
          </Combobox.ChipRemove>
        </Combobox.Chip>
      ))}
      <Combobox.Input
        {...wiring}
        {...input}
        className="min-h-6 min-w-16 flex-1 bg-transparent outline-none"
      />
    </Combobox.Chips>
  )
}
