import type { ReactNode } from 'react'
import type { CellProblem, ProblemKind } from '@/lib/import/problem'

export const PROBLEM_KINDS: Record<ProblemKind, string> = {
  fixed: 'Fixed',
  read: 'One of several readings',
  imprecise: 'Imprecise date',
  not_understood: 'Not understood',
  left_out: 'Kept with the row only',
  doubtful: 'Is it right?',
  wrong: 'To be put right',
}

const LONGEST_FOUND = 160

export const PROBLEM_COLUMNS = [
  { label: 'Row', isNumeric: true },
  { label: 'Column' },
  { label: 'Found' },
  { label: 'Kind' },
  { label: 'Made of it' },
]

/** One cell of the file: where it is, what was found and what was made of it. */
export function toProblemCells({ row, column, found, kind, made }: CellProblem): ReactNode[] {
  return [
    row,
    column,
    // Whole explanations stand in some cells; the file has all of it.
    <span key="found" className="wrap-anywhere block min-w-48 max-w-md">
      {found.length > LONGEST_FOUND ? `${found.slice(0, LONGEST_FOUND)}…` : found}
    </span>,
    PROBLEM_KINDS[kind],
    <span key="made" className="block min-w-48 max-w-prose">
      {made}
    </span>,
  ]
}
