import type { CellProblem } from '../problem'
import type { KielRow } from './row'

/**
 * Rows of one ID that say again what one before has said: the whole of it, or its amount in the same currency, of the
 * same day and allocation. Both count, as they do for the dataset; somebody should look whether they are two.
 */
export function findRepeats(rows: readonly KielRow[]): CellProblem[] {
  const whole = new Map<string, number>()
  const amounts = new Map<string, number>()
  return rows.flatMap((row): CellProblem[] => {
    const twin = findBefore(whole, toWhole(row), row)
    const like = findBefore(amounts, toAmount(row), row)
    const found = row.pledged ?? row.allocated ?? row.item?.name ?? ''
    const about = { row: row.number, column: 'ID', found: row.id, kind: 'doubtful' } as const
    if (twin !== null) {
      const made = `The row says the same as row ${twin}, and both count. Delete one of them if it stands twice by mistake.`
      return [{ ...about, made }]
    }
    if (like === null) return []
    const made = `The same amount as in row ${like}, and both count. If it is one amount, let it stand in one row only.`
    return [{ ...about, column: 'Total', found, made }]
  })
}

/** The row before that said this, or null; the first one to say something is remembered. */
function findBefore(said: Map<string, number>, what: string | null, row: KielRow): number | null {
  if (what === null) return null
  const before = said.get(what)
  if (before === undefined) said.set(what, row.number)
  return before ?? null
}

function toWhole({ number: _, ...said }: KielRow): string | null {
  const isSaying = said.item !== null || said.pledged !== null || said.allocated !== null
  return isSaying ? JSON.stringify(said) : null
}

function toAmount(row: KielRow): string | null {
  const { pledged, allocated, currency, announced, isAllocation, allocationId } = row
  if (pledged === null && allocated === null) return null
  const amount = pledged === null ? { allocated } : { pledged }
  return JSON.stringify([amount, currency, announced, isAllocation, allocationId])
}
