import { CHARTS, type ChartKey, parseChartView } from '@/lib/domain/charts'
import { type PledgeFilter, sumCurrency } from '@/lib/domain/filter'
import {
  type ChartTable,
  toCategoriesTable,
  toDonorsTable,
  toEquipmentTable,
  toMonthsTable,
} from '@/lib/export/chart-rows'
import { loadCategories, loadDonors, loadEquipment, loadMonths } from '../../../chart-data'
import { tableResponse, toRawParameters, whenAvailable } from '../../../csv-response'
import { readFilter } from '../../../page-request'

/** `/charts/donors.csv`: exactly the numbers that the chart at the same address draws. */
export function GET(
  request: Request,
  { params }: { params: Promise<{ chart: string }> },
): Promise<Response> {
  return whenAvailable(async () => {
    const { chart } = await params
    if (!Object.hasOwn(CHARTS, chart))
      return new Response('There is no such chart.\n', { status: 404 })
    const raw = toRawParameters(request)
    const parsed = readFilter(raw)
    const { header, rows } = toTable(chart as ChartKey, parsed.filter, raw)
    return tableResponse(chart, parsed, header, rows)
  })
}

function toTable(
  chart: ChartKey,
  filter: PledgeFilter,
  raw: Record<string, string | string[]>,
): ChartTable {
  const view = parseChartView(raw, filter)
  const currency = sumCurrency(filter)
  switch (chart) {
    case 'months':
      return toMonthsTable(loadMonths(filter).points, currency)
    case 'donors':
      return toDonorsTable(
        loadDonors(filter, view).ranking.slice(0, view.top ?? undefined),
        currency,
      )
    case 'equipment':
      return toEquipmentTable(loadEquipment(filter), view)
    case 'categories':
      return toCategoriesTable(loadCategories(filter), currency)
  }
}
