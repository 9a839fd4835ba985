import { requiredText } from '@/lib/domain/fields'
import { isBlankItem } from '@/lib/domain/pledge-typed'
import type { CellProblem } from '../problem'
import type { CatalogueNames } from './catalogue-names'
import { TEMPLATE_COLUMNS, TEMPLATE_ENTRIES } from './columns'
import { listNames, rowOf, type TemplateParts, toItemFields } from './fields'
import { type TemplateRow, toProblem } from './row'

const LONGEST_ID = 100
const idSchema = requiredText(LONGEST_ID, 'Give the pledge an ID, on each of its rows.')

/** Whose row it is; null, with the problem, where it does not say so in a way that can be kept. */
export function readId({ number, texts }: TemplateRow): {
  id: string | null
  problems: CellProblem[]
} {
  const checked = idSchema.safeParse(texts.id ?? '')
  if (checked.success) return { id: checked.data, problems: [] }
  const [issue] = checked.error.issues
  return { id: null, problems: [toProblem(number, 'id', texts.id ?? '', issue?.message ?? '')] }
}

/** What is wrong with the numbers of a pledge’s tranches: nothing else can be said of it then. */
export function listNumberProblems({ tranches }: TemplateParts): CellProblem[] {
  const misplaced = tranches.findIndex(({ number }, index) => number !== index + 1)
  const found = tranches[misplaced]
  if (!found) return []
  const gap = `There is no tranche ${misplaced + 1} of this pledge: number the tranches from 1, without a gap.`
  const strange = tranches.filter(({ number }) => !Number.isFinite(number))
  return [...new Set([found, ...strange])].flatMap(({ number, rows }) =>
    rows.map((row) => {
      const made = Number.isFinite(number) ? gap : 'Number the tranches from 1.'
      return toProblem(row.number, 'tranche', row.texts.tranche ?? '', made)
    }),
  )
}

/** What is wrong with a pledge’s rows, which the form cannot find. */
export function listRowProblems(parts: TemplateParts, names: CatalogueNames): CellProblem[] {
  const ofTranches = parts.tranches.flatMap(({ rows, items }) => [
    ...listContradictions(rows, 'tranche'),
    ...listShareProblems(rows),
    ...items.flatMap((row) => listHalfWritten(row, names)),
  ])
  return [
    ...listContradictions(parts.rows, 'pledge'),
    ...ofTranches,
    ...parts.rows.flatMap((row) => listUnknownTypes(row, names)),
  ]
}

/** What is said once of a pledge or tranche must not be said otherwise on another of its rows. */
function listContradictions(
  rows: readonly TemplateRow[],
  part: 'pledge' | 'tranche',
): CellProblem[] {
  return TEMPLATE_ENTRIES.flatMap(([key, { of, heading, codes }]) => {
    const first = of === part && key !== 'tranche' ? rowOf(rows, key) : undefined
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

function listShareProblems(rows: readonly TemplateRow[]): CellProblem[] {
  const row = rowOf(rows, 'shares')
  const shares = row?.texts.shares ?? ''
  if (!row || shares === '' || /^equal$/i.test(shares)) return []
  const [given, wanted] = [listNames(shares), listNames(rowOf(rows, 'donors')?.texts.donors)]
  if (given.length === wanted.length) return []
  const made = `There are ${given.length} shares for ${wanted.length} donors.`
  return [toProblem(row.number, 'shares', shares, made)]
}

/** A form shows choices before anybody makes them, and leaves out what has nothing else; here somebody made them. */
function listHalfWritten(row: TemplateRow, names: CatalogueNames): CellProblem[] {
  const { number, texts } = row
  if (isBlankItem(toItemFields(row, names))) {
    const made = 'Choose an equipment type or say what it is.'
    return [toProblem(number, 'designation', '', made)]
  }
  const isHalf = {
    itemAmount: texts.itemQualifier && !texts.itemAmount && !texts.itemCurrency,
    deliveredUnits:
      texts.deliveredQualifier &&
      texts.deliveredQualifier !== 'undisclosed' &&
      !texts.deliveredUnits &&
      !texts.deliveredOn,
  }
  return [
    ...(isHalf.itemAmount
      ? [toProblem(number, 'itemAmount', '', 'Give the amount, or leave out how exact it is.')]
      : []),
    ...(isHalf.deliveredUnits
      ? [toProblem(number, 'deliveredUnits', '', 'Give the count, or leave out how exact it is.')]
      : []),
  ]
}

function listUnknownTypes({ number, texts }: TemplateRow, names: CatalogueNames): CellProblem[] {
  const text = texts.equipmentType
  if (text === undefined || names.findType(text) !== undefined) return []
  const made = `The catalogue has no such type: choose one from the list, or write it as the ${TEMPLATE_COLUMNS.designation.heading}.`
  return [toProblem(number, 'equipmentType', text, made)]
}

/** The names in a row that are no donor’s in the catalogue. */
export function listUnknownDonors({ texts }: TemplateRow, names: CatalogueNames): string[] {
  return listNames(texts.donors).filter((name) => names.findDonor(name) === undefined)
}

/** Rows that say all of what another says: pasted twice, their units would count twice. */
export function listRepeats({ rows }: TemplateParts): CellProblem[] {
  const first = new Map<string, number>()
  return rows.flatMap(({ number, texts }) => {
    const said = JSON.stringify(texts)
    const before = first.get(said)
    if (before === undefined) {
      first.set(said, number)
      return []
    }
    const made = `This row says the same as row ${before}: both are taken. Delete one where it was meant once.`
    return [{ ...toProblem(number, 'id', texts.id ?? '', made), kind: 'doubtful' as const }]
  })
}
