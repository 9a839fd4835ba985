import type { ReactNode } from 'react'

export type DataColumn = { label: string; isNumeric?: boolean }
type Props = {
  caption: string
  columns: readonly DataColumn[]
  rows: readonly { key: string; cells: readonly ReactNode[] }[]
  /** Scrolls down by itself, where it stands beside other things. */
  isLimited?: boolean
  /** On a phone each row is a block, and each cell stands beside the name of its column. */
  isStacked?: boolean
}

const UNSTACKED = { block: '', head: '', row: '', cell: '' }
const STACKED = {
  block: 'max-sm:block',
  head: 'max-sm:sr-only',
  row: 'max-sm:block max-sm:py-2',
  cell: 'max-sm:wrap-anywhere max-sm:grid max-sm:grid-cols-[6rem_minmax(0,1fr)] max-sm:items-baseline max-sm:gap-x-3 max-sm:py-0.5 max-sm:pr-0 max-sm:text-left',
}

/** A table that scrolls sideways by itself where the page is narrow. The first cell of a row names it. */
export function DataTable({ caption, columns, rows, isLimited, isStacked = false }: Props) {
  const stacked = isStacked ? STACKED : UNSTACKED
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would say that there is something to fill in
    <div
      className={`sideways ${isLimited ? 'max-h-96 overflow-y-auto' : ''}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      role="group"
      aria-label={caption}
    >
      <table className={`w-full border-collapse ${stacked.block}`}>
        <caption className="sr-only">{caption}</caption>
        <thead className={stacked.head}>
          <tr className="border-ink border-b text-ink-2">
            {columns.map((column) => (
              <th
                key={column.label}
                scope="col"
                className={`py-1.5 pr-4 font-medium last:pr-0 ${align(column)}`}
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={stacked.block}>
          {rows.map(({ key, cells }) => (
            <Row key={key} cells={cells} columns={columns} isStacked={isStacked} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type RowProps = Pick<Props, 'columns'> & { cells: readonly ReactNode[]; isStacked: boolean }

function Row({ cells, columns, isStacked }: RowProps) {
  const stacked = isStacked ? STACKED : UNSTACKED
  return (
    <tr className={`border-rule border-b ${stacked.row}`}>
      {cells.map((cell, index) => {
        const column = columns[index] ?? { label: '' }
        const Cell = index === 0 ? 'th' : 'td'
        return (
          <Cell
            key={column.label}
            scope={index === 0 ? 'row' : undefined}
            className={`py-2 pr-4 align-top font-normal last:pr-0 ${align(column)} ${stacked.cell}`}
          >
            {isStacked && <span className="text-[13px] text-ink-2 sm:hidden">{column.label}</span>}
            {cell}
          </Cell>
        )
      })}
    </tr>
  )
}

const align = ({ isNumeric }: DataColumn) => (isNumeric ? 'text-right' : 'text-left')
