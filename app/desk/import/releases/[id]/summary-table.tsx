import { DataTable } from '@/components/ui/data-table'
import { AID_TYPES, MEASURES } from '@/lib/domain/vocabulary'
import { formatCount, formatMoney } from '@/lib/format'
import type { SummaryComparison } from '@/lib/import/summary'

type Props = {
  lines: readonly SummaryComparison[]
  /** A donor’s name by its code. */
  nameOf: (code: string) => string
}

/** What each summary sheet of the workbook states, beside the sum of its rows and ours, sheet by sheet. */
export function SummaryTables({ lines, nameOf }: Props) {
  const sheets = [...new Set(lines.map(({ sheet }) => sheet))]
  return sheets.map((sheet) => (
    <SummaryTable
      key={sheet}
      sheet={sheet}
      lines={lines.filter((line) => line.sheet === sheet)}
      nameOf={nameOf}
    />
  ))
}

function SummaryTable({ sheet, lines, nameOf }: Props & { sheet: string }) {
  const sums = lines.filter(({ isSumOfRows }) => isSumOfRows)
  return (
    <details className="border-rule border-b py-2">
      <summary className="cursor-pointer">
        <span className="link font-medium">“{sheet}”</span>: {formatCount(sums.length)} of{' '}
        {formatCount(lines.length)} figures are what the file’s rows add up to
      </summary>
      <div className="mt-2">
        <DataTable
          caption={`“${sheet}” beside the file’s rows and ours`}
          columns={[
            { label: 'Donor' },
            { label: 'Aid' },
            { label: 'Measure' },
            { label: 'The sheet’s', isNumeric: true },
            { label: 'The rows’', isNumeric: true },
            { label: 'Ours', isNumeric: true },
            { label: 'Sheet less rows', isNumeric: true },
          ]}
          isLimited
          rows={lines.map((line) => ({
            key: `${line.donorCode} ${line.aidType} ${line.measure}`,
            cells: [
              nameOf(line.donorCode),
              AID_TYPES[line.aidType],
              MEASURES[line.measure],
              money(line.statedEur),
              money(line.fileEur),
              money(line.oursEur),
              line.isSumOfRows ? '' : money(line.statedEur - line.fileEur),
            ],
          }))}
        />
      </div>
    </details>
  )
}

function money(minor: bigint): string {
  return formatMoney({ minor, currency: 'EUR' })
}
