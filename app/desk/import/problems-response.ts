import { toCsv } from '@/lib/export/csv'
import type { CellProblem } from '@/lib/import/problem'
import type { ImportReport } from '@/lib/import/report'

const HEADER = ['row', 'column', 'found', 'kind', 'made_of_it']

type RowsSetAside = ImportReport['rows']['setAside']

/** Every cell of a file that one should know of, and every row that was set aside with its reason, as a CSV file. */
export function problemsResponse(
  problems: readonly CellProblem[],
  setAside: RowsSetAside,
  name: string,
): Response {
  const rows = [
    ...problems.map(({ row, column, found, kind, made }) => [row, column, found, kind, made]),
    ...setAside.map(({ row, reason }) => [row, '', '', 'row_set_aside', reason]),
  ].toSorted(([a], [b]) => Number(a) - Number(b))
  const safe = name.replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, 100)
  return new Response(toCsv([HEADER, ...rows]), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': `attachment; filename="problems_${safe}.csv"`,
      'Cache-Control': 'no-store',
    },
  })
}

/** 401 or 403 for whoever may not see it. */
export function refusal(status: 401 | 403 | 404): Response {
  const sentences = {
    401: 'Sign in first.',
    403: 'Your role does not allow this.',
    404: 'There is no such file.',
  }
  return new Response(`${sentences[status]}\n`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}
