import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import type * as z from 'zod'
import type { EntryFormState } from '@/components/catalogue/entry-fields'
import type { CatalogueOutcome } from '@/lib/db/catalogue-outcome'
import type { EntryValues } from '@/lib/domain/catalogue-entry'
import type { ContentProblem } from '@/lib/domain/pledge'
import { asReviewer } from './as-reviewer'

type Reading = {
  /** What the schema reads. */
  writing: unknown
  /** The field that a path in it comes from. */
  toField: (path: readonly PropertyKey[]) => string
  /** What the catalogue contradicts, so that it is said together with what the schema refuses. */
  listProblems?: () => readonly ContentProblem[]
}

type Saving<S extends z.ZodType> = {
  schema: S
  /** How the fields are read, where it is not one by one as they are. */
  read?: (values: EntryValues) => Reading
  write: (userId: string, entry: z.output<S>, opened: EntryValues) => Promise<CatalogueOutcome>
  /** The list that says what was done, and how its address names that. */
  listPath: string
  done?: 'saved' | 'removed' | 'withdrawn'
}

/** Reads the fields one by one as they are. */
export const readPlainly = (values: EntryValues): Reading => ({
  writing: values,
  toField: (path) => path.join('.'),
})

const OUTDATED =
  'Somebody has changed this entry since you opened it, and nothing of yours was saved. Compare both, then save again or cancel.'

/** Checks and writes what a form of the catalogue sent. What cannot be taken comes back with every value typed. */
export function saveEntry<S extends z.ZodType>(
  formData: FormData,
  saving: Saving<S>,
): Promise<EntryFormState> {
  return asReviewer(formData, (userId, sent) => checkAndWrite(userId, sent, saving))
}

async function checkAndWrite<S extends z.ZodType>(
  userId: string,
  sent: EntryFormState,
  { schema, read = readPlainly, write, listPath, done = 'saved' }: Saving<S>,
): Promise<EntryFormState> {
  const { writing, toField, listProblems } = read(sent.values)
  const parsed = schema.safeParse(writing)
  if (!parsed.success) {
    const problems = [...parsed.error.issues, ...(listProblems?.() ?? [])]
    return { ...sent, errors: toErrors(problems, toField) }
  }
  const outcome = await write(userId, parsed.data, sent.opened)
  if (outcome.kind === 'refused') return { ...sent, errors: toErrors(outcome.problems, toField) }
  if (outcome.kind === 'changed') {
    const errors = [{ field: '', message: OUTDATED }]
    return { ...sent, opened: outcome.current, errors, isOutdated: true }
  }
  revalidatePath('/', 'layout')
  redirect(`${listPath}?${done}=${encodeURIComponent(outcome.key)}`)
}

type Problem = { path: readonly PropertyKey[]; message: string }

/** One sentence a field, the first. */
function toErrors(
  problems: readonly Problem[],
  toField: Reading['toField'],
): EntryFormState['errors'] {
  const byField = new Map<string, string>()
  for (const { path, message } of problems) {
    const field = toField(path)
    if (!byField.has(field)) byField.set(field, message)
  }
  return [...byField].map(([field, message]) => ({ field, message }))
}
