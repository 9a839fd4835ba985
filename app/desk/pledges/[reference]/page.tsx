import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getActor } from '@/lib/auth/session'
import { getPledge } from '@/lib/db/pledges'
import { toContent } from '@/lib/domain/pledge-content'
import { type PledgeFields, toFormFields } from '@/lib/domain/pledge-fields'
import { type PublishedPledge, parseReference, toReference } from '@/lib/domain/published'
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
    const path = `/desk/pledges/${toReference(pledge.number)}`
    return (
      <PledgeEditor
        actor={actor}
        path={typeof from === 'string' ? `${path}?from=${encodeURIComponent(from)}` : path}
        title={`Change ${toReference(pledge.number)}`}
        notices={current.isWithdrawn ? [WITHDRAWN] : []}
        origin={{ base: { pledgeNumber: pledge.number, revisionNumber: current.number } }}
        fields={readFields(pledge, from)}
      />
    )
  })
}

/** The current content, or that of an earlier revision to be published again. */
function readFields(
  { revisions }: PublishedPledge,
  from: string | string[] | undefined,
): PledgeFields | null {
  const asked =
    from === undefined ? revisions.at(-1) : revisions.find(({ number }) => String(number) === from)
  if (!asked) notFound()
  const fields = toFormFields(toContent(asked.content))
  return from === undefined
    ? fields
    : { ...fields, changeKind: 'correction', reason: `Restores revision ${asked.number}.` }
}
