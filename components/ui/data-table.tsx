import type { ReactNode } from 'react'

export type DataColumn = { label: string; isNumeric?: boolean }
type Props = {
  caption: string
  columns: readonly DataColumn[]
  rows: readonly { key: string; cells: readonly ReactNode[] }[]
  /** Scrolls down by itself, where it stands beside other things. */
  isLimited?: boolean
}

/** A table that scrolls sideways by itself where the page is narrow. The first cell of a row names it. */
export function DataTable({ caption, columns, rows, isLimited }: Props) {
  const align = (index: number) => (columns[index]?.isNumeric ? 'text-right' : 'text-left')
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would say that there is something to fill in
    <div
      className={`sideways ${isLimited ? 'max-h-96 overflow-y-auto' : ''}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      role="group"
      aria-label={caption}
    >
      <table className="w-full border-collapse">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-ink border-b text-ink-2">
            {columns.map(({ label }, index) => (
              <th
                key={label}
                scope="col"
                className={`py-1.5 pr-4 font-medium last:pr-0 ${align(index)}`}
              >
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key} className="border-rule border-b">
              {cells.map((cell, index) => {
                const Cell = index === 0 ? 'th' : 'td'
                return (
                  <Cell
                    key={columns[index]?.label}
                    scope={index === 0 ? 'row' : undefined}
                    className={`py-2 pr-4 align-top font-normal last:pr-0 ${align(index)}`}
                  >
                    {cell}
                  </Cell>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
