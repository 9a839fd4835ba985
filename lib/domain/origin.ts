import type { Measure } from './vocabulary'

/** Where an imported revision comes from: the rows of the file that its release was. */
export type Origin = {
  fileName: string
  /** The workbook’s sheet; null where the file has none. */
  sheet: string | null
  /** As a spreadsheet counts them, rising; none where the file no longer has the pledge. */
  rowNumbers: number[]
}

/** What one of these rows says that has no place of its own in a pledge. Amounts in euro cents, as the file has them. */
export type OriginRow = {
  number: number
  /** Position of its tranche, from 1. */
  tranche: number | null
  eurOfFile: Record<Measure, bigint | null>
  kept: { column: string; value: string }[]
}

/** `2–4; 9`: row numbers, with those that follow each other joined. */
export function writeRowNumbers(rowNumbers: readonly number[]): string {
  const spans: [number, number][] = []
  for (const number of rowNumbers) {
    const last = spans.at(-1)
    if (last && last[1] === number - 1) last[1] = number
    else spans.push([number, number])
  }
  return spans.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join('; ')
}

/** `Rows 2–4; 9 of release.xlsx, sheet “Main”`: where a revision comes from. */
export function describeOrigin({ fileName, sheet, rowNumbers }: Origin): string {
  const rows = rowNumbers.length === 1 ? 'Row' : 'Rows'
  const where = sheet === null ? fileName : `${fileName}, sheet “${sheet}”`
  return rowNumbers.length === 0
    ? `In no row of ${where}`
    : `${rows} ${writeRowNumbers(rowNumbers)} of ${where}`
}
