import type { Metadata } from 'next'
import Link from 'next/link'
import { DoneNotice } from '@/components/ui/done-notice'
import { Notices } from '@/components/ui/notices'
import { Section } from '@/components/ui/section'
import { SubmitButton } from '@/components/ui/submit-button'
import { requireActor } from '@/lib/auth/session'
import { type Draft, listDrafts } from '@/lib/db/draft-reads'
import { listDonors } from '@/lib/domain/pledge-typed'
import { toReference } from '@/lib/domain/published'
import { mayDo, PERMISSIONS, ROLES, type Role } from '@/lib/domain/roles'
import { sentFieldsSchema } from '@/lib/domain/sent-fields'
import { formatInstant } from '@/lib/format-dates'
import { whenReadable } from '../when-readable'
import { discardDraftAction } from './drafts/actions'

export const metadata: Metadata = { title: 'Desk' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function DeskPage({ searchParams }: Props) {
  const asked = await searchParams
  return whenReadable(async () => {
    const actor = await requireActor('draft', '/desk')
    return (
      <div className="pt-6">
        <h1 className="statement">Desk</h1>
        <Notices notices={listNotices(asked, actor.role)} />
        {asked.role === 'own' && <DoneNotice>{`Your role is ${ROLES[actor.role]}.`}</DoneNotice>}
        <p className="mt-4 flex flex-wrap gap-x-6 gap-y-2">
          <Link
            className="inline-flex min-h-9 items-center rounded-field bg-ink px-4 font-semibold text-paper"
            href="/desk/pledges/new"
          >
            New pledge
          </Link>
          <DeskLink href="/desk/catalogue">Catalogues</DeskLink>
          {mayDo(actor.role, 'import') && <DeskLink href="/desk/import">Import</DeskLink>}
          {mayDo(actor.role, 'people') && <DeskLink href="/desk/people">People</DeskLink>}
          <DeskLink href="/desk/account">Account</DeskLink>
          <DeskLink href="/desk/help">Entering a pledge</DeskLink>
        </p>
        <p className="mt-2 text-[13px] text-ink-2">
          For many pledges at once, fill in the template (
          <a className="link" href="/desk/import/template.xlsx" download>
            XLSX
          </a>
          ,{' '}
          <a className="link" href="/desk/import/template.csv" download>
            CSV
          </a>
          ); whoever may import brings it in.
        </p>
        <Section title="Drafts" note="Only editors see them.">
          <Drafts drafts={listDrafts(actor.id)} />
        </Section>
      </div>
    )
  })
}

/** True whoever wrote the address: nothing here knows of it but by that. */
const NOT_DONE: Record<string, string> = {
  newer:
    'If you have just discarded a draft, a newer version of it was saved in the meantime, and nothing was discarded.',
  discard:
    'If you have just discarded a draft, it is still here: the database could not be written. Try again in a minute.',
  'sign-out':
    'You are still signed in. If you have just signed out, the database could not be written: try again in a minute.',
}

/** What a form without fields could not do. */
function listNotices({ refused, undone }: Awaited<Props['searchParams']>, role: Role): string[] {
  const isRefused = PERMISSIONS.some(
    (permission) => permission === refused && !mayDo(role, permission),
  )
  return [
    ...(isRefused ? ['Your role does not allow that: an administrator can change it.'] : []),
    ...[undone ?? []].flat().flatMap((what) => NOT_DONE[what] ?? []),
  ]
}

function DeskLink({ href, children }: { href: string; children: string }) {
  return (
    <Link className="link inline-flex min-h-9 items-center" href={href}>
      {children}
    </Link>
  )
}

function Drafts({ drafts }: { drafts: Draft[] }) {
  if (drafts.length === 0) return <p>No drafts.</p>
  return (
    <ul>
      {drafts.map((draft) => (
        <li
          key={draft.id}
          className="flex flex-wrap items-start gap-x-6 gap-y-1 border-rule border-b py-3"
        >
          <div className="min-w-0 flex-1 basis-64">
            <Link className="link wrap-anywhere font-medium" href={`/desk/drafts/${draft.id}`}>
              {nameOf(draft)}
            </Link>
            <p className="text-[13px] text-ink-2">
              {draft.base ? `Changes ${toReference(draft.base.pledgeNumber)}` : 'New pledge'} ·{' '}
              {draft.origin ? `by an import, ${draft.origin}, for ` : ''}
              {draft.author.name} · saved {formatInstant(draft.updatedAt)}
            </p>
          </div>
          <details>
            <summary className="link min-h-6 text-[13px]">Discard…</summary>
            <form action={discardDraftAction} className="mt-2">
              <input type="hidden" name="id" value={draft.id} />
              <input type="hidden" name="version" value={draft.version} />
              <SubmitButton look="second" label={`Discard the draft “${nameOf(draft)}” for good`}>
                Discard for good
              </SubmitButton>
            </form>
          </details>
        </li>
      ))}
    </ul>
  )
}

/** Its summary; else what else tells it from another. */
function nameOf({ fields }: Draft): string {
  const { summary, tranches, sources } = sentFieldsSchema.parse(fields)
  if (summary?.trim()) return summary
  const [tranche] = tranches ?? []
  const { pledged, currency } = tranche?.amount ?? {}
  const amount = pledged?.trim() ? [pledged, currency].filter(Boolean).join(' ') : null
  const said = [
    listDonors({ donors: tranche?.donors ?? [] }).join(', '),
    amount,
    tranche?.announced?.trim(),
    sources?.[0]?.publisher?.trim(),
  ].filter(Boolean)
  return ['Without a summary', ...said].join(' · ')
}
