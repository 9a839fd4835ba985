import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getActor } from '@/lib/auth/session'
import { getPledge } from '@/lib/db/pledges'
import { toContent } from '@/lib/domain/pledge-content'
import { type PledgeFields, toFormFields } from '@/lib/domain/pledge-fields'
import {
  type PublishedPledge,
  type PublishedRevision,
  parseReference,
  toReference,
} from '@/lib/domain/published'
import { diffContent } from '@/lib/domain/revision-diff'
import { formatInstant } from '@/lib/format-dates'
import { whenReadable } from '../../../when-readable'
import { PledgeEditor } from '../pledge-editor'

type Props = {
  params: Promise<{ reference: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const WITHDRAWN =
  'This pledge was withdrawn and is in no sum. Publishing it again brings it back into all of them.'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Change ${(await params).reference.toUpperCase()}` }
}

export default async function ChangePledgePage({ params, searchParams }: Props) {
  const { reference } = await params
  const { from } = await searchParams
  return whenReadable(async () => {
    const actor = await getActor()
    const number = parseReference(reference)
    const pledge = number === null ? null : getPledge(number, null)
    const current = pledge?.revisions.at(-1)
    if (!pledge || !current) notFound()
    const asked =
      from === undefined
        ? current
        : pledge.revisions.find((revision) => String(revision.number) === from)
    if (!asked) notFound()
    const path = `/desk/pledges/${toReference(pledge.number)}`
    return (
      <PledgeEditor
        actor={actor}
        path={typeof from === 'string' ? `${path}?from=${encodeURIComponent(from)}` : path}
        title={`Change ${toReference(pledge.number)}`}
        notices={[...(current.isWithdrawn ? [WITHDRAWN] : []), ...sayRestored(pledge, asked, from)]}
        origin={{ base: { pledgeNumber: pledge.number, revisionNumber: current.number } }}
        fields={readFields(asked, from)}
      />
    )
  })
}

/** That the fields hold an earlier revision, and what publishing it would change. */
function sayRestored(
  pledge: PublishedPledge,
  asked: PublishedRevision,
  from: string | string[] | undefined,
): string[] {
  const current = pledge.revisions.at(-1)
  if (from === undefined || !current) return []
  const what = `The fields hold revision ${asked.number}, published ${formatInstant(asked.publishedAt)}.`
  const fields = diffContent(current.content, asked.content, pledge).map(({ field }) => field)
  return fields.length === 0
    ? [`${what} It says the same as revision ${current.number}, the newest.`]
    : [
        `${what} Published again, it becomes revision ${current.number + 1} and changes: ${fields.join(', ')}.`,
      ]
}

/** The current content, or that of an earlier revision to be published again. */
function readFields(asked: PublishedRevision, from: string | string[] | undefined): PledgeFields {
  const fields = toFormFields(toContent(asked.content))
  return from === undefined
    ? fields
    : { ...fields, changeKind: 'correction', reason: `Restores revision ${asked.number}.` }
}
