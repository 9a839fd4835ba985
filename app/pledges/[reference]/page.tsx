import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { EarlierRevision } from '@/components/pledges/earlier-revision'
import { PledgeDetail } from '@/components/pledges/pledge-detail'
import { PledgeLinks } from '@/components/pledges/pledge-links'
import { RevisionHistory } from '@/components/pledges/revision-history'
import { DoneNotice } from '@/components/ui/done-notice'
import { Notices } from '@/components/ui/notices'
import { getActor } from '@/lib/auth/session'
import { today } from '@/lib/clock'
import { DatabaseUnavailable } from '@/lib/db/errors'
import { getPledge } from '@/lib/db/pledges'
import { type PledgeFilter, toQuery } from '@/lib/domain/filter'
import { type PublishedPledge, parseReference, toReference } from '@/lib/domain/published'
import { readRevisionView } from '@/lib/domain/revision-view'
import { mayDo } from '@/lib/domain/roles'
import { formatLongDay } from '@/lib/format-dates'
import { readPageRequest, type SearchParameters } from '../../page-request'
import { whenReadable } from '../../when-readable'

type Props = { params: Promise<{ reference: string }>; searchParams: SearchParameters }

/** The title and the page ask for the same. */
const readPledge = cache(getPledge)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { reference } = await params
  const number = parseReference(reference)
  if (number === null) return { title: 'No such pledge' }
  const summary = readSummary(number)
  return { title: summary ? `${toReference(number)}: ${summary}` : toReference(number) }
}

function readSummary(number: number): string | undefined {
  try {
    return readPledge(number, null)?.revisions.at(-1)?.content.summary
  } catch (error) {
    // The page says so itself.
    if (error instanceof DatabaseUnavailable) return undefined
    throw error
  }
}

export default async function PledgePage({ params, searchParams }: Props) {
  const { reference } = await params
  return whenReadable(async () => {
    const { filter, notices, parameters } = await readPageRequest(
      `/pledges/${reference}`,
      searchParams,
    )
    const number = parseReference(reference)
    if (number === null) notFound()
    const known = readPledge(number, filter.asOf)
    const pledge = known ?? readPledge(number, null)
    if (!pledge) notFound()
    const view = readRevisionView(pledge, parameters)
    const isEditable = filter.asOf === null && (await mayPublish())
    return (
      <>
        <link rel="canonical" href={`/pledges/${toReference(number)}`} />
        <p className="no-print pt-4 text-[13px]">
          <Link className="link" href={`/pledges${toQuery(filter)}`}>
            All pledges{toQuery(filter) ? ' in this filter' : ''}
          </Link>
        </p>
        <Notices notices={[...notices, ...view.notices, ...sayLater(known, filter)]} />
        {isEditable && <JustPublished pledge={pledge} parameters={parameters} />}
        {view.earlier !== null && <EarlierRevision pledge={pledge} number={view.earlier} />}
        {isEditable && (
          <PledgeLinks
            reference={toReference(number)}
            isWithdrawn={pledge.revisions.at(-1)?.isWithdrawn === true}
          />
        )}
        <PledgeDetail pledge={view.shown} filter={filter} day={filter.asOf ?? today()} />
        <RevisionHistory pledge={pledge} isEditable={isEditable} />
      </>
    )
  })
}

/** What the pledge form is answered with: that it is done, and where to go on. */
function JustPublished({
  pledge: { number, revisions },
  parameters,
}: {
  pledge: PublishedPledge
  parameters: Awaited<SearchParameters>
}) {
  const newest = revisions.at(-1)?.number
  if (parameters.published !== String(newest)) return null
  const what = newest === 1 ? toReference(number) : `Revision ${newest} of ${toReference(number)}`
  return (
    <DoneNotice>{`${what} is published: it is on every page, in every chart and file.`}</DoneNotice>
  )
}

async function mayPublish(): Promise<boolean> {
  const actor = await getActor()
  return actor !== null && mayDo(actor.role, 'publish')
}

function sayLater(known: PublishedPledge | null, { asOf }: PledgeFilter): string[] {
  if (known || !asOf) return []
  return [`This pledge was not yet recorded on ${formatLongDay(asOf)}; its newest state is shown.`]
}
