import Link from 'next/link'
import { CategoriesFigure } from '@/components/charts/categories-figure'
import { CoverageBar } from '@/components/charts/coverage-bar'
import { DonorsFigure } from '@/components/charts/donors-figure'
import { EquipmentFigure } from '@/components/charts/equipment-figure'
import { MonthsFigure } from '@/components/charts/months-figure'
import { FilterBar } from '@/components/pledges/filter-bar'
import { Headline } from '@/components/pledges/headline'
import { PledgeTable } from '@/components/pledges/pledge-table'
import { SumLine } from '@/components/pledges/sum-line'
import { Empty } from '@/components/ui/empty'
import { Notices } from '@/components/ui/notices'
import { readLastAnnounced } from '@/lib/db/catalogue'
import { listPledges } from '@/lib/db/pledge-list'
import { getTotals } from '@/lib/db/totals'
import { countWithdrawn } from '@/lib/db/withdrawn'
import { parseChartView, toViewParameters } from '@/lib/domain/charts'
import { toQuery } from '@/lib/domain/filter'
import { OPENING_SORT } from '@/lib/domain/pledge-list'
import { requireEnvironment } from '@/lib/env'
import { formatRegion } from '@/lib/format'
import { loadCategories, loadDonors, loadEquipment, loadMonths, loadReported } from './chart-data'
import { readFilterOptions, readPageRequest, type SearchParameters } from './page-request'
import { whenReadable } from './when-readable'

const DONORS_SHOWN = 12
const LATEST_SHOWN = 8

export default function OverviewPage({ searchParams }: { searchParams: SearchParameters }) {
  return whenReadable(async () => {
    const { filter, notices, parameters } = await readPageRequest('/', searchParams)
    const view = { ...parseChartView(parameters, filter), top: DONORS_SHOWN }
    const totals = getTotals(filter)
    const reported = loadReported(filter)
    const { rows } = listPledges(filter, { sort: OPENING_SORT, page: 1 })
    return (
      <>
        <FilterBar
          pathname="/"
          filter={filter}
          options={readFilterOptions(filter)}
          kept={toViewParameters({ ...view, top: null })}
        />
        <Notices notices={notices} />
        {reported ? (
          <>
            <Headline
              {...reported}
              filter={filter}
              lastAnnounced={readLastAnnounced(filter.asOf)}
            />
            <CoverageBar {...reported} />
          </>
        ) : (
          <h1 className="statement pt-8">Aid to {formatRegion(requireEnvironment().RECIPIENT)}</h1>
        )}
        <section aria-label="This view" className="mt-10">
          <SumLine filter={filter} totals={totals} withdrawn={countWithdrawn(filter)} />
          {totals.pledges === 0 ? (
            <Empty filter={filter} pathname="/" />
          ) : (
            <div className="mt-6 grid grid-cols-1 gap-x-10 gap-y-12 lg:grid-cols-2">
              <MonthsFigure filter={filter} {...loadMonths(filter)} />
              <DonorsFigure
                filter={filter}
                view={view}
                {...loadDonors(filter, view)}
                totals={totals}
                pathname="/"
              />
              <EquipmentFigure
                filter={filter}
                view={view}
                counts={loadEquipment(filter)}
                pathname="/"
              />
              <CategoriesFigure filter={filter} shares={loadCategories(filter)} />
            </div>
          )}
        </section>
        {rows.length > 0 && (
          <section className="mt-12 border-ink border-t-2 pt-2.5" aria-labelledby="latest">
            <h2 id="latest" className="font-semibold text-[18px]">
              Latest pledges
            </h2>
            <p className="text-[13px] text-ink-2">Newest announcement first</p>
            <PledgeTable
              caption="Latest pledges"
              rows={rows.slice(0, LATEST_SHOWN)}
              filter={filter}
            />
            <p className="mt-3 flex justify-end gap-4 text-[13px]">
              <Link className="link" href={`/pledges${toQuery(filter)}`}>
                All pledges
              </Link>
              <a className="link" href={`/pledges.csv${toQuery(filter)}`} download>
                CSV
              </a>
            </p>
          </section>
        )}
      </>
    )
  })
}
