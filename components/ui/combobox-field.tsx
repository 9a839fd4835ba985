'use client'

import { Combobox } from '@base-ui/react/combobox'
import { useRef } from 'react'
import { type ChoiceGroup, Options } from './choices'
import {
  ComboboxItem,
  ComboboxList,
  FRAME,
  isSame,
  LeftNote,
  sayNotKept,
  useList,
} from './combobox-parts'
import { type GroupedChoice, type GroupOfChoices, useGroupedChoice } from './grouped-choice'
import { type FieldProps, Labelled, toWiring } from './labelled'
import { useNativeSelect } from './native-select'

type Props = FieldProps & {
  groups: readonly ChoiceGroup[]
  /** What choosing nothing means. */
  none: string
  defaultValue: string
  /** Takes a text that no choice is called by, or does not; `isAsked` where that was chosen, not only left behind. */
  onFreeText: (text: string, isAsked: boolean) => boolean
  /** Where such a text then stands. */
  freeTextField: string
}

/** One of many, found by its name or its group’s; without JavaScript a native list. */
export function ComboboxField(props: Props) {
  const { name, groups, none, defaultValue } = props
  const { isAlive, attach, chosen, choose } = useNativeSelect(defaultValue ? [defaultValue] : [])
  return (
    <Labelled {...props}>
      <select
        key={defaultValue}
        ref={attach}
        name={name}
        defaultValue={defaultValue}
        hidden={isAlive}
        {...(isAlive ? {} : toWiring(props))}
      >
        <Options options={[{ value: '', label: none }, ...groups]} />
      </select>
      {isAlive && (
        <GroupedCombobox
          field={props}
          chosen={chosen[0] ?? ''}
          choose={(value) => choose([value])}
        />
      )}
    </Labelled>
  )
}

type ComboboxProps = { field: Props; chosen: string; choose: (value: string) => void }

function GroupedCombobox({ field, chosen, choose }: ComboboxProps) {
  const frame = useRef<HTMLDivElement>(null)
  const { value, group, left, leave, ...choices } = useGroupedChoice({ ...field, chosen, choose })
  const { root, input } = useList(leave)
  const { className: _, ...wiring } = toWiring(field)
  return (
    <Combobox.Root autoHighlight value={value} isItemEqualToValue={isSame} {...root} {...choices}>
      <div ref={frame} className="relative">
        <Combobox.InputGroup className={`${FRAME} ${field.error ? 'border-2 border-red' : ''}`}>
          <Combobox.Input
            {...wiring}
            {...input}
            placeholder={field.none}
            className={`min-w-16 bg-transparent outline-none placeholder:text-ink-3 ${group ? 'field-sizing-content max-w-full' : 'flex-1'}`}
          />
          {group && <span className="text-[13px] text-ink-3">{group}</span>}
        </Combobox.InputGroup>
        <ComboboxList within={frame} empty={field.none}>
          {(shown: GroupOfChoices) => <Group key={shown.label} choices={shown} />}
        </ComboboxList>
        <LeftNote>
          {left &&
            (left.isKept
              ? `Nothing in the list is called “${left.text}”: it stands as the ${field.freeTextField}.`
              : sayNotKept(left.text))}
        </LeftNote>
      </div>
    </Combobox.Root>
  )
}

function Group({ choices }: { choices: GroupOfChoices }) {
  return (
    <Combobox.Group items={choices.items}>
      <Combobox.GroupLabel className="px-2 pt-2 pb-1 font-semibold text-[13px] text-ink-2">
        {choices.label}
      </Combobox.GroupLabel>
      <Combobox.Collection>
        {(choice: GroupedChoice) => <ComboboxItem key={choice.value} choice={choice} />}
      </Combobox.Collection>
    </Combobox.Group>
  )
}
