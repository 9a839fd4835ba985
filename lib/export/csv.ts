import { stringify } from 'csv-stringify/sync'

/** What a cell can hold: text, a count, exact decimal text, or nothing. */
export type Cell = string | number | null
export type CsvRow = readonly Cell[]

/** A cell that a spreadsheet would take for a formula, or that hides one behind white space. */
const FORMULA_START = /^(?:[\t\r\n\0]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/

/**
 * Lines of RFC 4180: CRLF, quotes where needed, doubled inside. Text that a spreadsheet would run as a formula gets
 * an apostrophe in front, by OWASP’s advice on CSV injection.
 */
export function toCsv(rows: readonly CsvRow[]): string {
  return stringify(
    rows.map((row) => row.map(guard)),
    {
      record_delimiter: 'windows',
      // With Windows line ends the library leaves a lone CR or LF unquoted.
      quoted_match: /[\r\n]/,
    },
  )
}

function guard(cell: Cell): Cell {
  return typeof cell === 'string' && FORMULA_START.test(cell) ? `'${cell}` : cell
}

/**
 * A CSV as a stream of bytes, header first, that reads a batch only when the last was taken. The first batch is read
 * before it resolves, so that a database that cannot be read fails here and not in the middle of a file.
 */
export async function streamCsv(
  header: readonly string[],
  batches: AsyncGenerator<CsvRow[]>,
): Promise<ReadableStream<Uint8Array>> {
  const encoder = new TextEncoder()
  const first = await batches.next()
  let opening: string | null = toCsv([header]) + (first.done ? '' : toCsv(first.value))
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (opening !== null) {
          controller.enqueue(encoder.encode(opening))
          opening = null
          return
        }
        const { done, value } = await batches.next()
        if (done) controller.close()
        else controller.enqueue(encoder.encode(toCsv(value)))
      },
      async cancel() {
        await batches.return(undefined)
      },
    },
    { highWaterMark: 0 },
  )
}
