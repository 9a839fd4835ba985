import Link from 'next/link'

/** What somebody who may publish can do with a pledge. */
export function PledgeLinks({
  reference,
  isWithdrawn,
}: {
  reference: string
  isWithdrawn: boolean
}) {
  const path = `/desk/pledges/${reference}`
  return (
    <nav aria-label="Editing" className="no-print flex flex-wrap gap-x-4 gap-y-1.5 pt-2">
      <Link className="link" href={path}>
        Edit
      </Link>
      {!isWithdrawn && (
        <Link className="link" href={`${path}/withdraw`}>
          Withdraw
        </Link>
      )}
    </nav>
  )
}
