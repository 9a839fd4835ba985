type Delimiter = ',' | ';' | '\t'
/** `perRow` is how many delimiters most rows have. */
export type Layout = { delimiter: Delimiter; perRow: number }

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t']
const ROWS_LOOKED_AT = 50

/**
 * Which delimiter the beginning of a CSV is written with, and how often in a row: the one that splits most of its first
 * rows into the same number of cells; of two such, the one that makes more cells. A comma where nothing is split.
 */
export function findLayout(start: string): Layout {
  const found = DELIMITERS.map((delimiter) => ({
    delimiter,
    ...mostCommon(countsPerRow(start, delimiter).filter((count) => count > 0)),
  }))
  found.sort((a, b) => b.rows - a.rows || b.count - a.count)
  const [best] = found
  return { delimiter: best?.delimiter ?? ',', perRow: best?.count ?? 0 }
}

/** How often the delimiter stands outside of quotation marks, for each of the first rows. */
function countsPerRow(text: string, delimiter: Delimiter): number[] {
  const counts = [0]
  let quoted = false
  // A quotation mark opens a cell at its start; right after the closing one it is a doubled one, within the cell.
  let opens = true
  for (const character of text) {
    const last = counts.length - 1
    const ends = character === delimiter || character === '\n' || character === '\r'
    if (quoted || (character === '"' && opens)) {
      opens = quoted && character === '"'
      quoted = !opens
      continue
    }
    opens = ends || (opens && character === ' ')
    if (character === delimiter) counts[last] = (counts[last] ?? 0) + 1
    else if (ends) counts.push(0)
    if (counts.length > ROWS_LOOKED_AT) break
  }
  return counts
}

function mostCommon(counts: number[]): { count: number; rows: number } {
  const rows = new Map<number, number>()
  for (const count of counts) rows.set(count, (rows.get(count) ?? 0) + 1)
  const [count, times] = [...rows].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0]
  return { count, rows: times }
}
