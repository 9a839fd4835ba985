import Link from 'next/link'

export default function NoSuchDraft() {
  return (
    <div className="py-16">
      <h1 className="statement">This draft is no longer there.</h1>
      <p className="mt-3 max-w-prose text-ink-2">
        A draft ends when it is published or discarded. What was published from it is among the
        pledges, with its author in its history.
      </p>
      <p className="mt-4 flex flex-wrap gap-x-4">
        <Link className="link" href="/desk">
          All drafts, at the desk
        </Link>
        <Link className="link" href="/pledges">
          Search all pledges
        </Link>
      </p>
    </div>
  )
}
