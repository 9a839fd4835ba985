import Link from 'next/link'
import type { ReactNode } from 'react'
import { type DataColumn, DataTable } from '../ui/data-table'
import { PngButton } from './png-button'

type Props = {
  /** Unique on the page; names the canvas. */
  id: string
  /** What the chart shows, as a sentence. */
  statement: string
  /** What is measured, and in which unit. */
  measured: string
  source: ReactNode
  /** The chart's own numbers as a table. */
  twin: { columns: DataColumn[]; rows: ReactNode[][] }
  csvHref: string
  pageHref: string
  /** Whether this is the chart's own page, where it stands first. */
  isPage?: boolean
  controls?: ReactNode
  children: ReactNode
}

/** The frame of every chart: statement, unit, drawing, table twin, and the ways to take it along. */
export function Figure(props: Props) {
  const { id, statement, measured, source, twin, csvHref, pageHref, isPage, controls, children } =
    props
  const Heading = isPage ? 'h1' : 'h2'
  return (
    <figure className="flex flex-col border-ink border-t-2 pt-2.5" aria-labelledby={`${id}-title`}>
      <Heading
        id={`${id}-title`}
        className={isPage ? 'statement' : 'font-semibold text-[18px] leading-snug'}
      >
        {statement}
      </Heading>
      <p className="text-[13px] text-ink-2">{measured}</p>
      {controls}
      <div className="needs-script mt-3">{children}</div>
      <details className="chart-table group mt-auto pt-3" open={isPage}>
        <summary className="link inline-block text-[13px]">Data as a table</summary>
        <div className="mt-2 text-[13px]">
          <DataTable
            caption={`Table: ${statement}`}
            columns={twin.columns}
            rows={twin.rows.map((cells, row) => ({ key: String(row), cells }))}
            isLimited={!isPage}
          />
        </div>
      </details>
      <div className="mt-2 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-rule border-t pt-2 text-[13px] text-ink-2">
        <p>{source}</p>
        <p className="no-print flex gap-4">
          <a className="link" href={csvHref} download aria-label={`CSV of: ${statement}`}>
            CSV
          </a>
          <PngButton chartId={id} statement={statement} measured={measured} />
          {!isPage && (
            <Link className="link" href={pageHref} aria-label={`Link to: ${statement}`}>
              Link
            </Link>
          )}
        </p>
      </div>
    </figure>
  )
}
