import { readCatalogue } from '@/lib/db/catalogue'
import { listEquipmentCounts } from '@/lib/db/equipment'
import { getCoverage, listReportedTotals } from '@/lib/db/reported-totals'
import { getTotalsByCategory, getTotalsByDonor, getTotalsByMonth } from '@/lib/db/totals'
import { type ChartView, isComparable } from '@/lib/domain/charts'
import type { PledgeFilter } from '@/lib/domain/filter'
import { toCategoryShares, toCumulative, toRanking } from '@/lib/domain/series'

/** What each chart needs of the database, for its page, its CSV and the overview alike. */

/** The newest reported total with its coverage; null where none was recorded. */
export function loadReported(filter: PledgeFilter) {
  const [total] = listReportedTotals(filter.asOf)
  return total ? { total, coverage: getCoverage(total, filter) } : null
}

export function loadMonths(filter: PledgeFilter) {
  const reported = loadReported(filter)
  return {
    points: toCumulative(getTotalsByMonth(filter)),
    reported: reported && isComparable(filter, reported.total) ? reported : null,
  }
}

export function loadDonors(filter: PledgeFilter, view: Pick<ChartView, 'rank'>) {
  const ranking = toRanking(
    {
      totals: getTotalsByDonor(filter),
      totalsUsd: getTotalsByDonor({ ...filter, currency: 'USD' }),
      donors: readCatalogue().donors,
    },
    view.rank,
  )
  return { ranking }
}

export function loadEquipment(filter: PledgeFilter) {
  return listEquipmentCounts(filter)
}

export function loadCategories(filter: PledgeFilter) {
  return toCategoryShares(getTotalsByCategory(filter))
}
