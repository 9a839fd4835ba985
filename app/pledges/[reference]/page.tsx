import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { PledgeDetail } from '@/components/pledges/pledge-detail'
import { RevisionHistory } from '@/components/pledges/revision-history'
import { Notices } from '@/components/ui/notices'
import { today } from '@/lib/clock'
import { getPledge } from '@/lib/db/pledges'
import { toQuery } from '@/lib/domain/filter'
import { parseReference, toReference } from '@/lib/domain/published'
import { formatLongDay } from '@/lib/format'
import { readPageRequest, type SearchParameters } from '../../page-request'
import { whenReadable } from '../../when-readable'

type Props = { params: Promise<{ reference: string }>; searchParams: SearchParameters }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { reference } = await params
  const number = parseReference(reference)
  return { title: number === null ? 'No such pledge' : toReference(number) }
}

export default async function PledgePage({ params, searchParams }: Props) {
  const { reference } = await params
  return whenReadable(async () => {
    const { filter, notices } = await readPageRequest(`/pledges/${reference}`, searchParams)
    const number = parseReference(reference)
    if (number === null) notFound()
    const pledge = getPledge(number, filter.asOf) ?? getPledge(number, null)
    if (!pledge) notFound()
    const [first] = pledge.revisions
    const isLater = filter.asOf !== null && first !== undefined && !getPledge(number, filter.asOf)
    const later =
      isLater && filter.asOf
        ? [
            `This pledge was not yet recorded on ${formatLongDay(filter.asOf)}; its newest state is shown.`,
          ]
        : []
    return (
      <>
        <p className="no-print pt-4 text-[13px]">
          <Link className="link" href={`/pledges${toQuery(filter)}`}>
            All pledges{toQuery(filter) ? ' in this filter' : ''}
          </Link>
        </p>
        <Notices notices={[...notices, ...later]} />
        <PledgeDetail pledge={pledge} filter={filter} day={filter.asOf ?? today()} />
        <RevisionHistory pledge={pledge} />
      </>
    )
  })
}
