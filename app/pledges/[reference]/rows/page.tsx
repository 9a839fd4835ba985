import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { OriginRows } from '@/components/pledges/origin-rows'
import { Notices } from '@/components/ui/notices'
import { listOriginRows } from '@/lib/db/origins'
import { getPledge } from '@/lib/db/pledges'
import { describeOrigin } from '@/lib/domain/origin'
import { parseReference, toReference } from '@/lib/domain/published'
import { readRevisionView } from '@/lib/domain/revision-view'
import type { SearchParameters } from '../../../page-request'
import { whenReadable } from '../../../when-readable'

export const metadata: Metadata = { title: 'Rows of the file' }

type Props = { params: Promise<{ reference: string }>; searchParams: SearchParameters }

/** What the rows say that a revision was read from. */
export default async function OriginPage({ params, searchParams }: Props) {
  const number = parseReference((await params).reference)
  return whenReadable(async () => {
    const pledge = number === null ? null : getPledge(number, null)
    if (!pledge) notFound()
    const { shown, notices } = readRevisionView(pledge, await searchParams)
    const revision = shown.revisions.at(-1)
    if (!revision) throw new Error(`Pledge ${pledge.number} has no revision`)
    const reference = toReference(pledge.number)
    return (
      <>
        <p className="no-print pt-4 text-[13px]">
          <Link className="link" href={`/pledges/${reference}#revision-${revision.number}`}>
            Pledge {reference}
          </Link>
        </p>
        <Notices notices={notices} />
        <h1 className="statement wrap-anywhere pt-4">{revision.content.summary}</h1>
        <p className="free-text mt-3 mb-4 max-w-prose text-ink-2">
          {revision.origin
            ? `${describeOrigin(revision.origin)}. Revision ${revision.number} was read from them; what they say beside it stands here as the file has it.`
            : `Revision ${revision.number} was not read from a file.`}
        </p>
        {revision.origin && <OriginRows rows={listOriginRows(pledge.number, revision.number)} />}
      </>
    )
  })
}
