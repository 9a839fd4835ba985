import type { Item } from './item'

const QUANTITY_WORDS = { exact: '', at_least: 'at least ', approximately: 'about ' }

/** An item in plain words, for exports and differences: `at least 14 × Leopard 2 (refurbished), due by early 2024`. */
export function itemText(item: Item, catalogueDesignation: string | null): string {
  const count =
    item.quantity === null || item.quantityQualifier === 'undisclosed'
      ? ''
      : `${QUANTITY_WORDS[item.quantityQualifier]}${item.quantity} × `
  const name = item.designation ?? catalogueDesignation ?? ''
  const condition = item.condition === 'unknown' ? '' : ` (${item.condition})`
  const due = item.due ? `, due ${item.due.words}` : ''
  return `${count}${name}${condition}${due}`
}
