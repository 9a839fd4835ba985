import { requireActor } from '@/lib/auth/session'
import { mayDo } from '@/lib/domain/roles'

type SearchParameters = Promise<Record<string, string | string[] | undefined>>

/** Who opens a list of the catalogue may change it or only read it, and comes from a form that saved or not. */
export async function openList(path: string, searchParams: SearchParameters) {
  const actor = await requireActor('draft', path)
  const parameters = await searchParams
  const text = (name: string) => [parameters[name] ?? ''].flat().at(-1)?.trim() ?? ''
  return { mayChange: mayDo(actor.role, 'catalogue'), saved: text('saved'), text }
}

export type ListProps = { searchParams: SearchParameters }
