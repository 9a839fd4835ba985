import { getActor, requireActor } from '@/lib/auth/session'
import { mayDo } from '@/lib/domain/roles'
import { hasSentForm } from '../open-form'

type SearchParameters = Promise<Record<string, string | string[] | undefined>>
export type ListProps = { searchParams: SearchParameters }

/** Who opens a list of the catalogue may change it or only read it, and comes from a form that saved or not. */
export async function openList(path: string, searchParams: SearchParameters) {
  const actor = await requireActor('draft', path)
  const parameters = await searchParams
  const text = (name: string) => [parameters[name] ?? ''].flat().at(-1)?.trim() ?? ''
  return { mayChange: mayDo(actor.role, 'catalogue'), saved: text('saved'), text }
}

/**
 * Opens an entry with a form and a list of its own: `mayRead` the list, and `hasForm` for whoever may change it, or has
 * just sent it.
 */
export async function openEntry(path: string, searchParams: SearchParameters) {
  const isSent = await hasSentForm()
  if (isSent && !(await getActor())) {
    return { mayChange: false, mayRead: false, hasForm: true, saved: '', text: () => '' }
  }
  const list = await openList(path, searchParams)
  return { ...list, mayRead: true, hasForm: list.mayChange || isSent }
}
