import { isSameName } from '@/lib/domain/same-name'
import type { CellProblem } from '../problem'
import { TEMPLATE_COLUMNS, TEMPLATE_ENTRIES, type TemplateKey } from './columns'
import { findDonor, listNames, rowOf, type TemplateCatalogue, type TemplateParts } from './fields'
import { type TemplateRow, toProblem } from './row'

/** What is wrong with a pledge’s rows before they are taken for a form. */
export function listRowProblems(parts: TemplateParts, catalogue: TemplateCatalogue): CellProblem[] {
  const ofTranches = parts.tranches.flatMap(({ rows }) => [
    ...listContradictions(rows, 'tranche'),
    ...listShareProblems(rows),
  ])
  return [
    ...listContradictions(parts.rows, 'pledge'),
    ...ofTranches,
    ...parts.rows.flatMap((row) => [
      ...listNumberProblems(row),
      ...listUnknownTypes(row, catalogue),
    ]),
  ]
}

/** What is said once of a pledge or tranche must not be said otherwise on another of its rows. */
function listContradictions(
  rows: readonly TemplateRow[],
  part: 'pledge' | 'tranche',
): CellProblem[] {
  return TEMPLATE_ENTRIES.flatMap(([key, { of, heading, codes }]) => {
    const first = of === part ? rowOf(rows, key) : undefined
    const said = first?.texts[key]
    if (!first || said === undefined) return []
    return rows.flatMap(({ number, texts }) => {
      const text = texts[key]
      if (text === undefined || text === said) return []
      const name = codes?.[said] ?? said
      const made = `Row ${first.number} says “${name}” as ${heading} of the same ${part}.`
      return [toProblem(number, key, text, made)]
    })
  })
}

function listNumberProblems({ number, texts }: TemplateRow): CellProblem[] {
  const { tranche } = texts
  if (tranche === undefined || /^[1-9]\d{0,2}$/.test(tranche)) return []
  return [toProblem(number, 'tranche', tranche, 'Number the tranches from 1.')]
}

function listShareProblems(rows: readonly TemplateRow[]): CellProblem[] {
  const row = rowOf(rows, 'shares')
  const shares = row?.texts.shares ?? ''
  if (!row || shares === '' || /^equal$/i.test(shares)) return []
  const [given, wanted] = [listNames(shares), listNames(rowOf(rows, 'donors')?.texts.donors)]
  if (given.length === wanted.length) return []
  const made = `There are ${given.length} shares for ${wanted.length} donors.`
  return [toProblem(row.number, 'shares', shares, made)]
}

function listUnknownTypes(
  { number, texts }: TemplateRow,
  { equipmentTypes }: TemplateCatalogue,
): CellProblem[] {
  const text = texts.equipmentType
  if (text === undefined) return []
  const isKnown = equipmentTypes.some(
    ({ key, designation }) => key === text || isSameName(designation, text),
  )
  if (isKnown) return []
  const made = `The catalogue has no such type: choose one from the list, or write it as the ${TEMPLATE_COLUMNS.designation.heading}.`
  return [toProblem(number, 'equipmentType', text, made)]
}

/** Donors that the catalogue lacks, by name, with the first row of each. */
export function listUnknownDonors(
  rows: readonly TemplateRow[],
  catalogue: TemplateCatalogue,
): Map<string, number> {
  const unknown = new Map<string, number>()
  for (const { number, texts } of rows) {
    for (const name of listNames(texts.donors)) {
      if (!unknown.has(name) && findDonor(name, catalogue) === undefined) unknown.set(name, number)
    }
  }
  return unknown
}

/** The problem of a row that does not say whose it is. */
export function noId(row: number): CellProblem {
  const key: TemplateKey = 'id'
  return toProblem(row, key, '', 'Give the pledge an ID, on each of its rows.')
}
