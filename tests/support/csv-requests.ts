import { parse } from 'csv-parse/sync'
import { GET as getChart } from '@/app/api/charts/[chart]/route'
import { GET as getReport } from '@/app/api/reports/[report]/route'
import { GET as getContributions } from '@/app/contributions.csv/route'
import { GET as getItems } from '@/app/items.csv/route'
import { GET as getPledges } from '@/app/pledges.csv/route'
import type { ReportKey } from '@/lib/domain/report-columns'

/** What a CSV address answers, and its rows by column. */
export type CsvAnswer = {
  status: number
  headers: Headers
  text: string
  rows: Record<string, string>[]
}

const LEDGERS: Partial<Record<ReportKey, (request: Request) => Promise<Response>>> = {
  pledges: getPledges,
  items: getItems,
  contributions: getContributions,
}

/** Asks a report's route handler; `query` begins with a question mark, or is empty. */
export async function requestReport(report: ReportKey, query = ''): Promise<CsvAnswer> {
  const ledger = LEDGERS[report]
  if (ledger) return read(await ledger(new Request(`http://localhost/${report}.csv${query}`)))
  const request = new Request(`http://localhost/reports/${report}.csv${query}`)
  return read(await getReport(request, { params: Promise.resolve({ report }) }))
}

/** Asks a chart's route handler. */
export async function requestChart(chart: string, query = ''): Promise<CsvAnswer> {
  const request = new Request(`http://localhost/charts/${chart}.csv${query}`)
  return read(await getChart(request, { params: Promise.resolve({ chart }) }))
}

/** Decimal text with two decimals as minor units; null for an empty cell. */
export function toMinor(cell: string | undefined): bigint | null {
  if (!cell) return null
  if (!/^\d+\.\d\d$/.test(cell)) throw new Error(`“${cell}” has not two decimals`)
  return BigInt(cell.replace('.', ''))
}

/** Sum of a money column, empty cells left out. */
export function sumColumn(rows: CsvAnswer['rows'], column: string): bigint {
  return rows.reduce((sum, row) => sum + (toMinor(row[column]) ?? 0n), 0n)
}

async function read(response: Response): Promise<CsvAnswer> {
  const text = await response.text()
  const rows =
    response.status === 200 ? parse(text, { columns: true, record_delimiter: '\r\n' }) : []
  return {
    status: response.status,
    headers: response.headers,
    text,
    rows: rows as CsvAnswer['rows'],
  }
}
