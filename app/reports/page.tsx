import type { Metadata } from 'next'
import { headers } from 'next/headers'
import Link from 'next/link'
import { FilterBar } from '@/components/pledges/filter-bar'
import { SumLine } from '@/components/pledges/sum-line'
import { ReportCard } from '@/components/reports/report-card'
import { Notices } from '@/components/ui/notices'
import { today } from '@/lib/clock'
import { getTotals } from '@/lib/db/totals'
import { countWithdrawn } from '@/lib/db/withdrawn'
import type { PledgeFilter } from '@/lib/domain/filter'
import { toQuery } from '@/lib/domain/filter'
import { REPORTS, type ReportKey } from '@/lib/domain/report-columns'
import { keysOf } from '@/lib/domain/vocabulary'
import { readFilterOptions, readPageRequest, type SearchParameters } from '../page-request'
import { countRows } from '../report-data'
import { previewReport } from '../report-preview'
import { whenReadable } from '../when-readable'

export const metadata: Metadata = { title: 'Reports' }

export default function ReportsPage({ searchParams }: { searchParams: SearchParameters }) {
  return whenReadable(async () => {
    const { filter, notices } = await readPageRequest('/reports', searchParams)
    const origin = await readOrigin()
    const previews = new Map<ReportKey, Awaited<ReturnType<typeof previewReport>>>()
    for (const report of keysOf(REPORTS)) previews.set(report, await previewReport(report, filter))
    return (
      <>
        <FilterBar pathname="/reports" filter={filter} options={readFilterOptions(filter)} />
        <Notices notices={notices} />
        <h1 className="statement pt-8">Reports</h1>
        <p className="mt-2 max-w-prose text-ink-2">
          The data behind every page, as CSV. Each file holds exactly what the filter above holds.{' '}
          <Link className="link" href="/reports/columns">
            What each column means
          </Link>
        </p>
        <SumLine filter={filter} totals={getTotals(filter)} withdrawn={countWithdrawn(filter)} />
        {keysOf(REPORTS).map((report) => (
          <ReportCard
            key={report}
            report={report}
            rows={countRows(report, filter)}
            preview={previews.get(report) ?? []}
            csvHref={csvHref(report, filter)}
            citation={`Military Aid Tracker, “${REPORTS[report].title}”, ${filter.asOf ? `as known on ${filter.asOf}` : `as known on ${today()}`}, ${origin}${csvHref(report, { ...filter, asOf: filter.asOf ?? today() })}`}
          />
        ))}
      </>
    )
  })
}

function csvHref(report: ReportKey, filter: PledgeFilter): string {
  const isLedger = report === 'pledges' || report === 'items' || report === 'contributions'
  return `${isLedger ? '' : '/reports'}/${report}.csv${toQuery(filter)}`
}

/** Where this tracker is reached, as the reader’s browser says it. */
async function readOrigin(): Promise<string> {
  const received = await headers()
  const host = received.get('x-forwarded-host') ?? received.get('host') ?? ''
  return host ? `${received.get('x-forwarded-proto') ?? 'http'}://${host}` : ''
}
