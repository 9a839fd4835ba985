import { listFigureQuestions } from '@/lib/domain/figure-questions'
import type { PledgeInput } from '@/lib/domain/pledge'
import { pledgeFormSchema } from '@/lib/domain/pledge-form'
import type { Drawer } from '../drawer'
import type { CellProblem } from '../problem'
import type { ReadFile, Release, RowAccount } from '../release'
import type { TableRow } from '../table/table'
import { listRowProblems, listUnknownDonors, noId } from './checks'
import { type TemplateCatalogue, type TemplateParts, toFields, toParts } from './fields'
import { findTemplateHeading, type TemplateHeading } from './heading'
import { toCellProblem } from './place'
import { readTemplateRow, type TemplateRow } from './row'

export type TemplateOptions = {
  catalogue: TemplateCatalogue
  /** YYYY-MM-DD: nothing announced or delivered lies behind it. */
  today: string
  /** Rows wait there for the others of their ID, and pledges for being written. */
  drawer: Drawer
}

/** Reads a filled-in template. Whatever has to be put right is listed, and nothing is written then. */
export async function readTemplateFile(
  head: readonly TableRow[],
  all: AsyncIterable<TableRow>,
  options: TemplateOptions,
): Promise<ReadFile> {
  const heading = findTemplateHeading(head)
  if (typeof heading === 'string') return { ok: false, message: heading }
  const { byId, problems, rowsRead, unknownDonors } = await readRows(all, heading, options)
  if (rowsRead === 0) {
    return { ok: false, message: `There are no rows below the headings in row ${heading.row}.` }
  }
  if (unknownDonors.size > 0) return refuseDonors(unknownDonors)
  const account = openAccount(options.drawer)
  for (const [id, numbers] of byId) {
    const parts = toParts(numbers.map((number) => options.drawer.get<TemplateRow>(number)))
    const read = readPledge(parts, options)
    problems.push(...read.problems)
    if (read.input) account.take(id, read.input, parts)
  }
  const wrong = problems.filter(({ kind }) => kind === 'not_understood')
  if (wrong.length > 0) return refuseCells(wrong)
  const others = [...heading.others.values()].map((name) => `“${name}”`).join(', ')
  const notice = `Not a column of the template, and kept with the row only: ${others}.`
  return { ok: true, notices: others ? [notice] : [], release: account.close(rowsRead, problems) }
}

async function readRows(
  all: AsyncIterable<TableRow>,
  heading: TemplateHeading,
  { catalogue, drawer }: TemplateOptions,
) {
  const byId = new Map<string, number[]>()
  const problems: CellProblem[] = []
  const unknownDonors = new Map<string, number>()
  let rowsRead = 0
  for await (const source of all) {
    if (source.number <= heading.row) continue
    rowsRead += 1
    const read = readTemplateRow(source, heading)
    problems.push(...read.problems)
    for (const [name, row] of listUnknownDonors([read.row], catalogue)) {
      if (!unknownDonors.has(name)) unknownDonors.set(name, row)
    }
    const { id } = read.row.texts
    if (id === undefined) problems.push(noId(source.number))
    else byId.set(id, [...(byId.get(id) ?? []), drawer.put(read.row)])
  }
  return { byId, problems, rowsRead, unknownDonors }
}

function refuseDonors(unknown: ReadonlyMap<string, number>): ReadFile {
  const names = [...unknown.keys()]
  const told = names.map((name) => `“${name}”`).join(', ')
  const rows = [...unknown.values()].slice(0, 5).join(', ')
  return {
    ok: false,
    message: `The catalogue has no donor ${told} (row ${rows}). Add it under Desk, Donors, or correct the name in the file; nothing was written.`,
    unknownDonors: names,
  }
}

function refuseCells(problems: readonly CellProblem[]): ReadFile {
  const sorted = [...firstOfEachCell(problems).values()].toSorted((a, b) => a.row - b.row)
  const [first] = sorted
  const more = sorted.length > 1 ? ` ${sorted.length} cells in all have to be put right.` : ''
  return {
    ok: false,
    message: `Row ${first?.row}, ${first?.column}: ${first?.made}${more} Nothing was written.`,
    problems: sorted,
  }
}

/** What is wrong with a cell is told once: the rest may follow from it. */
function firstOfEachCell(problems: readonly CellProblem[]): Map<string, CellProblem> {
  const first = new Map<string, CellProblem>()
  for (const problem of problems) {
    const cell = `${problem.row} ${problem.column}`
    if (!first.has(cell)) first.set(cell, problem)
  }
  return first
}

/** One pledge by the form’s own rules, so that the same is refused in the same words. */
function readPledge(
  parts: TemplateParts,
  { catalogue, today }: TemplateOptions,
): { input: PledgeInput | null; problems: CellProblem[] } {
  const ofRows = listRowProblems(parts, catalogue)
  const schema = pledgeFormSchema({
    isChange: false,
    today,
    donorCodes: new Set(catalogue.donors.map(({ code }) => code)),
    equipmentKeys: new Set(catalogue.equipmentTypes.map(({ key }) => key)),
  })
  const checked = schema.safeParse(toFields(parts, catalogue))
  if (checked.success) {
    const { input } = checked.data
    const problems = ofRows.length > 0 ? ofRows : listDoubts(input, parts)
    return { input, problems }
  }
  const problems = checked.error.issues.map(({ path, message }) =>
    toCellProblem({ path: path as (string | number)[], message }, parts),
  )
  return { input: null, problems: [...ofRows, ...problems] }
}

/** What the form would ask about is told beside the pledge: somebody looks at it before it is written. */
function listDoubts(input: PledgeInput, parts: TemplateParts): CellProblem[] {
  return listFigureQuestions(input).map((made) => ({
    ...toCellProblem({ path: ['tranches', 0, 'amount'], message: made }, parts),
    kind: 'read' as const,
  }))
}

function openAccount(drawer: Drawer) {
  const pledges: Release['pledges'] = []
  const accounts: [row: number, at: number][] = []
  return {
    take: (externalId: string, input: PledgeInput, { tranches }: TemplateParts) => {
      const at = drawer.put(input)
      pledges.push({
        externalId,
        get input() {
          return drawer.get<PledgeInput>(at)
        },
      })
      for (const [position, { rows }] of tranches.entries()) {
        for (const row of rows)
          accounts.push([row.number, drawer.put(toUsed(row, externalId, position, input))])
      }
    },
    close: (rowsRead: number, problems: CellProblem[]): Release => ({
      pledges,
      rowsRead,
      rows: {
        *[Symbol.iterator]() {
          for (const [, at] of accounts.toSorted(([a], [b]) => a - b))
            yield drawer.get<RowAccount>(at)
        },
      },
      entries: [],
      problems,
      heavyWeapons: { units: 0, withoutClass: 0 },
    }),
  }
}

function toUsed(
  { number, kept }: TemplateRow,
  externalId: string,
  position: number,
  { aidType, tranches }: PledgeInput,
): RowAccount {
  return {
    number,
    externalId,
    tranche: position,
    donorCode: tranches[position]?.donors[0]?.code ?? null,
    aidType,
    setAside: null,
    kept,
    ofFile: { pledgedEur: null, allocatedEur: null, deliveredEur: null },
  }
}
