const MEGABYTE = 1024 * 1024

/** A workbook is held in memory while it is read. The largest known release has 4 MB: this leaves room for six times that. */
export const MAX_WORKBOOK_BYTES = 25 * MEGABYTE

/** What all parts of a workbook may unpack to. Real ones pack to a fifth or less; beyond ten times the file something is wrong. */
export const MAX_UNPACKED_BYTES = 300 * MEGABYTE

/** What one part (a sheet, the table of texts) may unpack to, being in memory at once: three times the largest known sheet. */
export const MAX_PART_BYTES = 64 * MEGABYTE

/** One text of a workbook: 32,767 characters, which is as many as a cell may have, each written as a reference of eight bytes. */
export const MAX_TEXT_BYTES = 32_767 * 8

/** One tag of a workbook. What programs write around cells and texts has some hundred bytes. */
export const MAX_TAG_BYTES = 32 * 1024

/** What one sheet may span, rows times columns: the reader fills the gaps, so that one stray cell far out costs memory. */
export const MAX_SHEET_CELLS = 5_000_000

/** The last row and column that Excel has. */
export const LAST_EXCEL_ROW = 1_048_576
export const LAST_EXCEL_COLUMN = 16_384

/** A CSV is streamed, so its size costs time and not memory: this is some minutes of reading. */
export const MAX_CSV_BYTES = 200 * MEGABYTE

/** One row of a CSV, in bytes. A longer one is a quotation mark that nobody closed, swallowing the rest of the file. */
export const MAX_CSV_ROW_BYTES = MEGABYTE

export function inMegabytes(bytes: number): string {
  return `${Math.ceil(bytes / MEGABYTE)} MB`
}
