import type { Drawer } from '../drawer'
import type { CellProblem } from '../problem'
import type { ReadFile } from '../release'
import type { TableRow } from '../table/table'
import { openTemplateAccount } from './account'
import { type CatalogueNames, type TemplateCatalogue, toCatalogueNames } from './catalogue-names'
import { listUnknownDonors, readId } from './checks'
import { toParts } from './fields'
import { findTemplateHeading, type TemplateHeading } from './heading'
import { type AskOfRecord, readTemplatePledge } from './read-pledge'
import { isBlankRow, readTemplateRow, type TemplateRow } from './row'

export type TemplateOptions = {
  catalogue: TemplateCatalogue
  /** YYYY-MM-DD: nothing announced or delivered lies behind it. */
  today: string
  /** Rows wait there for the others of their ID, and pledges for being written. */
  drawer: Drawer
  /** What the form would ask of a pledge beside what is published. */
  askOfRecord: AskOfRecord
}

/** Reads a filled-in template. Whatever has to be put right is listed, and nothing is written then. */
export async function readTemplateFile(
  head: readonly TableRow[],
  all: AsyncIterable<TableRow>,
  options: TemplateOptions,
): Promise<ReadFile> {
  const heading = findTemplateHeading(head)
  if (typeof heading === 'string') return { ok: false, message: heading }
  const { today, drawer, askOfRecord } = options
  const names = toCatalogueNames(options.catalogue)
  const read = await readRows(all, { heading, names, drawer })
  const { byId, problems, rowsRead, blank, unknownDonors } = read
  if (rowsRead === blank.length) {
    const message = `There are no pledges yet: no row is filled in below the headings in row ${heading.row}.`
    return { ok: false, message }
  }
  const account = openTemplateAccount(drawer)
  for (const number of blank) account.setAside(number, 'The row is empty.')
  for (const [id, numbers] of byId) {
    const parts = toParts(numbers.map((number) => drawer.get<TemplateRow>(number)))
    const pledge = readTemplatePledge(parts, { names, today, askOfRecord })
    problems.push(...pledge.problems)
    if (pledge.input) account.take(id, pledge.input, parts)
  }
  const wrong = listWrong(problems)
  if (unknownDonors.size > 0) return refuseDonors(unknownDonors, wrong)
  if (wrong.length > 0) return refuseCells(wrong)
  return { ok: true, notices: tellOthers(heading), release: account.close(rowsRead, problems) }
}

type Reading = { heading: TemplateHeading; names: CatalogueNames; drawer: Drawer }

async function readRows(all: AsyncIterable<TableRow>, { heading, names, drawer }: Reading) {
  const byId = new Map<string, number[]>()
  const problems: CellProblem[] = []
  const unknownDonors = new Map<string, number>()
  const blank: number[] = []
  let rowsRead = 0
  for await (const source of all) {
    if (source.number <= heading.row) continue
    rowsRead += 1
    if (isBlankRow(source)) {
      blank.push(source.number)
      continue
    }
    const { row, problems: ofCells } = readTemplateRow(source, heading)
    const { id, problems: ofId } = readId(row)
    problems.push(...ofCells, ...ofId)
    for (const name of listUnknownDonors(row, names)) {
      if (!unknownDonors.has(name)) unknownDonors.set(name, row.number)
    }
    if (id === null) continue
    const own = byId.get(id)
    if (own) own.push(drawer.put(row))
    else byId.set(id, [drawer.put(row)])
  }
  return { byId, problems, unknownDonors, rowsRead, blank }
}

/** Each cell once, in the words that were found first: those that know the rows come before the form’s. */
function listWrong(problems: readonly CellProblem[]): CellProblem[] {
  const cells = new Map<string, CellProblem>()
  for (const problem of problems) {
    const cell = `${problem.row} ${problem.column}`
    if (problem.kind === 'wrong' && !cells.has(cell)) cells.set(cell, problem)
  }
  return [...cells.values()].toSorted((a, b) => a.row - b.row)
}

function refuseDonors(unknown: ReadonlyMap<string, number>, problems: CellProblem[]): ReadFile {
  const names = [...unknown.keys()]
  const told = names.map((name) => `“${name}”`).join(', ')
  const rows = [...unknown.values()].slice(0, 5).join(', ')
  return {
    ok: false,
    message: `The catalogue has no donor ${told} (row ${rows}). Add it under Desk, Donors, or correct the name in the file; nothing was written.`,
    unknownDonors: names,
    problems,
  }
}

function refuseCells(problems: CellProblem[]): ReadFile {
  const [first] = problems
  const more = problems.length > 1 ? ` ${problems.length} cells in all have to be put right.` : ''
  return {
    ok: false,
    message: `Row ${first?.row}, ${first?.column}: ${first?.made}${more} Nothing was written.`,
    problems,
  }
}

function tellOthers({ others }: TemplateHeading): string[] {
  if (others.size === 0) return []
  const names = [...others.values()].map((name) => `“${name}”`).join(', ')
  return [`Not a column of the template, and kept with the row only: ${names}.`]
}
