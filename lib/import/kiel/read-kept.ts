import type { CellProblem } from '../problem'
import type { TableRow } from '../table/table'
import { isError, isMissing, toText } from './cells'
import type { Heading } from './columns'
import type { Meaning } from './meanings'
import type { Cells } from './read-item'
import type { KielRow } from './row'

/** What is taken of a row and finds no place in a pledge: it is kept as it stands. */
export function findUnplaced(
  { item, earmarked }: Pick<KielRow, 'item' | 'earmarked'>,
  { name }: Cells,
  problems: readonly CellProblem[],
): ReadonlySet<string> {
  const ofItem: Meaning[] = ['units', 'unitsDelivered', 'unitPrice', 'itemValue']
  const left = problems.filter(({ kind }) => kind === 'not_understood' || kind === 'left_out')
  return new Set([
    name('statedValue'),
    ...left.map(({ column }) => column),
    ...(item ? [] : ofItem.map(name)),
    ...(earmarked ? [] : [name('earmarked')]),
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
