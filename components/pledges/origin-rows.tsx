import type { OriginRow } from '@/lib/domain/origin'
import { keysOf, MEASURES } from '@/lib/domain/vocabulary'
import { formatCompactMoney } from '@/lib/format'
import { DataTable } from '../ui/data-table'

/** What the rows of a file say that has no place of its own in the pledge, a row each, in the file’s words. */
export function OriginRows({ rows }: { rows: readonly OriginRow[] }) {
  return (
    <DataTable
      caption="What the rows of the file say beside the pledge"
      columns={[
        { label: 'Row', isNumeric: true },
        { label: 'Tranche', isNumeric: true },
        ...keysOf(MEASURES).map((measure) => ({
          label: `${MEASURES[measure]}, the file’s euro`,
          isNumeric: true,
        })),
        { label: 'What else the row says' },
      ]}
      rows={rows.map((row) => ({
        key: String(row.number),
        cells: [
          row.number,
          row.tranche ?? '',
          ...keysOf(MEASURES).map((measure) => ofFile(row.eurOfFile[measure])),
          <Kept key="kept" kept={row.kept} />,
        ],
      }))}
    />
  )
}

function ofFile(minor: bigint | null): string {
  return minor === null ? '' : formatCompactMoney({ minor, currency: 'EUR' })
}

function Kept({ kept }: Pick<OriginRow, 'kept'>) {
  if (kept.length === 0) return <span className="text-ink-2">nothing</span>
  return (
    <dl className="grid min-w-64 gap-x-3 gap-y-1 sm:grid-cols-[minmax(8rem,auto)_1fr]">
      {kept.map(({ column, value }) => (
        <div key={column} className="contents">
          <dt className="text-ink-2">{column}</dt>
          <dd className="free-text">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
