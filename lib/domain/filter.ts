import type { AidType, Category, DeliveryStatus, DisplayCurrency, Measure } from './vocabulary'

/** What a page, chart or export is about. It lives in the URL and nowhere else. */
export type PledgeFilter = {
  donors: readonly string[]
  group: string | null
  /** First and last day of announcement, inclusive. */
  from: string | null
  to: string | null
  aidType: AidType | 'all'
  category: Category | null
  /** Key of an equipment type or of an equipment class. */
  equipment: string | null
  delivery: DeliveryStatus | null
  valued: 'yes' | 'no' | null
  q: string | null
  measure: Measure
  /** `reported` shows amounts as reported in tables and CSV; sums stay in euro. */
  currency: DisplayCurrency | 'reported'
  /** As known at the end of this day, UTC. */
  asOf: string | null
  dataset: string | null
}

export const OPENING_FILTER: PledgeFilter = {
  donors: [],
  group: null,
  from: null,
  to: null,
  aidType: 'military',
  category: null,
  equipment: null,
  delivery: null,
  valued: null,
  q: null,
  measure: 'pledged',
  currency: 'EUR',
  asOf: null,
  dataset: null,
}

/** The parameters in the order in which URLs write them. */
export const FILTER_NAMES = Object.keys(OPENING_FILTER) as (keyof PledgeFilter)[]

/** URL parameters of a filter, without those that say what holds anyway. */
export function toParameters(filter: PledgeFilter): Record<string, string> {
  const entries = FILTER_NAMES.flatMap((name) => {
    const value = filter[name]
    const isOpening = Array.isArray(value) ? value.length === 0 : value === OPENING_FILTER[name]
    if (isOpening || value === null) return []
    return [[name, Array.isArray(value) ? value.join(',') : String(value)]]
  })
  return Object.fromEntries(entries)
}

/** `?group=nato&from=2023-01-01`, or empty for the opening view; further parameters of a page come last. */
export function toQuery(filter: PledgeFilter, further: Record<string, string> = {}): string {
  const query = new URLSearchParams({ ...toParameters(filter), ...further }).toString()
  return query === '' ? '' : `?${query.replaceAll('%2C', ',')}`
}

/** The currency that sums are in: as reported, they stay in euro. */
export function sumCurrency(filter: Pick<PledgeFilter, 'currency'>): DisplayCurrency {
  return filter.currency === 'reported' ? 'EUR' : filter.currency
}
