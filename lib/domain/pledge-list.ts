import { lastValue, quote, type RawParameters } from './raw-parameters'
import type { AmountQualifier, DeliveryStatus } from './vocabulary'

export const PAGE_SIZE = 50

export const SORT_KEYS = {
  announced: 'Announced',
  donors: 'Donors',
  summary: 'Pledge',
  amount: 'Amount',
} as const
export type SortKey = keyof typeof SORT_KEYS
export type Sort = { key: SortKey; direction: 'ascending' | 'descending' }

/** Newest announcement first. */
export const OPENING_SORT: Sort = { key: 'announced', direction: 'descending' }

/** Which page of the table is asked for, in which order. */
export type ListRequest = { sort: Sort; page: number; notices: string[] }

/** A row of the pledge table. Amounts in minor units. */
export type PledgeRow = {
  number: number
  announcedOn: string | null
  summary: string
  donors: string
  category: string
  /** As reported, in the measure: the sum of the tranches; null where amounts were stated in other measures only. */
  reported:
    | { minor: bigint; currency: string; qualifier: AmountQualifier }
    | 'several_currencies'
    | 'undisclosed'
    | null
  /** Converted: the whole pledge, and the part that is in the filter. */
  wholeMinor: bigint | null
  partMinor: bigint | null
  deliveryStatus: DeliveryStatus
  sources: number
}

export type PledgePage = { rows: PledgeRow[]; page: number; pages: number; count: number }

/** Reads `sort=-announced` and `page=2`; what cannot be used is dropped and said so. */
export function parseListRequest(parameters: RawParameters): ListRequest {
  const sort = lastValue('sort', parameters.sort)
  const page = lastValue('page', parameters.page)
  const notices = [sort.notice, page.notice].flatMap((notice) => notice ?? [])
  const parsedSort = parseSort(sort.text)
  if (sort.text && !parsedSort)
    notices.push(`The table cannot be sorted by ${quote(sort.text)}; the newest stand first.`)
  const isPage = /^[1-9]\d{0,8}$/.test(page.text)
  if (page.text && !isPage) notices.push(`There is no page ${quote(page.text)}; this is the first.`)
  return { sort: parsedSort ?? OPENING_SORT, page: isPage ? Number(page.text) : 1, notices }
}

/** `-amount` for descending; empty for the opening order. */
export function toSortText({ key, direction }: Sort): string {
  if (key === OPENING_SORT.key && direction === OPENING_SORT.direction) return ''
  return direction === 'descending' ? `-${key}` : key
}

function parseSort(text: string): Sort | null {
  const key = text.replace(/^-/, '')
  if (!Object.hasOwn(SORT_KEYS, key)) return null
  return { key: key as SortKey, direction: text.startsWith('-') ? 'descending' : 'ascending' }
}
