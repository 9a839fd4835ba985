import { today } from '@/lib/clock'
import { DatabaseUnavailable } from '@/lib/db/errors'
import { exportPledges } from '@/lib/db/export-pledges'
import { type PledgeFilter, toParameters } from '@/lib/domain/filter'
import type { ExportPledge } from '@/lib/domain/ledger-lines'
import type { ParsedFilter } from '@/lib/domain/parse-filter'
import { REPORTS } from '@/lib/domain/report-columns'
import { type CsvRow, streamCsv, toCsv } from '@/lib/export/csv'
import { readFilter } from './page-request'

type ToRows = (pledges: readonly ExportPledge[], filter: PledgeFilter) => CsvRow[]

/** A ledger export: every row in the filter of the address, streamed. 503 while the database cannot be read. */
export function ledgerResponse(
  request: Request,
  report: 'pledges' | 'items' | 'contributions',
  toRows: ToRows,
): Promise<Response> {
  return whenAvailable(async () => {
    const parsed = readFilter(toRawParameters(request))
    // Otherwise the export would begin, with nobody to read it to its end.
    if (request.method === 'HEAD')
      return new Response(null, { headers: csvHeaders(report, parsed) })
    const header = REPORTS[report].columns.map(({ name }) => name)
    const stream = await streamCsv(header, batches(parsed.filter, toRows))
    return new Response(stream, { headers: csvHeaders(report, parsed) })
  })
}

async function* batches(filter: PledgeFilter, toRows: ToRows): AsyncGenerator<CsvRow[]> {
  for await (const pledges of exportPledges(filter)) yield toRows(pledges, filter)
}

/** A small table as a CSV file. */
export function tableResponse(
  name: string,
  parsed: ParsedFilter,
  header: readonly string[],
  rows: readonly CsvRow[],
): Response {
  return new Response(toCsv([header, ...rows]), { headers: csvHeaders(name, parsed) })
}

/** Runs a route’s work; where the database cannot be read it answers 503 and says when to try again. */
export async function whenAvailable(respond: () => Promise<Response>): Promise<Response> {
  try {
    return await respond()
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable)) throw error
    console.error(`The database cannot be read: ${error.message}`)
    return new Response('The record cannot be read right now. Try again in a minute.\n', {
      status: 503,
      headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '60' },
    })
  }
}

/** A repeated parameter stays a list, as pages see it. */
export function toRawParameters(request: Request): Record<string, string | string[]> {
  const { searchParams } = new URL(request.url)
  return Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => {
      const values = searchParams.getAll(name)
      return [name, values.length > 1 ? values : (values[0] ?? '')]
    }),
  )
}

function csvHeaders(name: string, { filter, notices }: ParsedFilter): Record<string, string> {
  return {
    'Content-Type': 'text/csv; charset=utf-8; header=present',
    'Content-Disposition': `attachment; filename="${fileName(name, filter)}"`,
    'Cache-Control': 'no-store',
    // A file has no room for notices: they are said beside it.
    ...(notices.length > 0 ? { 'X-Notices': encodeURIComponent(notices.join(' ')) } : {}),
  }
}

/** `pledges_group-nato_from-2023-01-01_2023-04-21.csv`: what it is, its filter, and the day it was made. */
function fileName(name: string, filter: PledgeFilter): string {
  const parts = Object.entries(toParameters(filter)).map(([key, value]) => `${key}-${value}`)
  const text = [name, ...parts]
    .join('_')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .slice(0, 150)
  return `${text}_${today()}.csv`
}
