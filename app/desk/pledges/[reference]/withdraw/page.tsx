import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { WithdrawForm } from '@/components/pledges/withdraw-form'
import { getPledge } from '@/lib/db/pledges'
import { type PublishedRevision, parseReference, toReference } from '@/lib/domain/published'
import { formatInstant } from '@/lib/format-dates'
import { whenReadable } from '../../../../when-readable'
import { openForm } from '../../../open-form'
import { withdrawPledgeAction } from './actions'

type Props = { params: Promise<{ reference: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const number = parseReference((await params).reference)
  return { title: number === null ? 'No such pledge' : `Withdraw ${toReference(number)}` }
}

export default async function WithdrawPage({ params }: Props) {
  const number = parseReference((await params).reference)
  if (number === null) notFound()
  const reference = toReference(number)
  return whenReadable(async () => {
    await openForm('publish', `/desk/pledges/${reference}/withdraw`)
    const newest = getPledge(number, null)?.revisions.at(-1)
    if (!newest) notFound()
    return (
      <>
        <p className="pt-4 text-[13px]">
          <Link className="link" href={`/pledges/${reference}`}>
            Back to {reference}
          </Link>
        </p>
        <h1 className="statement mt-1">Withdraw {reference}</h1>
        <p className="mt-2 text-ink-2">{newest.content.summary}</p>
        {newest.isWithdrawn ? (
          <AlreadyWithdrawn newest={newest} />
        ) : (
          <>
            <Consequences />
            <WithdrawForm
              action={withdrawPledgeAction}
              reference={reference}
              base={newest.number}
              formKey={crypto.randomUUID()}
            />
          </>
        )}
      </>
    )
  })
}

function Consequences() {
  return (
    <ul className="mt-4 mb-6 max-w-prose list-disc space-y-1 pl-5">
      <li>The pledge leaves every sum, table, chart and file at once, and is counted apart.</li>
      <li>Its page stays, with all it said, its history, and the reason that you give here.</li>
      <li>Any past day still shows it as it was known then.</li>
      <li>It can be restored: open its history and choose “Restore” at an earlier revision.</li>
    </ul>
  )
}

function AlreadyWithdrawn({ newest }: { newest: PublishedRevision }) {
  return (
    <p role="status" className="mt-4 border-gold border-l-4 bg-gold-3 px-4 py-3">
      This pledge is withdrawn already: revision {newest.number} by {newest.author},{' '}
      {formatInstant(newest.publishedAt)}. {newest.reason}
    </p>
  )
}
