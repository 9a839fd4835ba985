import Link from 'next/link'
import { type PledgeFilter, sumCurrency, toQuery } from '@/lib/domain/filter'
import {
  type PledgeRow,
  SORT_KEYS,
  type Sort,
  type SortKey,
  toSortText,
} from '@/lib/domain/pledge-list'
import { toReference } from '@/lib/domain/published'
import { DELIVERY_STATUSES, MEASURES } from '@/lib/domain/vocabulary'
import { formatAmount, formatCompactMoney, MISSING } from '@/lib/format'
import { formatDay } from '@/lib/format-dates'

type Props = {
  caption: string
  rows: readonly PledgeRow[]
  filter: PledgeFilter
  /** The table’s order, where its heads sort it. */
  sort?: Sort
}

const COLUMNS: { key: SortKey | null; label: string; isNumeric?: boolean }[] = [
  { key: 'announced', label: SORT_KEYS.announced },
  { key: 'donors', label: 'Donor' },
  { key: 'summary', label: SORT_KEYS.summary },
  { key: null, label: 'As reported', isNumeric: true },
  { key: 'amount', label: 'Amount', isNumeric: true },
  { key: null, label: 'Delivery' },
  { key: null, label: 'Sources', isNumeric: true },
]

/** Pledges, one a row; on a phone each row is a small block. */
export function PledgeTable({ caption, rows, filter, sort }: Props) {
  const currency = sumCurrency(filter)
  return (
    <table className="mt-2 w-full border-collapse max-md:block">
      <caption className="sr-only">{caption}</caption>
      <thead className="max-md:sr-only">
        <tr className="border-ink border-b text-left text-ink-2">
          {COLUMNS.map(({ key, label, isNumeric }) => (
            <th
              key={label}
              scope="col"
              aria-sort={sort && key === sort.key ? sort.direction : undefined}
              className={`px-2 py-2 font-medium first:pl-0 last:pr-0 lg:whitespace-nowrap ${isNumeric ? 'text-right' : ''}`}
            >
              {key === 'amount' ? (
                <SortLink
                  sort={sort}
                  sortKey={key}
                  filter={filter}
                  label={`${MEASURES[filter.measure]}, ${currency}`}
                />
              ) : key ? (
                <SortLink sort={sort} sortKey={key} filter={filter} label={label} />
              ) : (
                label
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:block">
        {rows.map((row) => (
          <Row key={row.number} row={row} filter={filter} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ row, filter }: { row: PledgeRow; filter: PledgeFilter }) {
  const currency = sumCurrency(filter)
  const cell = 'px-2 py-2 align-baseline first:pl-0 last:pr-0 max-md:p-0'
  // On a phone: day and donors, then the pledge, then the rest in one run of small text.
  const head = `${cell} max-md:inline max-md:text-[13px] max-md:text-ink-2`
  const rest = `${cell} max-md:mr-3 max-md:inline-block max-md:text-left max-md:text-[13px]`
  const isPart =
    row.partMinor !== null && row.wholeMinor !== null && row.partMinor !== row.wholeMinor
  return (
    <tr className="border-rule border-b max-md:block max-md:py-3">
      <td className={`${head} whitespace-nowrap`}>
        {row.announcedOn ? formatDay(row.announcedOn) : 'undated'}
        <span className="md:hidden"> · </span>
      </td>
      <td className={head}>{row.donors}</td>
      <th
        scope="row"
        className={`${cell} wrap-anywhere min-w-40 text-left lg:min-w-64 font-normal max-md:block max-md:py-0.5`}
      >
        <Link
          className="link"
          href={`/pledges/${toReference(row.number)}${toQuery({ ...filter, q: null })}`}
        >
          {row.summary}
        </Link>
      </th>
      <td className={`${rest} whitespace-nowrap text-right`}>
        <span className="text-ink-2 md:hidden">As reported: </span>
        {reportedText(row.reported)}
      </td>
      <td className={`${rest} whitespace-nowrap text-right`}>
        <span className="text-ink-2 md:hidden">{MEASURES[filter.measure]}: </span>
        {row.partMinor === null ? MISSING : formatCompactMoney({ minor: row.partMinor, currency })}
        {isPart && row.wholeMinor !== null && (
          <span className="block text-[13px] text-ink-2 max-md:inline">
            {' '}
            of {formatCompactMoney({ minor: row.wholeMinor, currency })}
          </span>
        )}
      </td>
      <td
        className={`${rest} text-[13px] lg:whitespace-nowrap ${row.deliveryStatus === 'in_full' ? 'text-green' : 'text-ink-2'}`}
      >
        {DELIVERY_STATUSES[row.deliveryStatus]}
      </td>
      <td className={`${rest} text-right`}>
        {row.sources}
        <span className="md:hidden"> {row.sources === 1 ? 'source' : 'sources'}</span>
      </td>
    </tr>
  )
}

function reportedText(reported: PledgeRow['reported']): string {
  if (reported === 'undisclosed') return 'undisclosed'
  if (reported === null) return MISSING
  return reported === 'several_currencies' ? 'several currencies' : formatAmount(reported)
}

type SortLinkProps = {
  sort: Sort | undefined
  sortKey: SortKey
  filter: PledgeFilter
  label: string
}

function SortLink({ sort, sortKey, filter, label }: SortLinkProps) {
  if (!sort) return label
  const isOwn = sort.key === sortKey
  // Days and amounts begin with the newest and largest, words with A.
  const opening = sortKey === 'announced' || sortKey === 'amount' ? 'descending' : 'ascending'
  const turned = sort.direction === 'descending' ? 'ascending' : 'descending'
  const text = toSortText({ key: sortKey, direction: isOwn ? turned : opening })
  return (
    <Link
      className="hover:text-ink hover:underline"
      href={`/pledges${toQuery(filter, text ? { sort: text } : {})}`}
      scroll={false}
    >
      {label}
      <span aria-hidden="true">{isOwn ? (sort.direction === 'descending' ? ' ↓' : ' ↑') : ''}</span>
    </Link>
  )
}
