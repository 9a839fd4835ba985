import Link from 'next/link'

export default function NotFound() {
  return (
    <div className="py-16">
      <h1 className="statement">There is nothing at this address.</h1>
      <p className="mt-3 max-w-prose text-ink-2">
        References of pledges look like P1042 and never change. If one brought you here, it was
        mistyped, or it belongs to another tracker.
      </p>
      <p className="mt-4 flex flex-wrap gap-x-4">
        <Link className="link" href="/pledges">
          Search all pledges
        </Link>
        <Link className="link" href="/">
          Overview
        </Link>
      </p>
    </div>
  )
}
