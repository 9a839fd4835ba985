import { whenWritable } from '@/app/when-writable'
import type { EntryFormState } from '@/components/catalogue/entry-fields'
import { getActor } from '@/lib/auth/session'
import { NotAllowed } from '@/lib/db/permission'
import type { EntryValues } from '@/lib/domain/catalogue-entry'
import { mayDo } from '@/lib/domain/roles'
import { SESSION_ENDED, signInWithin } from '../sign-in-within'

const NOT_ALLOWED = 'You may not do this any more: ask an administrator.'

/**
 * Does what a form of the catalogue asks for as the person of the request, or as who signs in by it. To whoever may not,
 * or not now, the form comes back with all that was typed, and says so.
 */
export function asReviewer(
  formData: FormData,
  work: (userId: string, sent: EntryFormState) => Promise<EntryFormState>,
): Promise<EntryFormState> {
  const sent = readEntry(formData)
  return whenWritable(
    () => asPermitted(formData, sent, work),
    (sentence) => refuse(sent, sentence),
  )
}

async function asPermitted(
  formData: FormData,
  sent: EntryFormState,
  work: (userId: string, sent: EntryFormState) => Promise<EntryFormState>,
): Promise<EntryFormState> {
  const actor = await getActor()
  if (actor && !mayDo(actor.role, 'catalogue')) return refuse(sent, NOT_ALLOWED)
  const person = actor ?? (await signInWithin(formData))
  if ('problem' in person) {
    return { ...refuse(sent, person.problem ?? SESSION_ENDED), signIn: person }
  }
  try {
    return await work(person.id, sent)
  } catch (error) {
    if (!(error instanceof NotAllowed)) throw error
    return refuse(sent, NOT_ALLOWED)
  }
}

function refuse(sent: EntryFormState, message: string): EntryFormState {
  return { ...sent, errors: [{ field: '', message }] }
}

/** The fields of a form as text, and apart from them what it was opened with; a password is no field of it. */
function readEntry(formData: FormData): EntryFormState {
  const values: EntryValues = {}
  const opened: EntryValues = {}
  for (const [name, value] of formData) {
    if (typeof value !== 'string' || /^(\$ACTION|signIn\.)/.test(name)) continue
    if (name.startsWith('opened.')) opened[name.slice('opened.'.length)] = value
    else values[name] = value
  }
  return { values, opened, errors: [], isOutdated: false }
}
