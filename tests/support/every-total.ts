import { expect } from 'vitest'
import { countRows } from '@/app/report-data'
import { listPledges } from '@/lib/db/pledge-list'
import { getTotals, getTotalsByCategory, getTotalsByDonor, getTotalsByMonth } from '@/lib/db/totals'
import { type PledgeFilter, toQuery } from '@/lib/domain/filter'
import { OPENING_SORT, type PledgeRow } from '@/lib/domain/pledge-list'
import type { Totals } from '@/lib/domain/totals'
import { type CsvAnswer, requestReport, sumColumn } from './csv-requests'

/** The overview, the table, the charts and the files of a filter say the same sum, to the cent. */
export async function expectOneTotal(filter: PledgeFilter): Promise<Totals> {
  const total = getTotals(filter)
  const amount = total.amountMinor ?? 0n
  const query = toQuery(filter)
  const [pledges, items, contributions] = await Promise.all([
    requestReport('pledges', query),
    requestReport('items', query),
    requestReport('contributions', query),
  ])
  const table = listAll(filter)
  expect({
    table: sum(table.map(({ partMinor }) => partMinor)),
    pledgesFile: sumColumn(pledges.rows, 'value_in_filter'),
    contributionsFile: sumColumn(contributions.rows, 'value_in_filter'),
    byDonor: sumOf(getTotalsByDonor(filter)),
    byCategory: sumOf(getTotalsByCategory(filter)),
    byMonth: sumOf(getTotalsByMonth(filter)),
  }).toEqual({
    table: amount,
    pledgesFile: amount,
    contributionsFile: amount,
    byDonor: amount,
    byCategory: amount,
    byMonth: amount,
  })
  const references = pledges.rows.map(({ reference }) => reference)
  expect({
    table: new Set(table.map(({ number }) => `P${number}`)),
    counted: total.pledges,
    withValue: table.filter(({ partMinor }) => partMinor !== null).length,
    rows: [
      countRows('pledges', filter),
      countRows('items', filter),
      countRows('contributions', filter),
    ],
  }).toEqual({
    table: new Set(references),
    counted: references.length,
    withValue: total.valued,
    rows: [references.length, items.rows.length, contributions.rows.length],
  })
  expect(total.unconverted).toBe(countUnconverted(contributions.rows, filter))
  expect(total.valued + total.unconverted + total.withoutValue).toBe(total.pledges)
  expect(total.withoutValue).toBeGreaterThanOrEqual(0)
  expect(total.amountMinor === null).toBe(total.valued === 0)
  return total
}

/** Every page of the table. */
function listAll(filter: PledgeFilter): PledgeRow[] {
  const first = listPledges(filter, { sort: OPENING_SORT, page: 1 })
  const others = Array.from(
    { length: first.pages - 1 },
    (_, index) => listPledges(filter, { sort: OPENING_SORT, page: index + 2 }).rows,
  )
  return [first.rows, ...others].flat()
}

/** Pledges with a part as reported in the measure, of whose parts none has a converted value. */
function countUnconverted(parts: CsvAnswer['rows'], { measure }: PledgeFilter): number {
  const converted = new Set(
    parts.filter((part) => part.value_in_filter).map(({ reference }) => reference),
  )
  const waiting = parts.filter((part) => part[measure] && !converted.has(part.reference))
  return new Set(waiting.map(({ reference }) => reference)).size
}

function sumOf(totals: ReadonlyMap<string, Totals>): bigint {
  return sum([...totals.values()].map(({ amountMinor }) => amountMinor))
}

function sum(amounts: readonly (bigint | null)[]): bigint {
  return amounts.reduce((total: bigint, amount) => total + (amount ?? 0n), 0n)
}
