import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { readCell, type StoredValue } from '@/lib/export/archive/cells'
import { fileOf } from '@/lib/export/archive/data-package'
import type { ArchiveResource } from '@/lib/export/archive/resource'
import { UnusableArchive } from './unusable-archive'

/** The rows of an archive’s table, as the database holds them. Throws `UnusableArchive`. */
export async function* readArchiveTable(
  path: string,
  resource: ArchiveResource,
): AsyncGenerator<StoredValue[]> {
  const parser = parse({ record_delimiter: '\r\n', relax_column_count: true })
  // The error reaches the reader of the parser; the callback is there so that it is thrown once only.
  pipeline(createReadStream(path, 'utf8'), parser, () => {})
  let number = 0
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      number += 1
      if (number === 1) requireHeadings(record, resource)
      else yield readRow(record, number, resource)
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const what =
      error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'is opened and never closed' : 'stands where none may'
    throw new UnusableArchive(`${fileOf(resource)}, row ${number + 1}: a quotation mark ${what}.`)
  }
  if (number === 0) throw new UnusableArchive(`${fileOf(resource)} has no headings.`)
}

function requireHeadings(found: readonly string[], resource: ArchiveResource): void {
  const wanted = Object.keys(resource.columns)
  const missing = wanted.filter((name) => !found.includes(name))
  const unknown = found.filter((name) => !wanted.includes(name))
  const file = fileOf(resource)
  if (missing.length > 0) {
    throw new UnusableArchive(`${file} lacks the column ${missing.join(', ')}.`)
  }
  if (unknown.length > 0) {
    throw new UnusableArchive(`${file} has the unknown column ${unknown.join(', ')}.`)
  }
  if (found.join() !== wanted.join()) {
    throw new UnusableArchive(`${file} has its columns in another order than ${wanted.join(', ')}.`)
  }
}

function readRow(
  record: readonly string[],
  number: number,
  resource: ArchiveResource,
): StoredValue[] {
  const columns = Object.entries(resource.columns)
  if (record.length !== columns.length) {
    throw new UnusableArchive(
      `${fileOf(resource)}, row ${number} has ${record.length} cells for ${columns.length} columns.`,
    )
  }
  return columns.map(([name, column], index) => {
    const read = readCell(record[index] ?? '', column)
    if (read.ok) return read.value
    throw new UnusableArchive(
      `${fileOf(resource)}, row ${number}: the column ${name} ${read.problem}.`,
    )
  })
}
