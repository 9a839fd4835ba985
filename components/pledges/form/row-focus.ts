import { flushSync } from 'react-dom'

/**
 * Does what a pressed button asks and keeps the focus in a list whose row it adds or removes: in the first field of the
 * new row; on the next row's button, the last row's, or the one that adds a row. All before the next key can be pressed.
 */
export function actWithFocus(pressed: HTMLElement | null, act: () => void): void {
  const moveFocus = pressed?.getAttribute('name') === '__intent__' ? noteRows(pressed) : undefined
  flushSync(act)
  moveFocus?.()
}

function noteRows(pressed: HTMLElement): (() => void) | undefined {
  const removed = pressed.closest('legend')?.parentElement
  const list = removed?.parentElement ?? pressed.closest('div[id]')
  if (!list) return
  const before = rowsOf(list)
  const position = removed ? before.indexOf(removed) : -1
  return () => {
    const rows = rowsOf(list)
    if (removed && !removed.isConnected) findNext(list, rows, position)?.focus()
    else if (!removed && rows.length > before.length) findFirstField(rows.at(-1))?.focus()
  }
}

function rowsOf(list: Element): Element[] {
  return Array.from(list.children).filter((child) => child.tagName === 'FIELDSET')
}

function findNext(list: Element, rows: Element[], position: number): HTMLElement | null {
  const next = rows[position] ?? rows.at(-1)
  return next
    ? next.querySelector('legend button')
    : list.querySelector(':scope > button, :scope > p > button')
}

function findFirstField(row: Element | undefined): HTMLElement | undefined {
  const fields = row?.querySelectorAll<HTMLElement>('input, select, textarea') ?? []
  return Array.from(fields).find((field) => field.offsetParent !== null)
}
