import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CategoriesFigure } from '@/components/charts/categories-figure'
import { DonorsFigure } from '@/components/charts/donors-figure'
import { EquipmentFigure } from '@/components/charts/equipment-figure'
import { MonthsFigure } from '@/components/charts/months-figure'
import { FilterBar } from '@/components/pledges/filter-bar'
import { SumLine } from '@/components/pledges/sum-line'
import { Empty } from '@/components/ui/empty'
import { Notices } from '@/components/ui/notices'
import { getTotals } from '@/lib/db/totals'
import { countWithdrawn } from '@/lib/db/withdrawn'
import {
  CHARTS,
  type ChartKey,
  type ChartView,
  parseChartView,
  toViewParameters,
} from '@/lib/domain/charts'
import type { PledgeFilter } from '@/lib/domain/filter'
import { loadCategories, loadDonors, loadEquipment, loadMonths } from '../../chart-data'
import { readFilterOptions, readPageRequest, type SearchParameters } from '../../page-request'
import { whenReadable } from '../../when-readable'

type Props = { params: Promise<{ chart: string }>; searchParams: SearchParameters }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { chart } = await params
  return isChart(chart) ? { title: `${CHARTS[chart]} – chart` } : {}
}

/** One chart, full page; everything about it is in its address. */
export default async function ChartPage({ params, searchParams }: Props) {
  const { chart } = await params
  if (!isChart(chart)) notFound()
  const pathname = `/charts/${chart}`
  return whenReadable(async () => {
    const { filter, notices, parameters } = await readPageRequest(pathname, searchParams)
    const view = parseChartView(parameters, filter)
    return (
      <>
        <FilterBar
          pathname={pathname}
          filter={filter}
          options={readFilterOptions(filter)}
          kept={toViewParameters(view)}
        />
        <Notices notices={notices} />
        <div className="mt-8">
          {getTotals(filter).pledges === 0 ? (
            <Empty filter={filter} pathname={pathname} />
          ) : (
            figure(chart, filter, view, pathname)
          )}
        </div>
        <SumLine filter={filter} totals={getTotals(filter)} withdrawn={countWithdrawn(filter)} />
      </>
    )
  })
}

function figure(chart: ChartKey, filter: PledgeFilter, view: ChartView, pathname: string) {
  switch (chart) {
    case 'months':
      return <MonthsFigure filter={filter} {...loadMonths(filter)} isPage />
    case 'donors':
      return (
        <DonorsFigure
          filter={filter}
          view={view}
          {...loadDonors(filter, view)}
          totals={getTotals(filter)}
          pathname={pathname}
          isPage
        />
      )
    case 'equipment':
      return (
        <EquipmentFigure
          filter={filter}
          view={view}
          counts={loadEquipment(filter)}
          pathname={pathname}
          isPage
        />
      )
    case 'categories':
      return <CategoriesFigure filter={filter} shares={loadCategories(filter)} isPage />
  }
}

function isChart(chart: string): chart is ChartKey {
  return Object.hasOwn(CHARTS, chart)
}
