import { DataTable } from '@/components/ui/data-table'
import { AID_TYPES, MEASURES } from '@/lib/domain/vocabulary'
import { formatMoney } from '@/lib/format'
import type { Reconciliation } from '@/lib/import/reconciliation'

const COLUMNS = [
  { label: 'Donor' },
  { label: 'Aid' },
  { label: 'Measure' },
  { label: 'Ours', isNumeric: true },
  { label: 'The file’s', isNumeric: true },
  { label: 'Exchange rate', isNumeric: true },
  { label: 'Other euro figure', isNumeric: true },
  { label: 'No rate', isNumeric: true },
  { label: 'Unread rows', isNumeric: true },
  { label: 'Joint pledges', isNumeric: true },
  { label: 'Only ours', isNumeric: true },
]

type Props = {
  lines: readonly Reconciliation[]
  /** A donor’s name by its code. */
  nameOf: (code: string) => string
}

/** For each donor, type of aid and measure our sum, the file's, and what makes the difference. */
export function ReconciliationTable({ lines, nameOf }: Props) {
  if (lines.length === 0) return <p>The file states no sums of its own.</p>
  return (
    <DataTable
      caption="Our sums beside the file’s own"
      columns={COLUMNS}
      isLimited
      rows={lines.map((line) => ({
        key: `${line.donorCode} ${line.aidType} ${line.measure}`,
        cells: [
          nameOf(line.donorCode),
          AID_TYPES[line.aidType],
          MEASURES[line.measure],
          ...[
            line.oursEur,
            line.fileEur,
            line.exchangeRate,
            line.otherEuro,
            line.missingRate,
            line.unreadRows,
            line.jointPledges,
            line.onlyOurs,
          ].map(money),
        ],
      }))}
    />
  )
}

function money(minor: bigint): string {
  return formatMoney({ minor, currency: 'EUR' })
}
