import Link from 'next/link'
import { REPORTS, type ReportKey } from '@/lib/domain/report-columns'
import { formatCounted } from '@/lib/format'
import { DataTable } from '../ui/data-table'
import { Section } from '../ui/section'

type Props = {
  report: ReportKey
  /** Rows of the file under the filter, without its header. */
  rows: number
  preview: readonly (readonly (string | number | null)[])[]
  csvHref: string
  citation: string
}

const LONGEST_CELL = 60
/** A wider preview stays closed until it is asked for. */
const FEW_COLUMNS = 10

/** A report: how many rows, its first rows, its file, and how to cite it. */
export function ReportCard({ report, rows, preview, csvHref, citation }: Props) {
  const { title, row, columns } = REPORTS[report]
  return (
    <Section
      title={title}
      note={`A row is ${row}. ${formatCounted(rows, 'row', 'rows')} in this filter.`}
    >
      <p className="flex gap-4">
        <a
          className="link font-medium"
          href={csvHref}
          download
          aria-label={`Download CSV: ${title}`}
        >
          Download CSV
        </a>
        <Link
          className="link"
          href={`/reports/columns#${report}`}
          aria-label={`Columns of: ${title}`}
        >
          {formatCounted(columns.length, 'column', 'columns')}
        </Link>
      </p>
      {preview.length > 0 && (
        <details className="mt-2" open={columns.length <= FEW_COLUMNS}>
          <summary className="link inline-block text-[13px]">First rows of “{title}”</summary>
          <div className="mt-2 text-[13px]">
            <DataTable
              caption={`First rows of “${title}”`}
              columns={columns.map(({ name }) => ({ label: name }))}
              rows={preview.map((cells, index) => ({
                key: String(index),
                cells: cells.map(shorten),
              }))}
            />
          </div>
        </details>
      )}
      <p className="mt-2 text-[13px] text-ink-2 wrap-anywhere">Cite as: {citation}</p>
    </Section>
  )
}

function shorten(cell: string | number | null): string | number | null {
  return typeof cell === 'string' && cell.length > LONGEST_CELL
    ? `${cell.slice(0, LONGEST_CELL)}…`
    : cell
}
