import type { CellProblem } from '../problem'
import type { TableRow } from '../table/table'
import { isError, isMissing, toText } from './cells'
import type { Heading } from './columns'
import type { Meaning } from './meanings'
import type { Cells } from './read-item'
import type { KielRow } from './row'

/** What is read for a pledge's structure, class or category, and could not be told from it word by word. */
export const KEPT_AS_WELL = [
  'aidSpecific',
  'itemType',
  'itemSubType',
  'allocationId',
  'valuation',
] as const satisfies Meaning[]

const OF_ITEM = ['units', 'unitsDelivered', 'unitPrice', 'itemValue'] as const satisfies Meaning[]

/** What is taken of a row and finds no place in a pledge: it is kept as it stands. */
export function findUnplaced(
  { item, earmarked, sources }: Pick<KielRow, 'item' | 'earmarked' | 'sources'>,
  { name }: Cells,
  problems: readonly CellProblem[],
): ReadonlySet<string> {
  const isLeft = ({ kind }: CellProblem) => kind === 'not_understood' || kind === 'left_out'
  return new Set([
    name('statedValue'),
    ...KEPT_AS_WELL.map(name),
    ...problems.filter(isLeft).map(({ column }) => column),
    ...(item ? [] : OF_ITEM.map(name)),
    ...(earmarked ? [] : [name('earmarked')]),
    ...(sources.length > 0 ? [] : [name('official'), name('deliverySourceOfficial')]),
  ])
}

/** Every cell that no column of ours takes or that found no place, and that says something; errors by their code. */
export function readKept(
  { cells }: TableRow,
  { columns, names }: Heading,
  unplaced: ReadonlySet<string>,
): Record<string, string> {
  const taken = new Set(Object.values(columns).filter((index) => !unplaced.has(names[index] ?? '')))
  const kept: Record<string, string> = {}
  for (const [index, cell] of cells.entries()) {
    if (cell === null || taken.has(index)) continue
    const text = isError(cell) ? cell.error : toText(cell)
    if (isMissing(text) || text === '0') continue
    const name = names[index] ?? `Column ${index + 1}`
    kept[kept[name] === undefined ? name : `${name} (${index + 1})`] = text
  }
  return kept
}
