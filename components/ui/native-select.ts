import { useCallback, useRef, useState, useSyncExternalStore } from 'react'

/**
 * A native select whose place a combobox takes once the page is alive. The select stays in the form, unseen, and stays
 * what is sent: `chosen` follows it, in the order of choice, and `choose` changes it as a hand would.
 */
export function useNativeSelect(initial: readonly string[]) {
  const isAlive = useSyncExternalStore(subscribeToNothing, isInBrowser, isOnServer)
  const element = useRef<HTMLSelectElement>(null)
  const [chosen, setChosen] = useState(initial)
  const attach = useCallback((select: HTMLSelectElement) => {
    element.current = select
    return followSelect(select, (values) => setChosen((before) => inOrder(before, values)))
  }, [])
  const choose = (values: readonly string[]) => {
    if (element.current) chooseIn(element.current, values)
  }
  return { isAlive, attach, chosen, choose }
}

const subscribeToNothing = () => () => {}
const isInBrowser = () => true
const isOnServer = () => false

/** Tells what is chosen, now and whenever it changes; returns what ends that. */
function followSelect(select: HTMLSelectElement, tell: (values: string[]) => void): () => void {
  const follow = () =>
    tell(Array.from(select.selectedOptions, ({ value }) => value).filter((value) => value !== ''))
  // A form tells of its reset before its fields are reset.
  const followReset = ({ target }: Event) => {
    if (target === select.form) setTimeout(follow)
  }
  // Before the page was alive something may have been chosen.
  follow()
  select.addEventListener('change', follow)
  document.addEventListener('reset', followReset)
  return () => {
    select.removeEventListener('change', follow)
    document.removeEventListener('reset', followReset)
  }
}

function inOrder(before: readonly string[], values: string[]): readonly string[] {
  const kept = before.filter((value) => values.includes(value))
  const added = values.filter((value) => !before.includes(value))
  return added.length === 0 && kept.length === before.length ? before : [...kept, ...added]
}

function chooseIn(select: HTMLSelectElement, values: readonly string[]): void {
  for (const option of select.options) option.selected = values.includes(option.value)
  for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }))
}
