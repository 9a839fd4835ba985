import Link from 'next/link'
import { toDay } from '@/lib/domain/calendar'
import { type PledgeFilter, toQuery } from '@/lib/domain/filter'
import { toReference } from '@/lib/domain/published'
import type { WithdrawnPledge } from '@/lib/domain/withdrawn'
import { formatDay } from '@/lib/format-dates'
import { DataTable } from '../ui/data-table'

const COLUMNS = ['Reference', 'Pledge', 'Donors', 'Withdrawn on', 'Reason']

/** Pledges that were taken back, each with the reason given. */
export function WithdrawnTable({
  rows,
  filter,
}: {
  rows: readonly WithdrawnPledge[]
  filter: PledgeFilter
}) {
  return (
    <DataTable
      caption="Withdrawn pledges"
      columns={COLUMNS.map((label) => ({ label }))}
      rows={rows.map(({ number, summary, donors, withdrawnAt, reason }) => ({
        key: String(number),
        cells: [
          <Link
            key="reference"
            className="link"
            href={`/pledges/${toReference(number)}${toQuery(filter)}`}
          >
            {toReference(number)}
          </Link>,
          <span key="summary" className="free-text">
            {summary}
          </span>,
          donors,
          formatDay(toDay(withdrawnAt)),
          <span key="reason" className="free-text">
            {reason ?? 'none given'}
          </span>,
        ],
      }))}
    />
  )
}
