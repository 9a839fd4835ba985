import type { Metadata } from 'next'
import Link from 'next/link'
import { FilterBar } from '@/components/pledges/filter-bar'
import { WithdrawnTable } from '@/components/pledges/withdrawn-table'
import { Notices } from '@/components/ui/notices'
import { Pages } from '@/components/ui/pages'
import { listWithdrawn } from '@/lib/db/withdrawn'
import { type PledgeFilter, toQuery } from '@/lib/domain/filter'
import { parseListRequest } from '@/lib/domain/pledge-list'
import type { WithdrawnPage } from '@/lib/domain/withdrawn'
import { formatCount, formatCounted } from '@/lib/format'
import { readFilterOptions, readPageRequest, type SearchParameters } from '../../page-request'
import { whenReadable } from '../../when-readable'

export const metadata: Metadata = { title: 'Withdrawn pledges' }

const PATH = '/pledges/withdrawn'

export default function WithdrawnPledgesPage({ searchParams }: { searchParams: SearchParameters }) {
  return whenReadable(async () => {
    const { filter, notices, parameters } = await readPageRequest(PATH, searchParams)
    const request = parseListRequest(parameters)
    const found = listWithdrawn(filter, request.page)
    const beyond =
      request.page > found.page
        ? [`There is no page ${formatCount(request.page)}; this is the last.`]
        : []
    return (
      <>
        <FilterBar pathname={PATH} filter={filter} options={readFilterOptions(filter)} kept={{}} />
        <Notices notices={[...notices, ...request.notices, ...beyond]} />
        <h1 className="statement pt-8">Withdrawn pledges</h1>
        <p className="mt-3 mb-4 max-w-prose text-ink-2">
          {say(found.count)} What they said stays at each, with its history. A pledge that is
          published again is counted again.
        </p>
        <Found found={found} filter={filter} />
        <p className="mt-4">
          <Link className="link" href={`/pledges${toQuery(filter)}`}>
            The pledges that stand
          </Link>
        </p>
      </>
    )
  })
}

function Found({ found, filter }: { found: WithdrawnPage; filter: PledgeFilter }) {
  if (found.count === 0) return null
  return (
    <>
      <WithdrawnTable rows={found.rows} filter={filter} />
      <Pages
        page={found.page}
        pages={found.pages}
        href={(to) => PATH + toQuery(filter, to > 1 ? { page: String(to) } : {})}
      />
    </>
  )
}

function say(count: number): string {
  if (count === 0) return 'No pledge in this filter is withdrawn.'
  return `${formatCounted(count, 'pledge in this filter was', 'pledges in this filter were')} taken back; none is in any sum, table, chart or file.`
}
