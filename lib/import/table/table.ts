/**
 * A cell as the file has it: text untouched; a day as `YYYY-MM-DD` (`YYYY-MM-DDTHH:MM:SS` where it has a time);
 * null where empty; a formula error by its code, such as `#REF!`. Cells of a CSV are text, an error or null.
 */
export type Cell = string | number | boolean | null | { error: string }

/** `number` is the row as a spreadsheet program numbers it, from 1. Cells after the last one of a row are empty. */
export type TableRow = { number: number; cells: readonly Cell[] }

/**
 * `rows` reads the file anew at each call, and leaves out rows without any value: the numbers then have a gap. It tells
 * how many there will be, about, and again as it knows better. Throws UnreadableTable where the file turns out to be
 * damaged further on.
 */
export type TableSheet = {
  name: string
  /** Whether a spreadsheet program keeps it out of sight. */
  isHidden: boolean
  rows: (onExpected?: (rows: number) => void) => AsyncIterable<TableRow>
  /** The first `count` rows with a value, without reading the others: enough to recognise a sheet. */
  firstRows: (count: number) => Promise<TableRow[]>
}

/** A file that can be read. `reading` says what was found: the encoding and delimiter of a CSV. */
export type OpenedTable = {
  kind: 'xlsx' | 'csv'
  /** SHA-256 of the file, in hexadecimal. */
  sha256: string
  bytes: number
  dateSystem: 1900 | 1904
  sheets: TableSheet[]
  reading: string
}

export type TableProblem =
  | 'missing'
  | 'empty'
  | 'not_a_spreadsheet'
  | 'old_excel'
  | 'encrypted'
  | 'truncated'
  | 'damaged'
  | 'too_large'
  | 'no_sheets'
  | 'no_rows'

/** Why a file cannot be read: `message` says what is wrong, where, and what to do. */
export type TableFailure = { ok: false; problem: TableProblem; message: string }

/** A file that opened and then could not be read to its end. */
export class UnreadableTable extends Error {
  readonly failure: TableFailure

  constructor(problem: TableProblem, message: string) {
    super(message)
    this.name = 'UnreadableTable'
    this.failure = { ok: false, problem, message }
  }
}
