import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { describeBeside } from '@/components/pledges/form/beside'
import { type Actor, getActor } from '@/lib/auth/session'
import { type Draft, getDraft, isBesideThatOf } from '@/lib/db/draft-reads'
import type { PledgeFields } from '@/lib/domain/pledge-fields'
import { toReference } from '@/lib/domain/published'
import { formatInstant } from '@/lib/format-dates'
import { whenReadable } from '../../../when-readable'
import { findNewerThanDraft } from '../../pledges/outdated'
import { PledgeEditor } from '../../pledges/pledge-editor'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const metadata: Metadata = { title: 'Draft' }

export default async function DraftPage({ params, searchParams }: Props) {
  const { id } = await params
  const asked = await searchParams
  return whenReadable(async () => {
    const actor = await getActor()
    const draft = actor && (await requireDraft(actor, id))
    const origin = draft && {
      base: draft.base,
      draft: { id: draft.id, version: draft.version },
      ...(draft.formKey ? { formKey: draft.formKey } : {}),
    }
    return (
      <PledgeEditor
        actor={actor}
        path={`/desk/drafts/${encodeURIComponent(id)}`}
        title={draft?.base ? `Draft of ${toReference(draft.base.pledgeNumber)}` : 'Draft'}
        {...(actor && draft ? await tellOf(actor, draft, asked) : { notices: [], told: [] })}
        {...(origin ? { origin } : {})}
        outdated={draft?.base ? findNewerThanDraft(draft.base, draft.fields as PledgeFields) : null}
        fields={draft ? (draft.fields as PledgeFields) : null}
      />
    )
  })
}

/** Where a draft comes from, and what the save that led to it came to. */
async function tellOf(actor: Actor, draft: Draft, asked: Awaited<Props['searchParams']>) {
  const { notices, told } = await tellOfSave(actor, draft, asked)
  if (draft.origin === null) return { notices, told }
  const made = `An import made this draft from what its file says (${draft.origin}): the pledge had been changed here since the import before.`
  return { notices: [made, ...notices], told }
}

/** What the save that led here came to, as far as the record bears it out: anybody can write an address. */
async function tellOfSave(
  actor: Actor,
  draft: Draft,
  { saved, beside }: Awaited<Props['searchParams']>,
): Promise<{ notices: string[]; told: string[] }> {
  if (saved !== String(draft.version)) return { notices: [], told: [] }
  const isBeside = typeof beside === 'string' && isBesideThatOf(actor.id, draft, beside)
  return {
    notices: isBeside ? [describeBeside(beside)] : [],
    told: [`Draft saved, ${formatInstant(draft.updatedAt)}.`],
  }
}

async function requireDraft(actor: Actor, id: string) {
  const draft = /^\d{1,9}$/.test(id) ? getDraft(actor.id, Number(id)) : null
  if (!draft) notFound()
  return draft
}
