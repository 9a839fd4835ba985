import { listDateQuestions } from '@/lib/domain/date-questions'
import { listFigureQuestions } from '@/lib/domain/figure-questions'
import type { ContentProblem, PledgeInput } from '@/lib/domain/pledge'
import { pledgeFormSchema } from '@/lib/domain/pledge-form'
import type { CellProblem } from '../problem'
import type { CatalogueNames } from './catalogue-names'
import { listNumberProblems, listRepeats, listRowProblems } from './checks'
import { type TemplateParts, toFields } from './fields'
import { toCellProblem } from './place'

/** A pledge, and what one should look at; or null, with what has to be put right. */
export type ReadPledge = { input: PledgeInput | null; problems: CellProblem[] }

export type AskOfRecord = (input: PledgeInput) => ContentProblem[]

type Options = { names: CatalogueNames; today: string; askOfRecord: AskOfRecord }

/** Reads one pledge by the form’s own rules, so that the same is refused in the same words. */
export function readTemplatePledge(parts: TemplateParts, options: Options): ReadPledge {
  const misnumbered = listNumberProblems(parts)
  if (misnumbered.length > 0) return { input: null, problems: misnumbered }
  const ofRows = listRowProblems(parts, options.names)
  const { input, problems } = readAsForm(parts, options)
  if (input && ofRows.length === 0) {
    return { input, problems: [...listRepeats(parts), ...listDoubts(input, parts, options)] }
  }
  return { input: null, problems: [...ofRows, ...problems] }
}

function readAsForm(parts: TemplateParts, { names, today }: Options): ReadPledge {
  const schema = pledgeFormSchema({
    isChange: false,
    today,
    donorNames: names.donorNames,
    equipmentKeys: names.equipmentKeys,
    // What the form would ask about is told in the preview.
    asks: false,
  })
  const checked = schema.safeParse(toFields(parts, names))
  if (checked.success) return { input: checked.data.input, problems: [] }
  const problems = checked.error.issues.map(({ path, message }) =>
    toCellProblem({ path: path as (string | number)[], message }, parts),
  )
  return { input: null, problems }
}

/** What the form would ask about is told beside the pledge: somebody looks at it before it is written. */
function listDoubts(
  input: PledgeInput,
  parts: TemplateParts,
  { askOfRecord }: Options,
): CellProblem[] {
  const ofFigures = input.tranches.flatMap((tranche, index) =>
    listFigureQuestions({ ...input, tranches: [tranche] }).map((message) => ({
      path: ['tranches', index, 'amount'],
      message,
    })),
  )
  return [...listDateQuestions(input), ...ofFigures, ...askOfRecord(input)].map((question) => ({
    ...toCellProblem(question, parts),
    kind: 'doubtful' as const,
  }))
}
