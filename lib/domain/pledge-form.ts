import * as z from 'zod'
import { isAnswered } from './answers'
import { listCurrencyQuestions } from './currency-questions'
import { listDateProblems } from './date-problems'
import { listDateQuestions } from './date-questions'
import { requiredLines } from './fields'
import { listFigureQuestions } from './figure-questions'
import { compareInForm } from './form-order'
import { type ContentProblem, type PledgeInput, pledgeInputSchema, sourceSchema } from './pledge'
import type { PledgeFields } from './pledge-fields'
import { listDonors, readSource } from './pledge-typed'
import { readDates, readFields, type Writing } from './pledge-writing'
import { sentFieldsSchema } from './sent-fields'
import { type ChangeKind, keysOf } from './vocabulary'

/** What the form is checked against beside the content's own rules. */
export type FormRules = {
  /** Whether a published pledge is changed: then why is asked for. */
  isChange: boolean
  /** YYYY-MM-DD. */
  today: string
  /** By code. */
  donorNames: ReadonlyMap<string, string>
  equipmentKeys: ReadonlySet<string>
  /** Whether what is doubtful is asked until it is confirmed: nobody can answer in a file. */
  asks: boolean
}

/** What a form asks to be published. */
export type CheckedForm = { input: PledgeInput; changeKind: ChangeKind; reason: string | null }

type Path = ContentProblem['path']

/** The kinds of change that an editor can choose from; the first publication and a withdrawal have forms of their own. */
export const EDITOR_CHANGES = ['new_information', 'correction', 'method'] as const

const changeSchema = z.object({
  changeKind: z.enum(EDITOR_CHANGES, 'Say what kind of change this is.'),
  reason: requiredLines(1000, 'Say why this changes.'),
})

/** The schema of the form’s fields, whose errors stand at the fields that they are about. */
export function pledgeFormSchema(rules: FormRules) {
  return sentFieldsSchema.transform((fields, context): CheckedForm => {
    const { writing, toField } = readFields(fields)
    const change = readChange(fields, rules)
    const parsed = pledgeInputSchema.safeParse(writing)
    const problems = [
      ...(parsed.success
        ? listProblems(parsed.data, fields, rules)
        : [...listRefusals(parsed.error, writing, rules), ...listNeedsOfSource(fields, writing)]),
      ...change.problems,
    ].map(({ path, message }) => nameDonor({ path: toField(path), message }, rules))
    for (const problem of problems.toSorted((a, b) => compareInForm(a.path, b.path)))
      context.addIssue({ code: 'custom', ...problem })
    return parsed.success && change.made && problems.length === 0
      ? { input: parsed.data, ...change.made }
      : z.NEVER
  })
}

/** Shares of several donors can be wrong in the same way: a summary of them says whose is meant. */
function nameDonor({ path, message }: ContentProblem, { donorNames }: FormRules): ContentProblem {
  const name = path.at(-2) === 'shares' ? donorNames.get(String(path.at(-1))) : undefined
  if (name === undefined) return { path, message }
  return { path, message: `${name}: ${message.charAt(0).toLowerCase()}${message.slice(1)}` }
}

/** What the content's own rules refuse, and every date that is wrong besides: nobody mends a form twice. */
function listRefusals(error: z.ZodError, writing: Writing, { today }: FormRules): ContentProblem[] {
  const refused = error.issues.map(({ path, message }) => ({
    path: path as Path,
    message: CHOICES[path.join('.').replace(/\.\d+/g, '')] ?? message,
  }))
  const paths = new Set(refused.map(({ path }) => path.join('.')))
  const dates = listDateProblems(readDates(writing), today)
  return [...refused, ...dates.filter(({ path }) => !paths.has(path.join('.')))]
}

/** Of a source that is missing altogether, what it needs beside its link: else that would be said once it is given. */
function listNeedsOfSource({ sources }: PledgeFields, writing: Writing): ContentProblem[] {
  if (writing.sources.length > 0 || !sources?.length) return []
  const { error } = sourceSchema.safeParse(readSource({}, []))
  return (error?.issues ?? []).map(({ path, message }) => ({
    path: ['sources', 0, ...(path as Path)],
    message,
  }))
}

/** What to say of a choice that was not made. */
const CHOICES: Record<string, string> = {
  category: 'Choose a category.',
  aidType: 'Choose the kind of aid.',
}

function readChange(
  { changeKind, reason }: PledgeFields,
  { isChange }: FormRules,
): { made: Omit<CheckedForm, 'input'> | null; problems: ContentProblem[] } {
  if (!isChange) return { made: { changeKind: 'new', reason: null }, problems: [] }
  const change = changeSchema.safeParse({ changeKind, reason: reason ?? '' })
  if (change.success) return { made: change.data, problems: [] }
  const problems = change.error.issues.map(({ path, message }) => ({ path: path as Path, message }))
  return { made: null, problems }
}

function listProblems(
  input: PledgeInput,
  fields: PledgeFields,
  rules: FormRules,
): ContentProblem[] {
  const problems = [
    ...listSplitProblems(fields),
    ...listUnknown(input, rules),
    ...listCountedMoney(input),
    ...listDateProblems(input, rules.today),
  ]
  return problems.length > 0 || !rules.asks ? problems : listQuestions(input, fields)
}

/** What is asked once everything else is in order, until it is confirmed. */
function listQuestions(input: PledgeInput, fields: PledgeFields): ContentProblem[] {
  const questions = {
    confirmUndated: listDateQuestions(input).map(({ message }) => message),
    confirmCurrency: listCurrencyQuestions(input).map(({ message }) => message),
    confirmFigures: listFigureQuestions(input),
  }
  return keysOf(questions)
    .filter((name) => !isAnswered(questions[name], fields[name]))
    .flatMap((name) => questions[name].map((message) => ({ path: [name], message })))
}

/** Shares said to be stated, and none of them given. */
function listSplitProblems({ tranches = [] }: PledgeFields): ContentProblem[] {
  return tranches.flatMap((tranche, index) => {
    const isShared = tranche?.split === 'stated' && listDonors(tranche).length > 1
    if (!isShared || Object.values(tranche.shares ?? {}).some((share) => share?.trim())) return []
    return [{ path: ['tranches', index, 'split'], message: 'Give each donor’s share.' }]
  })
}

/** Money has no units, and would be counted among the equipment. */
function listCountedMoney(input: PledgeInput): ContentProblem[] {
  return input.tranches.flatMap(({ items }, tranche) =>
    items.flatMap(({ kind, quantity }, item) =>
      kind === 'fund_contribution' && quantity !== null
        ? [
            {
              path: ['tranches', tranche, 'items', item, 'quantity'],
              message:
                'A contribution to a fund is not counted in units: remove the count, or choose another kind.',
            },
          ]
        : [],
    ),
  )
}

function listUnknown(input: PledgeInput, rules: FormRules): ContentProblem[] {
  return input.tranches.flatMap(({ donors, items }, tranche) => [
    ...donors
      .filter(({ code }) => !rules.donorNames.has(code))
      .map(({ code }) => ({
        path: ['tranches', tranche, 'donors'],
        message: `${code} is not in the catalogue of donors: choose a donor from the list.`,
      })),
    ...items.flatMap(({ equipmentType }, item) =>
      equipmentType === null || rules.equipmentKeys.has(equipmentType)
        ? []
        : [
            {
              path: ['tranches', tranche, 'items', item, 'equipmentType'],
              message: `“${equipmentType}” is not in the catalogue of equipment: choose a type from the list.`,
            },
          ],
    ),
  ])
}
