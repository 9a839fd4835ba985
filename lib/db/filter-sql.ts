import { today } from '@/lib/clock'
import { addDays, toEpochMs } from '@/lib/domain/calendar'
import { type PledgeFilter, sumCurrency } from '@/lib/domain/filter'
import { EQUIPMENT_CLASSES, type Measure } from '@/lib/domain/vocabulary'
import { amountColumnOf } from './amount-columns'
import type { Parameters } from './reader'

/** A condition with the values that its question marks stand for. */
export type Condition = { sql: string; parameters: Parameters }

type SqlValue = Parameters[number]

/** The column that a filter's sums add up: `pledgedEur`, `deliveredUsd` and so on. */
export function amountColumn(
  filter: Pick<PledgeFilter, 'measure' | 'currency'>,
  measure: Measure = filter.measure,
): string {
  return amountColumnOf(measure, sumCurrency(filter))
}

/** Whether a revision stands or takes its pledge back: the two are never counted together. */
type Standing = 'standing' | 'withdrawn'

/** Which contributions (alias `c`) a filter holds. Everything public that counts or sums starts from this. */
export function contributionCondition(
  filter: PledgeFilter,
  standing: Standing = 'standing',
): Condition {
  return join([
    time('c', filter.asOf, standing),
    ...carried('c', filter),
    ...donors('c', filter),
    ...valued(filter),
    ...revisionConditions(filter, 'c.revisionId'),
  ])
}

/**
 * Which items (alias `i`) belong to tranches in the filter. A filter by equipment keeps, of a pledge's items, those
 * of that equipment: its other items are not what was asked for.
 */
export function itemCondition(filter: PledgeFilter): Condition {
  const { equipment, ...others } = filter
  const ofTranche = [...donors('c', filter), ...valued(filter)]
  const inTranche = join([{ sql: 'c.trancheId = i.trancheId', parameters: [] }, ...ofTranche])
  return join([
    time('i', filter.asOf),
    ...carried('i', filter),
    ...(ofTranche.length > 0
      ? [
          {
            sql: `EXISTS (SELECT 1 FROM Contribution c WHERE ${inTranche.sql})`,
            parameters: inTranche.parameters,
          },
        ]
      : []),
    ...(equipment ? [equipmentIs('i', equipment)] : []),
    ...revisionConditions({ ...others, equipment: null }, 'i.revisionId'),
  ])
}

/** True where a filter can hold a part of a pledge only, so that its part and its whole amount may differ. */
export function isPartial(filter: PledgeFilter): boolean {
  return filter.donors.length > 0 || Boolean(filter.group ?? filter.from ?? filter.to)
}

/** Joined by AND; always true for none. */
export function join(conditions: readonly Condition[]): Condition {
  return {
    sql: conditions.map(({ sql }) => sql).join(' AND ') || '1',
    parameters: conditions.flatMap(({ parameters }) => parameters),
  }
}

/** Published by the end of the day and not superseded by then; today’s state reads the partial indexes. */
export function time(
  alias: string,
  asOf: string | null,
  standing: Standing = 'standing',
): Condition {
  // Written out, not a parameter: the partial indexes are chosen by it.
  const withdrawn = `${alias}.withdrawn = ${standing === 'withdrawn' ? 1 : 0}`
  if (asOf === null)
    return { sql: `${alias}.supersededAt IS NULL AND ${withdrawn}`, parameters: [] }
  const end = toEpochMs(addDays(asOf, 1))
  return {
    sql: `${alias}.publishedAt < ? AND (${alias}.supersededAt IS NULL OR ${alias}.supersededAt >= ?) AND ${withdrawn}`,
    parameters: [end, end],
  }
}

function carried(alias: string, filter: PledgeFilter): Condition[] {
  const is = (column: string, value: SqlValue, operator = '=') => ({
    sql: `${alias}.${column} ${operator} ?`,
    parameters: [value],
  })
  return [
    // Named one by one, so that the indexes that begin with the aid type serve "all" too.
    filter.aidType === 'all'
      ? { sql: `${alias}.aidType IN ('military', 'humanitarian', 'financial')`, parameters: [] }
      : is('aidType', filter.aidType),
    ...(filter.category ? [is('category', filter.category)] : []),
    ...(filter.from ? [is('announcedOn', filter.from, '>=')] : []),
    ...(filter.to ? [is('announcedOn', filter.to, '<=')] : []),
  ]
}

function donors(alias: string, filter: PledgeFilter): Condition[] {
  const named =
    filter.donors.length > 0
      ? [
          {
            sql: `${alias}.donorCode IN (${filter.donors.map(() => '?').join(', ')})`,
            parameters: [...filter.donors],
          },
        ]
      : []
  // Members on the day shown.
  const day = filter.asOf ?? today()
  const grouped = filter.group
    ? [
        {
          sql: `${alias}.donorCode IN (SELECT donorCode FROM Membership WHERE groupCode = ? AND since <= ? AND (through IS NULL OR through >= ?))`,
          parameters: [filter.group, day, day],
        },
      ]
    : []
  return [...named, ...grouped]
}

/**
 * With an amount as reported, converted or not; or without any in that part of the pledge which the filter holds.
 */
function valued(filter: PledgeFilter): Condition[] {
  const amount = `${filter.measure}Minor IS NOT NULL`
  if (filter.valued === null) return []
  if (filter.valued === 'yes') return [{ sql: `c.${amount}`, parameters: [] }]
  const inPart = join([
    { sql: `o.revisionId = c.revisionId AND o.${amount}`, parameters: [] },
    ...carried('o', filter),
    ...donors('o', filter),
  ])
  return [
    {
      sql: `NOT EXISTS (SELECT 1 FROM Contribution o WHERE ${inPart.sql})`,
      parameters: inPart.parameters,
    },
  ]
}

/** What a contribution does not carry is asked of its revision; each condition names it by `key`. */
function revisionConditions(filter: PledgeFilter, key: string): Condition[] {
  const conditions: Condition[] = []
  if (filter.delivery)
    conditions.push({ sql: 'r.deliveryStatus = ?', parameters: [filter.delivery] })
  for (const word of filter.q?.toLowerCase().split(' ') ?? []) {
    conditions.push({ sql: 'instr(r.searchText, ?) > 0', parameters: [word] })
  }
  if (filter.dataset) {
    conditions.push({
      sql: 'r.pledgeId IN (SELECT id FROM Pledge WHERE dataset = ?)',
      parameters: [filter.dataset],
    })
  }
  const wanted = join(conditions)
  return [
    ...(conditions.length > 0
      ? [
          {
            sql: `EXISTS (SELECT 1 FROM Revision r WHERE r.id = ${key} AND ${wanted.sql})`,
            parameters: wanted.parameters,
          },
        ]
      : []),
    ...(filter.equipment ? [holdsEquipment(filter.equipment, key)] : []),
  ]
}

function holdsEquipment(equipment: string, key: string): Condition {
  const is = equipmentIs('e', equipment)
  return {
    sql: `EXISTS (SELECT 1 FROM Item e WHERE e.revisionId = ${key} AND ${is.sql})`,
    parameters: is.parameters,
  }
}

function equipmentIs(alias: string, equipment: string): Condition {
  const column = Object.hasOwn(EQUIPMENT_CLASSES, equipment) ? 'equipmentClass' : 'equipmentTypeKey'
  return { sql: `${alias}.${column} = ?`, parameters: [equipment] }
}
