import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import type * as z from 'zod'
import { whenWritable } from '@/app/when-writable'
import type { EntryFormState } from '@/components/catalogue/entry-fields'
import { requireActor } from '@/lib/auth/session'
import type { CatalogueOutcome } from '@/lib/db/catalogue-outcome'
import { NotAllowed } from '@/lib/db/permission'
import type { EntryValues } from '@/lib/domain/catalogue-entry'
import type { ContentProblem } from '@/lib/domain/pledge'

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

const readPlainly = (values: EntryValues): Reading => ({
  writing: values,
  toField: (path) => path.join('.'),
})

const OUTDATED =
  'Somebody has changed this entry since you opened it, and nothing of yours was saved. Compare both, then save again or cancel.'

/** Checks and writes what a form of the catalogue sent. What cannot be taken comes back with every value typed. */
export async function saveEntry<S extends z.ZodType>(
  formData: FormData,
  saving: Saving<S>,
): Promise<EntryFormState> {
  return whenWritable(
    () => checkAndWrite(formData, saving),
    (message) => ({ ...readEntry(formData), errors: [{ field: '', message }], isOutdated: false }),
  )
}

async function checkAndWrite<S extends z.ZodType>(
  formData: FormData,
  { schema, read = readPlainly, write, listPath, done = 'saved' }: Saving<S>,
): Promise<EntryFormState> {
  const actor = await requireActor('catalogue', listPath)
  const { values, opened } = readEntry(formData)
  const state = { values, opened, errors: [], isOutdated: false }
  const { writing, toField, listProblems } = read(values)
  const parsed = schema.safeParse(writing)
  if (!parsed.success) {
    const problems = [...parsed.error.issues, ...(listProblems?.() ?? [])]
    return { ...state, errors: toErrors(problems, toField) }
  }
  const outcome = await write(actor.id, parsed.data, opened).catch(sendAway)
  if (outcome.kind === 'refused') return { ...state, errors: toErrors(outcome.problems, toField) }
  if (outcome.kind === 'changed') {
    const errors = [{ field: '', message: OUTDATED }]
    return { ...state, opened: outcome.current, errors, isOutdated: true }
  }
  revalidatePath('/', 'layout')
  redirect(`${listPath}?${done}=${encodeURIComponent(outcome.key)}`)
}

/** The fields of a form as text, and apart from them what it was opened with. */
export function readEntry(formData: FormData): { values: EntryValues; opened: EntryValues } {
  const values: EntryValues = {}
  const opened: EntryValues = {}
  for (const [name, value] of formData) {
    if (typeof value !== 'string' || name.startsWith('$ACTION')) continue
    if (name.startsWith('opened.')) opened[name.slice('opened.'.length)] = value
    else values[name] = value
  }
  return { values, opened }
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

/** Somebody whose rights ended while the form was open. */
function sendAway(error: unknown): never {
  if (error instanceof NotAllowed) redirect('/desk?refused=catalogue')
  throw error
}
