import Link from 'next/link'
import { type PublishedPledge, toReference } from '@/lib/domain/published'
import { formatInstant } from '@/lib/format-dates'

/** Says that an earlier revision is shown, and which one is the newest. */
export function EarlierRevision({ pledge, number }: { pledge: PublishedPledge; number: number }) {
  const newest = pledge.revisions.at(-1)
  const shown = pledge.revisions.find((revision) => revision.number === number)
  if (!newest || !shown) return null
  return (
    <p role="status" className="mt-4 border-gold border-l-4 bg-gold-3 px-4 py-3">
      This is revision {number} of {pledge.revisions.length}, published{' '}
      {formatInstant(shown.publishedAt)}; the newest is{' '}
      <Link className="link" href={`/pledges/${toReference(pledge.number)}`}>
        revision {newest.number}
      </Link>
      {newest.isWithdrawn ? ', which withdraws the pledge.' : '.'}
    </p>
  )
}
