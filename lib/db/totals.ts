import type { PledgeFilter } from '@/lib/domain/filter'
import { sumCurrency } from '@/lib/domain/filter'
import type { Totals } from '@/lib/domain/totals'
import type { Category, Measure } from '@/lib/domain/vocabulary'
import { sumKnown } from './amount-columns'
import { cached } from './cache'
import { amountColumn, contributionCondition } from './filter-sql'
import { type Row, readAll } from './reader'
import { byState } from './states'

/**
 * The sums of the tracker. Each is made here, in SQL, over the contributions in a filter, and shown everywhere the
 * same: overview, table, charts, reports. Amounts in minor units of the filter's display currency.
 */

/**
 * What a group of contributions is called by; `null` is the whole filter at once. `ordered` is a column that an index
 * holds in order, from which the key follows: SQLite sorts whatever it groups by an expression.
 */
type Grouping = {
  by: 'donorCode' | 'category' | 'month' | null
  expression: string
  ordered: string
  toKey: (ordered: string) => string
}

const asItStands = (key: string) => key
const WHOLE: Grouping = { by: null, expression: `''`, ordered: `''`, toKey: asItStands }
const BY_DONOR: Grouping = {
  by: 'donorCode',
  expression: 'c.donorCode',
  ordered: 'c.donorCode',
  toKey: asItStands,
}
const BY_CATEGORY: Grouping = {
  by: 'category',
  expression: 'c.category',
  ordered: 'c.category',
  toKey: asItStands,
}
const BY_MONTH: Grouping = {
  by: 'month',
  expression: 'substr(c.announcedOn, 1, 7)',
  ordered: 'c.announcedOn',
  toKey: (day) => day.slice(0, 7),
}

/** The whole filter's total in a measure. */
export function getTotals(filter: PledgeFilter, measure: Measure = filter.measure): Totals {
  return listTotals(filter, measure, WHOLE).get('') ?? emptyTotals(filter)
}

/** Totals by donor code. A joint pledge counts once with each of its donors, its amount by their parts. */
export function getTotalsByDonor(
  filter: PledgeFilter,
  measure: Measure = filter.measure,
): Map<string, Totals> {
  return listTotals(filter, measure, BY_DONOR)
}

/** Totals by category, for the categories that occur. */
export function getTotalsByCategory(
  filter: PledgeFilter,
  measure: Measure = filter.measure,
): Map<Category, Totals> {
  return listTotals(filter, measure, BY_CATEGORY) as Map<Category, Totals>
}

/** Totals by month of announcement, `YYYY-MM`; what has no day stands under the empty text. */
export function getTotalsByMonth(
  filter: PledgeFilter,
  measure: Measure = filter.measure,
): Map<string, Totals> {
  return listTotals(filter, measure, BY_MONTH)
}

function listTotals(
  filter: PledgeFilter,
  measure: Measure,
  grouping: Grouping,
): Map<string, Totals> {
  return cached(`totals ${grouping.by} ${measure}`, filter, () => {
    const unconverted = countUnconverted(filter, measure, grouping)
    const groups = new Map<string, Group>()
    for (const { key, ...part } of readParts(filter, measure, grouping))
      groups.set(key, add(groups.get(key), part))
    const entries = [...groups].map(([key, { amountMinor, pledges, valued }]): [string, Totals] => {
      const waiting = unconverted.get(key)
      const withoutValue = pledges - valued - (waiting?.wholly ?? 0)
      return [
        key,
        {
          currency: sumCurrency(filter),
          amountMinor,
          pledges,
          valued,
          unconverted: waiting?.pledges ?? 0,
          withoutValue,
        },
      ]
    })
    return new Map(entries.filter(([, { pledges }]) => pledges > 0))
  })
}

type Group = Pick<Totals, 'amountMinor' | 'pledges' | 'valued'>

function add(group: Group | undefined, part: Group): Group {
  if (!group) return part
  return {
    amountMinor: sumKnown([group.amountMinor, part.amountMinor]),
    pledges: group.pledges + part.pledges,
    valued: group.valued + part.valued,
  }
}

type GroupRow = Row & { key: string | null; amount: bigint | null; pledges: bigint; valued: bigint }

/**
 * Sums and counts by part of a group. A sole contribution counts its pledge by itself; only the few others are told
 * apart, since counting a million distinct pledges costs more than summing them: by revision, of which a pledge has
 * one at any time.
 */
function readParts(
  filter: PledgeFilter,
  measure: Measure,
  grouping: Grouping,
): (Group & { key: string })[] {
  const column = `c.${amountColumn(filter, measure)}`
  const sole = { is: 1, by: grouping.ordered, pledges: '*', valued: column }
  const joint = {
    is: 0,
    by: grouping.expression,
    pledges: 'DISTINCT c.revisionId',
    valued: `DISTINCT CASE WHEN ${column} IS NOT NULL THEN c.revisionId END`,
  }
  return byState('c', filter, contributionCondition(filter)).flatMap((condition) =>
    [sole, joint].flatMap(({ is, by, pledges, valued }) =>
      readAll<GroupRow>(
        `SELECT ${by} AS key, SUM(${column}) AS amount, COUNT(${pledges}) AS pledges, COUNT(${valued}) AS valued
         FROM Contribution c WHERE c.sole = ${is} AND ${condition.sql}${grouping.by === null ? '' : ` GROUP BY ${by}`}`,
        condition.parameters,
      ).map((row) => ({
        key: grouping.toKey(row.key ?? ''),
        amountMinor: row.amount,
        pledges: Number(row.pledges),
        valued: Number(row.valued),
      })),
    ),
  )
}

/** Pledges with an amount as reported that could not be converted, and how many of them have nothing else either. */
type Waiting = { pledges: number; wholly: number }

function countUnconverted(
  filter: PledgeFilter,
  measure: Measure,
  grouping: Grouping,
): Map<string, Waiting> {
  const column = amountColumn(filter, measure)
  const condition = contributionCondition(filter)
  // The first two lines are those of the partial index, which few rows are in.
  const rows = readAll<Row & { key: string | null; pledges: bigint; wholly: bigint }>(
    `SELECT w.key, COUNT(*) AS pledges, SUM(NOT EXISTS (
       SELECT 1 FROM Contribution c INDEXED BY Contribution_revisionId_idx
       WHERE c.revisionId = w.revisionId AND c.${column} IS NOT NULL
         AND ${grouping.expression} IS w.key AND ${condition.sql}
     )) AS wholly FROM (
       SELECT DISTINCT ${grouping.expression} AS key, c.revisionId FROM Contribution c
       WHERE c.${measure}Minor IS NOT NULL
         AND (c.${measure}Eur IS NULL OR c.${measure}Usd IS NULL OR c.${measure}Gbp IS NULL)
         AND c.${column} IS NULL AND ${condition.sql}
     ) w GROUP BY w.key`,
    [...condition.parameters, ...condition.parameters],
  )
  return new Map(
    rows.map(({ key, pledges, wholly }) => [
      key ?? '',
      { pledges: Number(pledges), wholly: Number(wholly) },
    ]),
  )
}

function emptyTotals(filter: PledgeFilter): Totals {
  return {
    currency: sumCurrency(filter),
    amountMinor: null,
    pledges: 0,
    valued: 0,
    unconverted: 0,
    withoutValue: 0,
  }
}
