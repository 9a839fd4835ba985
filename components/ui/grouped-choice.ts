import { Combobox } from '@base-ui/react/combobox'
import { useMemo, useState } from 'react'
import type { Choice, ChoiceGroup } from './choices'
import { holdEscape } from './combobox-parts'

export type GroupedChoice = Choice & { group: string }
export type GroupOfChoices = { label: string; items: readonly GroupedChoice[] }

type Asked = {
  groups: readonly ChoiceGroup[]
  none: string
  chosen: string
  choose: (value: string) => void
  onFreeText: (text: string, isAsked: boolean) => boolean
}

/** What was left in the field without a choice, and whether it is kept elsewhere. */
export type Left = { text: string; isKept: boolean }

/** No key of a catalogue has a space. */
const FREE_TEXT = 'free text'

/** What a combobox of grouped choices shows and does; `group` is the chosen one’s, while the field shows it. */
export function useGroupedChoice({ groups, none, chosen, choose, onFreeText }: Asked) {
  const [left, setLeft] = useState<Left | null>(null)
  const { items, value, isShown, text, found, named, setTyped } = useTyped(groups, chosen)
  const isFree = text !== '' && !named
  return {
    value,
    group: isShown ? value?.group : undefined,
    left,
    items,
    filteredItems: isFree ? [...found, toFreeText(text, none)] : found,
    itemToStringLabel: ({ value: key, label }: Choice) => (key === FREE_TEXT ? '' : label),
    onInputValueChange: (next: string, details: Details) => {
      if (holdEscape(details)) return
      setTyped(next)
      if (next !== '') setLeft(null)
    },
    onValueChange: (next: Choice | null, details: Details) => {
      if (holdEscape(details)) return
      const isFreeText = next?.value === FREE_TEXT
      choose(isFreeText ? '' : (next?.value ?? ''))
      if (isFreeText) onFreeText(text, true)
    },
    /** What was typed and left behind is not lost. */
    leave: () => {
      if (named) choose(named.value)
      else if (isFree) {
        // What was typed over a choice is not that choice.
        choose('')
        setLeft({ text, isKept: onFreeText(text, false) })
      }
    },
  }
}

/** What stands in the field, and what it finds: `text` is empty while the field shows what is chosen. */
function useTyped(groups: readonly ChoiceGroup[], chosen: string) {
  const items = useMemo(() => groups.map(withGroup), [groups])
  const choices = items.flatMap((group) => group.items)
  const value = choices.find((choice) => choice.value === chosen) ?? null
  const [typed, setTyped] = useState(value?.label ?? '')
  const isShown = typed === (value?.label ?? '')
  const text = isShown ? '' : typed.trim()
  const named = choices.find(({ label }) => label.toLowerCase() === text.toLowerCase())
  return { items, value, isShown, text, found: useFound(items, text), named, setTyped }
}

type Details = { reason: string; cancel: () => void }

function withGroup({ label, items }: ChoiceGroup): GroupOfChoices {
  return { label, items: items.map((choice) => ({ ...choice, group: label })) }
}

function useFound(groups: readonly GroupOfChoices[], text: string): readonly GroupOfChoices[] {
  const { contains } = Combobox.useFilter()
  if (text === '') return groups
  return groups.flatMap((group) => {
    const isOfGroup = contains(group.label, text)
    const items = group.items.filter(({ label }) => isOfGroup || contains(label, text))
    return items.length > 0 ? [{ ...group, items }] : []
  })
}

function toFreeText(text: string, heading: string): GroupOfChoices {
  const label = `Use “${text}” as free text`
  return { label: heading, items: [{ value: FREE_TEXT, label, group: heading }] }
}
