import type { KielRow } from './row'

/** The rows that make one tranche, in the order of the file. */
export type TrancheRows = {
  rows: KielRow[]
  pledged: KielRow | null
  allocated: KielRow | null
  delivered: KielRow | null
  currency: string | null
}

/**
 * Puts the rows of one ID together into tranches. A plain ID has one: its value stands on a row, its items on the
 * others. In an envelope each commitment with a value of its own is one, and so is each allocation.
 */
export function toTranches(rows: readonly KielRow[]): TrancheRows[] {
  const tranches: TrancheRows[] = []
  const newest = new Map<string, TrancheRows>()
  for (const row of rows) {
    const part = row.isAllocation ? `allocation ${row.allocationId}` : 'commitment'
    const current = newest.get(part)
    if (current && fits(current, row)) add(current, row)
    else {
      const tranche = { rows: [], pledged: null, allocated: null, delivered: null, currency: null }
      tranches.push(add(tranche, row))
      newest.set(part, tranche)
    }
  }
  return tranches
}

/** A second value of the same measure, or a value in another currency, is a promise of its own. */
function fits(tranche: TrancheRows, row: KielRow): boolean {
  const states = (measure: 'pledged' | 'allocated' | 'delivered') => row[measure] !== null
  const isTwice = (['pledged', 'allocated', 'delivered'] as const).some(
    (measure) => states(measure) && tranche[measure] !== null,
  )
  const isForeign = hasAmount(row) && tranche.currency !== null && tranche.currency !== row.currency
  return !isTwice && !isForeign
}

function hasAmount(row: KielRow): boolean {
  return row.pledged !== null || row.allocated !== null || row.delivered !== null
}

function add(tranche: TrancheRows, row: KielRow): TrancheRows {
  tranche.rows.push(row)
  if (row.pledged !== null) tranche.pledged = row
  if (row.allocated !== null) tranche.allocated = row
  if (row.delivered !== null) tranche.delivered = row
  if (hasAmount(row)) tranche.currency = row.currency
  return tranche
}
