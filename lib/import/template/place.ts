import type { ContentProblem } from '@/lib/domain/pledge'
import type { CellProblem } from '../problem'
import { TEMPLATE_COLUMNS, type TemplateKey } from './columns'
import { rowOf, type TemplateParts } from './fields'
import { type TemplateRow, toProblem } from './row'

/** Fields of the form whose column is called otherwise. */
const OF_TRANCHE: Record<string, TemplateKey> = {
  split: 'shares',
  amount: 'pledged',
  items: 'kind',
}
const OF_ITEM_AMOUNT: Record<string, TemplateKey> = {
  qualifier: 'itemQualifier',
  currency: 'itemCurrency',
  amount: 'itemAmount',
}
const OF_DELIVERY: Record<string, TemplateKey> = {
  qualifier: 'deliveredQualifier',
  date: 'deliveredOn',
}

/** What is wrong with a field of the form, as what is wrong with a cell of the rows that it was made of. */
export function toCellProblem(
  { path, message }: ContentProblem,
  parts: TemplateParts,
): CellProblem {
  const { row, key } = findCell(path, parts)
  return toProblem(row.number, key, row.texts[key] ?? '', message)
}

type Place = { row: TemplateRow; key: TemplateKey }

function findCell(path: ContentProblem['path'], parts: TemplateParts): Place {
  const [part, index, name, item, ...rest] = path
  const source = part === 'sources' ? parts.sources[Number(index ?? 0)] : undefined
  if (source) return { row: source, key: toKey(name, 'url') }
  if (part === 'sources') return placeIn(parts.rows, 'publisher')
  const tranche = part === 'tranches' ? parts.tranches[Number(index)] : undefined
  if (!tranche) return placeIn(parts.rows, toKey(part, 'id'))
  const row = name === 'items' ? tranche.items[Number(item)] : undefined
  if (row) return { row, key: toItemKey(rest) }
  const last = name === 'amount' ? (item ?? name) : name
  return placeIn(tranche.rows, OF_TRANCHE[String(last)] ?? toKey(last, 'donors'))
}

function toItemKey([name, ...rest]: ContentProblem['path']): TemplateKey {
  if (name === 'amount') return OF_ITEM_AMOUNT[String(rest[0])] ?? 'itemAmount'
  if (name === 'deliveries') return OF_DELIVERY[String(rest.at(-1))] ?? 'deliveredUnits'
  return toKey(name, 'designation')
}

function toKey(name: string | number | undefined, otherwise: TemplateKey): TemplateKey {
  const keys = Object.keys(TEMPLATE_COLUMNS) as TemplateKey[]
  return keys.find((key) => key === name) ?? otherwise
}

/** Where the column says something; else the first row, in which it is missing. */
function placeIn(rows: readonly TemplateRow[], key: TemplateKey): Place {
  const row = rowOf(rows, key) ?? rows[0]
  if (!row) throw new Error('A pledge was made of no row')
  return { row, key }
}
