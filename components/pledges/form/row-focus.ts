/**
 * Keeps the focus in a list whose row is added or removed by a button: in the first field of the new row; on the next
 * row's button, the last row's, or the one that adds a row. Told of every button that is pressed, before it acts.
 */
export function keepRowFocus(pressed: HTMLElement | null): void {
  if (pressed?.getAttribute('name') !== '__intent__') return
  const removed = pressed.closest('legend')?.parentElement
  const list = removed?.parentElement ?? pressed.closest('div[id]')
  if (!list) return
  const before = rowsOf(list)
  const position = removed ? before.indexOf(removed) : -1
  // By then what was asked is drawn; where it was refused, nothing has changed.
  requestAnimationFrame(() => {
    const rows = rowsOf(list)
    if (removed && !removed.isConnected) findNext(list, rows, position)?.focus()
    else if (!removed && rows.length > before.length) findFirstField(rows.at(-1))?.focus()
  })
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
