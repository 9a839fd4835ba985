import { pipeline, Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { soundQuotes } from './csv-quotes'
import { findLayout, type Layout } from './delimiter'
import { inMegabytes, MAX_CSV_BYTES, MAX_CSV_ROW_BYTES } from './limits'
import { type Cell, type OpenedTable, type TableRow, UnreadableTable } from './table'
import { decodedText, inspectText, type TextEncoding } from './text-file'

const ROWS_BETWEEN_GUESSES = 100
const DELIMITER_NAMES = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' }

/** Opens a CSV of `bytes` bytes, in whichever encoding and with whichever delimiter it is. Throws UnreadableTable. */
export async function openCsv(path: string, bytes: number): Promise<OpenedTable> {
  if (bytes > MAX_CSV_BYTES)
    throw new UnreadableTable(
      'too_large',
      `The file has ${inMegabytes(bytes)}; a CSV may have ${inMegabytes(MAX_CSV_BYTES)}. Split it and import the parts.`,
    )
  const { encoding, marked, sha256, start } = await inspectText(path)
  const layout = findLayout(start)
  const textBytes = encoding.startsWith('utf-16') ? bytes / 2 : bytes
  const rows = (onExpected?: (rows: number) => void) =>
    csvRows(path, { encoding, layout, textBytes }, onExpected)
  const firstRows = (count: number) => take(rows(), count)
  if ((await firstRows(1)).length === 0)
    throw new UnreadableTable('no_rows', 'The file has no rows: there is only blank space in it.')
  return {
    kind: 'csv',
    sha256,
    bytes,
    dateSystem: 1900,
    sheets: [{ name: 'CSV', isHidden: false, rows, firstRows }],
    reading: `${encoding.toUpperCase()}${marked ? ' with byte-order mark' : ''}, separated by ${DELIMITER_NAMES[layout.delimiter]}`,
  }
}

/** `textBytes` is about how many bytes its text would have in UTF-8. */
type Reading = { encoding: TextEncoding; layout: Layout; textBytes: number }

async function* csvRows(
  path: string,
  { encoding, layout, textBytes }: Reading,
  onExpected: (rows: number) => void = () => {},
): AsyncGenerator<TableRow> {
  const parser = parse({
    delimiter: layout.delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    // A mark within an unquoted cell is read as it stands.
    relax_quotes: true,
    max_record_size: MAX_CSV_ROW_BYTES,
  })
  // The error reaches the reader of the parser; the callback is there so that it is thrown once only.
  pipeline(Readable.from(soundQuotes(decodedText(path, encoding), layout)), parser, () => {})
  let number = 0
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      number++
      if (number % ROWS_BETWEEN_GUESSES === 0) onExpected(guessRows(parser.info, textBytes))
      const cells = record.map(toCell)
      if (cells.some((cell) => cell !== null)) yield { number, cells }
    }
  } catch (error) {
    throw isQuoteProblem(error) ? unclosedQuote(number + 1) : error
  }
}

const FORMULA_ERROR = /^#(REF!|DIV\/0!|NAME\?|VALUE!|NUM!|NULL!|N\/A|SPILL!|CALC!)$/

/** A spreadsheet program writes a formula that failed as its code. */
function toCell(text: string): Cell {
  if (text === '') return null
  return FORMULA_ERROR.test(text) ? { error: text } : text
}

/** As many as the rest of the text makes, if its rows are as long as those before. */
function guessRows({ bytes, records }: { bytes: number; records: number }, all: number): number {
  return Math.max(records, Math.round((records * all) / bytes))
}

async function take(rows: AsyncIterable<TableRow>, count: number): Promise<TableRow[]> {
  const taken: TableRow[] = []
  for await (const row of rows) {
    taken.push(row)
    if (taken.length === count) break
  }
  return taken
}

function isQuoteProblem(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    ['CSV_QUOTE_NOT_CLOSED', 'CSV_MAX_RECORD_SIZE'].includes(String(error.code))
  )
}

function unclosedQuote(row: number): UnreadableTable {
  return new UnreadableTable(
    'damaged',
    `Row ${row} does not end: a quotation mark in it is never closed, or it has more than ${inMegabytes(MAX_CSV_ROW_BYTES)}. Correct that row and import the file again.`,
  )
}
