import { findHeading, type Heading, scoreSheet } from './kiel/columns'
import { toFindDonor } from './kiel/donors'
import { type KielRelease, readRelease } from './kiel/read-release'
import type { OnProgress } from './progress'
import { type OpenedTable, type TableRow, type TableSheet, UnreadableTable } from './table/table'

/** A release read from a file, and what of the file one should know. */
export type PreparedImport = {
  /** The workbook’s sheet; null where the file has none. */
  sheet: string | null
  /** How it was read: encoding and delimiter, and columns that were found by their content. */
  notices: string[]
  release: KielRelease
}
export type Preparation =
  | { ok: true; prepared: PreparedImport }
  /** `unknownDonors` names those that the catalogue would have to have first. */
  | { ok: false; message: string; unknownDonors?: string[] }

export type PrepareOptions = {
  /** The catalogue's donors. */
  donors: readonly { code: string; name: string }[]
  /** Name of the sheet; null to find the one with the needed columns. */
  sheet: string | null
  onlyMilitary: boolean
  onProgress?: OnProgress
}

/** So many rows are looked at to find the headings and what the columns without one hold. */
const ROWS_TO_RECOGNISE = 2000
const ROWS_TO_SCORE = 30

/** Reads a release of the Ukraine Support Tracker from an opened file. What is wrong with it is a sentence. */
export async function prepareImport(
  table: OpenedTable,
  options: PrepareOptions,
): Promise<Preparation> {
  try {
    return await readSheet(table, options)
  } catch (error) {
    if (error instanceof UnreadableTable) return error.failure
    throw error
  }
}

async function readSheet(table: OpenedTable, options: PrepareOptions): Promise<Preparation> {
  const sheet = await findSheet(table, options.sheet)
  if (typeof sheet === 'string') return { ok: false, message: sheet }
  const { head, all } = await readHead(sheet, options.onProgress)
  if (head.length === 0) return { ok: false, message: `“${sheet.name}” has no rows.` }
  const found = findHeading(head)
  if (!found.ok) return found
  const release = await readRelease(all, found.heading, {
    dateSystem: table.dateSystem,
    findDonor: toFindDonor(options.donors),
    onlyMilitary: options.onlyMilitary,
  })
  const message = explainUnusable(release, found.heading)
  if (message) {
    const { unknownDonors } = release
    return { ok: false, message, ...(unknownDonors.length > 0 && { unknownDonors }) }
  }
  return {
    ok: true,
    prepared: {
      sheet: table.kind === 'xlsx' ? sheet.name : null,
      notices: [table.reading, ...found.heading.notices].filter(Boolean),
      release,
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

/** The sheet that was asked for, or the one with most of the needed columns; a sentence where there is none. */
async function findSheet(table: OpenedTable, name: string | null): Promise<TableSheet | string> {
  if (name !== null) {
    const names = table.sheets.map((sheet) => `“${sheet.name}”`).join(', ')
    return (
      table.sheets.find((sheet) => sheet.name === name) ??
      `There is no sheet “${name}”: the file has ${names}.`
    )
  }
  let best: { sheet: TableSheet; score: number } | null = null
  for (const sheet of table.sheets) {
    const score = scoreSheet(await sheet.firstRows(ROWS_TO_SCORE))
    if (best === null || score > best.score) best = { sheet, score }
  }
  return best?.sheet ?? 'The file has no sheet.'
}

/** Why nothing of a file may be written, or null. */
function explainUnusable(
  { rowsRead, unknownDonors, contradictions, failedFormulas, setAside }: KielRelease,
  heading: Heading,
): string | null {
  if (rowsRead === 0) return `There are no rows below the headings in row ${heading.row}.`
  const [failed] = failedFormulas
  if (failed) {
    const others =
      failedFormulas.length > 1 ? `, and in ${failedFormulas.length - 1} other cells` : ''
    return `The formula in row ${failed.row}, “${failed.column}”, has failed (${failed.code})${others}. Correct the file; nothing was written.`
  }
  if (unknownDonors.length > 0) {
    const rows = setAside.flatMap(({ row, reason }) => (/no donor/.test(reason) ? [row] : []))
    const names = unknownDonors.map((name) => `“${name}”`).join(', ')
    return `The catalogue has no donor ${names} (row ${rows.slice(0, 5).join(', ')}). Add it under Desk, Donors, or correct the name in the file; nothing was written.`
  }
  const [first] = contradictions
  if (first)
    return `The ID ${first.id} stands for several donors (${first.donors.join(', ')}): one ID is one donor's pledge. Correct the file; nothing was written.`
  return null
}
