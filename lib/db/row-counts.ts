import type { PledgeFilter } from '@/lib/domain/filter'
import { cached } from './cache'
import { type Condition, contributionCondition, itemCondition } from './filter-sql'
import { type Row, readOne } from './reader'
import { byState } from './states'

/** Items in a filter: the rows of the item export. */
export function countItems(filter: PledgeFilter): number {
  return cached('item count', filter, () =>
    count('Item i', byState('i', filter, itemCondition(filter))),
  )
}

/** Contributions in a filter: the rows of the export by donor’s share. */
export function countContributions(filter: PledgeFilter): number {
  return cached('contribution count', filter, () =>
    count('Contribution c', byState('c', filter, contributionCondition(filter))),
  )
}

function count(table: string, conditions: readonly Condition[]): number {
  const counts = conditions.map(({ sql, parameters }) =>
    readOne<Row & { rows: bigint }>(
      `SELECT COUNT(*) AS rows FROM ${table} WHERE ${sql}`,
      parameters,
    ),
  )
  return counts.reduce((sum, row) => sum + Number(row?.rows ?? 0), 0)
}
