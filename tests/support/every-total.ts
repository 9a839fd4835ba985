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
  const waiting = listUnconverted(contributions.rows, filter)
  expect({ unconverted: total.unconverted, withoutValue: total.withoutValue }).toEqual({
    unconverted: waiting.all,
    withoutValue: total.pledges - total.valued - waiting.wholly,
  })
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

/** Pledges with a part as reported that has no converted value, and those of them that have no other value. */
function listUnconverted(parts: CsvAnswer['rows'], { measure }: PledgeFilter) {
  const waiting = parts.filter((part) => part[measure] && !part.value_in_filter)
  const converted = parts.filter((part) => part.value_in_filter)
  const references = new Set(waiting.map(({ reference }) => reference))
  const known = new Set(converted.map(({ reference }) => reference))
  const wholly = [...references].filter((reference) => !known.has(reference))
  return { all: references.size, wholly: wholly.length }
}

function sumOf(totals: ReadonlyMap<string, Totals>): bigint {
  return sum([...totals.values()].map(({ amountMinor }) => amountMinor))
}

function sum(amounts: readonly (bigint | null)[]): bigint {
  return amounts.reduce((total: bigint, amount) => total + (amount ?? 0n), 0n)
}
