import type { Metadata } from 'next'
import { FilterBar } from '@/components/pledges/filter-bar'
import { PledgeTable } from '@/components/pledges/pledge-table'
import { SumLine } from '@/components/pledges/sum-line'
import { Empty } from '@/components/ui/empty'
import { Notices } from '@/components/ui/notices'
import { Pages } from '@/components/ui/pages'
import { listPledges } from '@/lib/db/pledge-list'
import { getTotals } from '@/lib/db/totals'
import { countWithdrawn } from '@/lib/db/withdrawn'
import { toQuery } from '@/lib/domain/filter'
import { parseListRequest, toSortText } from '@/lib/domain/pledge-list'
import { formatCount } from '@/lib/format'
import { readFilterOptions, readPageRequest, type SearchParameters } from '../page-request'
import { whenReadable } from '../when-readable'

export const metadata: Metadata = { title: 'Pledges' }

export default function PledgesPage({ searchParams }: { searchParams: SearchParameters }) {
  return whenReadable(async () => {
    const { filter, notices, parameters } = await readPageRequest('/pledges', searchParams)
    const request = parseListRequest(parameters)
    const { rows, page, pages } = listPledges(filter, request)
    const sortText = toSortText(request.sort)
    const kept: Record<string, string> = sortText ? { sort: sortText } : {}
    const beyond =
      request.page > page
        ? [`There is no page ${formatCount(request.page)}; this is the last.`]
        : []
    return (
      <>
        <FilterBar
          pathname="/pledges"
          filter={filter}
          options={readFilterOptions(filter)}
          kept={kept}
        />
        <Notices notices={[...notices, ...request.notices, ...beyond]} />
        <h1 className="statement pt-8">Pledges</h1>
        <SumLine filter={filter} totals={getTotals(filter)} withdrawn={countWithdrawn(filter)} />
        {rows.length === 0 ? (
          <Empty filter={filter} pathname="/pledges" />
        ) : (
          <>
            <p className="no-print mt-3 flex flex-wrap gap-x-4 gap-y-1.5 text-[13px]">
              <a className="link" href={`/pledges.csv${toQuery(filter)}`} download>
                CSV, a line a pledge
              </a>
              <a className="link" href={`/items.csv${toQuery(filter)}`} download>
                a line an item
              </a>
              <a className="link" href={`/contributions.csv${toQuery(filter)}`} download>
                a line a donor’s share
              </a>
            </p>
            <PledgeTable caption="Pledges" rows={rows} filter={filter} sort={request.sort} />
            <Pages
              page={page}
              pages={pages}
              href={(to) =>
                `/pledges${toQuery(filter, { ...kept, ...(to > 1 ? { page: String(to) } : {}) })}`
              }
            />
          </>
        )}
      </>
    )
  })
}
