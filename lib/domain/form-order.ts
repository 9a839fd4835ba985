import type { ContentProblem } from './pledge'

type Path = ContentProblem['path']

/** The names of the pledge form’s fields, each after those that stand before it wherever both stand in one group. */
const NAMES: readonly (string | number)[] = [
  ...['summary', 'category', 'aidType', 'detail', 'tranches'],
  ...['label', 'announced', 'donors', 'split', 'shares'],
  ...['equipmentType', 'designation', 'kind', 'quantity', 'quantityQualifier', 'condition', 'due'],
  ...['deliveries', 'qualifier', 'currency', 'amount', 'of', 'pledged', 'valuedBy'],
  ...[
    'allocated',
    'delivered',
    'date',
    'items',
    'confirmUndated',
    'confirmCurrency',
    'confirmFigures',
    'confirmSize',
    'sources',
  ],
  ...['url', 'publisher', 'title', 'publishedOn', 'archiveUrl', 'official', 'says'],
  ...['statedAmounts', 'changeKind', 'reason'],
]

/** Compares the paths of two fields by where they stand in the pledge form; a group comes before what is in it. */
export function compareInForm(a: Path, b: Path): number {
  const at = a.findIndex((step, index) => step !== b[index])
  const [one, other] = [a[at], b[at]]
  if (one === undefined || other === undefined) return a.length - b.length
  if (typeof one === 'number' && typeof other === 'number') return one - other
  return NAMES.indexOf(one) - NAMES.indexOf(other)
}
