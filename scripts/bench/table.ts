/** A measured figure beside its limit: what the same work costs at least, measured in the same run. */
export type Line = {
  what: string
  measured: number
  unit: 'ms' | 's' | 'MB'
  limit?: { what: string; measured: number }
  /** At most so much, or so many times the limit. Aims hold for a million pledges. */
  aim?: { atMost: number } | { timesLimit: number }
}

/** The lines as a table in Markdown, which is also readable as it stands. */
export function toTable(lines: readonly Line[]): string {
  const rows = [
    ['', 'measured', 'limit', 'aim', ''],
    ...lines.map((line) => [
      line.what,
      amount(line.measured, line.unit),
      line.limit ? `${amount(line.limit.measured, line.unit)} (${line.limit.what})` : '',
      describeAim(line),
      verdict(line),
    ]),
  ]
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const print = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const [header = [], ...body] = rows
  return [header, widths.map((width) => '-'.repeat(width)), ...body].map(print).join('\n')
}

function describeAim({ aim, unit }: Line): string {
  if (!aim) return ''
  return 'atMost' in aim ? `≤ ${amount(aim.atMost, unit)}` : `≤ ${aim.timesLimit} × limit`
}

function verdict({ measured, limit, aim }: Line): string {
  if (!aim) return ''
  if ('atMost' in aim) return measured <= aim.atMost ? 'met' : 'missed'
  if (!limit) return 'not compared'
  const times = measured / limit.measured
  return `${times <= aim.timesLimit ? 'met' : 'missed'} (${times.toFixed(1)} ×)`
}

function amount(value: number, unit: Line['unit']): string {
  const decimals = unit === 'MB' ? 0 : value < 10 ? 1 : 0
  return `${value.toFixed(decimals)} ${unit}`
}
