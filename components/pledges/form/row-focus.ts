import { useEffect, useRef } from 'react'

type Removal = { row: Element; list: Element; position: number }

/**
 * Keeps the focus in a list when a row is removed by its own button: on the next row's button, the last row's, or the
 * one that adds a row. The answer is told of every button that is pressed.
 */
export function useRowFocus(): (pressed: HTMLElement | null) => void {
  const removal = useRef<Removal | null>(null)
  // Without dependencies: a row goes whenever the form is drawn next.
  useEffect(() => {
    if (!removal.current || removal.current.row.isConnected) return
    findNext(removal.current)?.focus()
    removal.current = null
  })
  return (pressed) => {
    removal.current = findRemoval(pressed)
  }
}

function findRemoval(pressed: HTMLElement | null): Removal | null {
  const row = pressed?.closest('legend')?.parentElement
  const list = row?.parentElement
  return row && list ? { row, list, position: rowsOf(list).indexOf(row) } : null
}

function rowsOf(list: Element): Element[] {
  return Array.from(list.children).filter((child) => child.tagName === 'FIELDSET')
}

function findNext({ list, position }: Removal): HTMLElement | null {
  const rows = rowsOf(list)
  const next = rows[position] ?? rows.at(-1)
  return next
    ? next.querySelector('legend button')
    : list.querySelector(':scope > button, :scope > p > button')
}
