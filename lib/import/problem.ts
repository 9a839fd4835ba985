/**
 * What a reader of a file should know of one cell: where it is, what was found and what was made of it.
 * `fixed`: a slip that leaves no doubt. `read`: one of several possible readings was taken. `imprecise`: a date that
 * bounds no single day. `not_understood`: kept as text, without a value. `left_out`: kept with the row only.
 * `doubtful`: possible, but rarely right, so that somebody should look at it. `wrong`: to be put right before anything of
 * the file is written.
 */
export type ProblemKind =
  | 'fixed'
  | 'read'
  | 'imprecise'
  | 'not_understood'
  | 'left_out'
  | 'doubtful'
  | 'wrong'

export type CellProblem = {
  /** As a spreadsheet program numbers it, from 1. */
  row: number
  column: string
  found: string
  kind: ProblemKind
  /** What was made of it, as a sentence. */
  made: string
}

/** Takes the problems of one row as its cells are read. */
export type Report = (column: string, found: string, kind: ProblemKind, made: string) => void
