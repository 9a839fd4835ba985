import { exportPledges } from '@/lib/db/export-pledges'
import type { PledgeFilter } from '@/lib/domain/filter'
import type { ReportKey } from '@/lib/domain/report-columns'
import type { CsvRow } from '@/lib/export/csv'
import { toContributionRows, toItemRows, toPledgeRows } from '@/lib/export/ledger-rows'
import { loadReport } from './report-data'

const PREVIEW_ROWS = 5

/** The first rows of a report’s file. */
export async function previewReport(
  report: ReportKey,
  filter: PledgeFilter,
): Promise<readonly CsvRow[]> {
  switch (report) {
    case 'pledges':
      return firstRows(filter, (pledges) => toPledgeRows(pledges, filter))
    case 'items':
      return firstRows(filter, toItemRows)
    case 'contributions':
      return firstRows(filter, (pledges) => toContributionRows(pledges, filter))
    default:
      return loadReport(report, filter).slice(0, PREVIEW_ROWS)
  }
}

async function firstRows(
  filter: PledgeFilter,
  toRows: (pledges: Parameters<typeof toPledgeRows>[0]) => CsvRow[],
): Promise<CsvRow[]> {
  const rows: CsvRow[] = []
  for await (const pledges of exportPledges(filter)) {
    rows.push(...toRows(pledges))
    if (rows.length >= PREVIEW_ROWS) break
  }
  return rows.slice(0, PREVIEW_ROWS)
}
