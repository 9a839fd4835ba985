'use client'

/** A bug, said plainly. What went wrong stands in the server’s log under the same number. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return (
    <div role="alert" className="py-16">
      <h1 className="statement">This page could not be made.</h1>
      <p className="mt-3 max-w-prose text-ink-2">
        The fault is ours. {error.digest && `It is number ${error.digest} in the server’s log.`}
      </p>
      <p className="mt-4 flex gap-4">
        <button type="button" className="link" onClick={reset}>
          Try again
        </button>
        {/* A whole new page: what failed may be what moves between pages. */}
        <a className="link" href="/">
          Overview
        </a>
      </p>
    </div>
  )
}
