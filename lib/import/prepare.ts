import type { Drawer } from './drawer'
import { scoreSheet } from './kiel/columns'
import { type FindDonor, toFindDonor } from './kiel/donors'
import { readKielFile } from './kiel/read-file'
import type { ReleaseOptions } from './kiel/read-release'
import { readSummaries } from './kiel/summary'
import type { OnProgress } from './progress'
import type { ReadFile, Refusal, Release } from './release'
import type { SummaryFigure } from './summary'
import { type OpenedTable, type TableRow, type TableSheet, UnreadableTable } from './table/table'
import type { TemplateCatalogue } from './template/catalogue-names'
import { scoreTemplate } from './template/heading'
import { readTemplateFile, type TemplateOptions } from './template/read-file'
import type { AskOfRecord } from './template/read-pledge'

/** What was read from a file, and what of the file one should know. */
export type PreparedImport = {
  kind: FileKind
  /** The workbook’s sheet; null where the file has none. */
  sheet: string | null
  /** How it was read: encoding and delimiter, and columns that were found by their content. */
  notices: string[]
  release: Release
  /** What the workbook’s own summary sheets state. */
  summary: SummaryFigure[]
}
export type Preparation = { ok: true; prepared: PreparedImport } | ({ ok: false } & Refusal)

export type PrepareOptions = {
  catalogue: TemplateCatalogue
  /** YYYY-MM-DD. */
  today: string
  /** Name of the sheet; null to find the one with the needed columns. */
  sheet: string | null
  onlyMilitary: boolean
  /** Has to stay open as long as the release is in use. */
  drawer: Drawer
  askOfRecord: AskOfRecord
  onProgress?: OnProgress
}

/** A release of the Ukraine Support Tracker, or a template that somebody filled in. */
export type FileKind = 'kiel' | 'template'

type Reader = {
  /** The share of the needed columns that the first rows of a sheet show, 0 to 1, and a little for further ones. */
  score: (head: readonly TableRow[]) => number
  read: (
    head: readonly TableRow[],
    all: AsyncIterable<TableRow>,
    options: ReleaseOptions & TemplateOptions,
  ) => Promise<ReadFile>
  /** What the other sheets of the workbook state. */
  summarise: (others: readonly TableSheet[], findDonor: FindDonor) => Promise<SummaryFigure[]>
}

const READERS: Record<FileKind, Reader> = {
  kiel: { score: scoreSheet, read: readKielFile, summarise: readSummaries },
  template: { score: scoreTemplate, read: readTemplateFile, summarise: async () => [] },
}

/** So many rows are looked at to find the headings and what the columns without one hold. */
const ROWS_TO_RECOGNISE = 2000
const ROWS_TO_SCORE = 30

/** Reads an opened file of whichever kind its columns show. What is wrong with it is a sentence. */
export async function prepareImport(
  table: OpenedTable,
  options: PrepareOptions,
): Promise<Preparation> {
  try {
    return await readFile(table, options)
  } catch (error) {
    if (error instanceof UnreadableTable) return { ok: false, message: error.message }
    throw error
  }
}

async function readFile(table: OpenedTable, options: PrepareOptions): Promise<Preparation> {
  const found = await recognise(table, options.sheet)
  if (typeof found === 'string') return { ok: false, message: found }
  const { sheet, kind, alike } = found
  const { head, all } = await readHead(sheet, options.onProgress)
  if (head.length === 0) return { ok: false, message: `“${sheet.name}” has no rows.` }
  const findDonor = toFindDonor(options.catalogue.donors)
  const read = await READERS[kind].read(head, all, {
    dateSystem: table.dateSystem,
    isDelimited: table.kind === 'csv',
    findDonor,
    ...options,
  })
  if (!read.ok) return read
  const others = table.sheets.filter(({ name }) => name !== sheet.name)
  return {
    ok: true,
    prepared: {
      kind,
      sheet: table.kind === 'xlsx' ? sheet.name : null,
      notices: [table.reading, ...tellSheet(table, sheet, alike), ...read.notices].filter(Boolean),
      release: read.release,
      summary: await READERS[kind].summarise(others, findDonor),
    },
  }
}

/** The first rows of a sheet, and all of them with these: no row is read twice. */
async function readHead(sheet: TableSheet, onProgress?: OnProgress) {
  const rows = counted(sheet, onProgress)
  const head: TableRow[] = []
  while (head.length < ROWS_TO_RECOGNISE) {
    const { done, value } = await rows.next()
    if (done) break
    head.push(value)
  }
  async function* all() {
    yield* head
    for (let next = await rows.next(); !next.done; next = await rows.next()) yield next.value
  }
  return { head, all: all() }
}

async function* counted(
  sheet: TableSheet,
  onProgress: OnProgress = () => {},
): AsyncGenerator<TableRow> {
  let total: number | null = null
  let done = 0
  const rows = sheet.rows((expected) => {
    total = expected
  })
  for await (const row of rows) {
    done += 1
    onProgress({ step: 'read', done, total })
    yield row
  }
}

function tellSheet(table: OpenedTable, sheet: TableSheet, alike: readonly string[]): string[] {
  if (table.sheets.length === 1) return []
  const names = alike.map((name) => `“${name}”`).join(', ')
  const others = names && ` These have the needed columns too, and were not read: ${names}.`
  return [`Read from the sheet “${sheet.name}”.${others}`]
}

/** `alike` are the names of other sheets that have the needed columns as well. */
type Recognised = { sheet: TableSheet; kind: FileKind; alike: string[] }

/**
 * The sheet that was asked for, or the one with most of the columns that a kind of file needs, of two such the one that is
 * not hidden; a sentence where there is none.
 */
async function recognise(table: OpenedTable, name: string | null): Promise<Recognised | string> {
  const sheets = name === null ? table.sheets : table.sheets.filter((sheet) => sheet.name === name)
  const scored: { sheet: TableSheet; kind: FileKind; score: number }[] = []
  for (const sheet of sheets) {
    const head = await sheet.firstRows(ROWS_TO_SCORE)
    for (const kind of Object.keys(READERS) as FileKind[])
      scored.push({ sheet, kind, score: READERS[kind].score(head) })
  }
  const [best, ...others] = scored.toSorted(
    (a, b) => b.score - a.score || Number(a.sheet.isHidden) - Number(b.sheet.isHidden),
  )
  if (best) {
    const alike = others.filter(({ kind, score }) => kind === best.kind && score >= 1)
    return { ...best, alike: alike.map(({ sheet }) => sheet.name) }
  }
  if (name === null) return 'The file has no sheet.'
  const names = table.sheets.map((sheet) => `“${sheet.name}”`).join(', ')
  return `There is no sheet “${name}”: the file has ${names}.`
}
