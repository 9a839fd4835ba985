import { getCoverage, listReportedTotals } from '@/lib/db/reported-totals'
import { countContributions, countItems } from '@/lib/db/row-counts'
import { getTotals, getTotalsByCategory, getTotalsByDonor, getTotalsByMonth } from '@/lib/db/totals'
import type { PledgeFilter } from '@/lib/domain/filter'
import type { ReportKey } from '@/lib/domain/report-columns'
import {
  type ByMeasure,
  type SummaryRow,
  toCategoryRows,
  toDonorRows,
  toEquipmentRows,
  toMonthRows,
  toReportedTotalRow,
} from '@/lib/domain/reports'
import type { Measure } from '@/lib/domain/vocabulary'
import { loadDonors, loadEquipment, loadMonths } from './chart-data'

export type SummaryReportKey = Exclude<ReportKey, 'pledges' | 'items' | 'contributions'>

/** The rows of a summary report under a filter. */
export function loadReport(report: SummaryReportKey, filter: PledgeFilter): readonly SummaryRow[] {
  switch (report) {
    case 'donors':
      return toDonorRows(
        loadDonors(filter, { rank: 'total' }).ranking,
        byMeasure((measure) => getTotalsByDonor(filter, measure)),
        filter.measure,
      )
    case 'months':
      return toMonthRows(
        loadMonths(filter).points,
        byMeasure((measure) => getTotalsByMonth(filter, measure)),
        filter.measure,
      )
    case 'categories':
      return toCategoryRows(
        byMeasure((measure) => getTotalsByCategory(filter, measure)),
        filter.measure,
      )
    case 'equipment':
      return toEquipmentRows(loadEquipment(filter))
    case 'reported-totals':
      return listReportedTotals(filter.asOf).map((total) =>
        toReportedTotalRow(total, getCoverage(total, filter)),
      )
  }
}

/** How many rows each report’s file has under a filter, without its header. */
export function countRows(report: ReportKey, filter: PledgeFilter): number {
  switch (report) {
    case 'pledges':
      return getTotals(filter).pledges
    case 'items':
      return countItems(filter)
    case 'contributions':
      return countContributions(filter)
    default:
      return loadReport(report, filter).length
  }
}

function byMeasure<T>(read: (measure: Measure) => T): ByMeasure<T> {
  return { pledged: read('pledged'), allocated: read('allocated'), delivered: read('delivered') }
}
