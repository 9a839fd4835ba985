import { REPORTS } from '@/lib/domain/report-columns'
import { tableResponse, toRawParameters, whenAvailable } from '../../../csv-response'
import { readFilter } from '../../../page-request'
import { loadReport, type SummaryReportKey } from '../../../report-data'

const SUMMARIES: readonly string[] = [
  'donors',
  'months',
  'categories',
  'equipment',
  'reported-totals',
]

/** `/reports/donors.csv` and its kin: the summaries that people cite. */
export function GET(
  request: Request,
  { params }: { params: Promise<{ report: string }> },
): Promise<Response> {
  return whenAvailable(async () => {
    const { report } = await params
    if (!isSummary(report)) return new Response('There is no such report.\n', { status: 404 })
    const parsed = readFilter(toRawParameters(request))
    const header = REPORTS[report].columns.map(({ name }) => name)
    return tableResponse(report, parsed, header, loadReport(report, parsed.filter))
  })
}

function isSummary(report: string): report is SummaryReportKey {
  return SUMMARIES.includes(report)
}
