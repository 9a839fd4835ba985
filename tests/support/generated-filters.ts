import fc from 'fast-check'
import { OPENING_FILTER, type PledgeFilter } from '@/lib/domain/filter'
import { CATEGORIES, DELIVERY_STATUSES, keysOf } from '@/lib/domain/vocabulary'
import { DONORS, EQUIPMENT } from './small-catalogue'

// Any filter, of donors, types and days that the small ledger knows.

export const WORDS = [
  'Größe',
  'ÉCLAIR',
  '100%',
  'under_score',
  'O’Neil',
  '“quoted”',
  'tanks',
  'İzmir',
]

const DONOR_CODES = keysOf(DONORS)
const EQUIPMENT_KEYS = keysOf(EQUIPMENT)
const mostly = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 1 })
const day = fc.constantFrom('2023-02-28', '2023-03-01', '2023-03-08', '2023-04-20', '2023-05-15')

export const pledgeFilter: fc.Arbitrary<PledgeFilter> = fc
  .record({
    donors: fc.subarray(DONOR_CODES, { maxLength: 4 }),
    group: mostly(fc.constantFrom('nato', 'eu')),
    from: mostly(day),
    to: mostly(day),
    aidType: fc.constantFrom('military', 'all', 'humanitarian'),
    category: mostly(fc.constantFrom(...keysOf(CATEGORIES).slice(0, 4))),
    equipment: mostly(fc.constantFrom(...EQUIPMENT_KEYS, 'main_battle_tank', 'howitzer_155')),
    delivery: mostly(fc.constantFrom(...keysOf(DELIVERY_STATUSES))),
    valued: mostly(fc.constantFrom('yes', 'no')),
    q: mostly(fc.constantFrom(...WORDS, 'größe TANKS', 'denmark', 'caesar', '_', '%')),
    measure: fc.constantFrom('pledged', 'allocated', 'delivered'),
    currency: fc.constantFrom('EUR', 'USD', 'GBP', 'reported'),
    asOf: mostly(fc.constantFrom('2023-02-28', '2023-03-10', '2023-04-01', '2023-05-01')),
    dataset: mostly(fc.constant('landmark')),
  } satisfies { [N in keyof PledgeFilter]: fc.Arbitrary<PledgeFilter[N]> })
  // All of them at once hold nothing: a few are kept, the others as in the opening view.
  .chain((full) =>
    fc
      .subarray(keysOf(full), { maxLength: 5 })
      .map((kept) => ({ ...OPENING_FILTER, ...pick(full, kept) })),
  )
  .map(inOrder)

function pick<T extends object>(value: T, kept: readonly (keyof T)[]): Partial<T> {
  return Object.fromEntries(kept.map((key) => [key, value[key]])) as Partial<T>
}

function inOrder(filter: PledgeFilter): PledgeFilter {
  const { from, to } = filter
  const period = from && to && from > to ? { from: to, to: from } : { from, to }
  return { ...filter, ...period, donors: filter.donors.toSorted() }
}
