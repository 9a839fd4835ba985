import type { PledgeFilter } from '@/lib/domain/filter'
import type { Condition } from './filter-sql'

/**
 * A condition split into parts that each have an index of their own: the current rows and, as of a past day, those
 * superseded since. A row is one or the other, and so are all rows of a revision, so that counts and sums of the
 * parts add up.
 */
export function byState(
  alias: 'c' | 'i',
  filter: Pick<PledgeFilter, 'asOf'>,
  condition: Condition,
): Condition[] {
  const states = filter.asOf === null ? ['NULL'] : ['NULL', 'NOT NULL']
  return states.map((state) => ({
    sql: `${alias}.supersededAt IS ${state} AND ${condition.sql}`,
    parameters: condition.parameters,
  }))
}
