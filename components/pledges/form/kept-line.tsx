import { useEffect, useState } from 'react'
import { formatElapsed } from '@/lib/format'
import type { Kept } from './kept-draft'

const REFRESH_MS = 10_000

/** Under the heading: who sees what is typed, and when it was last saved. Only a problem is read aloud. */
export function KeptLine({ kept: { saved, problem } }: { kept: Kept }) {
  return (
    <p className="mt-1 text-ink-2">
      {saved && <Saved key={saved.savedAt} savedAt={saved.savedAt} />}
      {saved?.besideThatOf &&
        `${saved.besideThatOf} had saved this draft in between: yours is kept beside it. `}
      <span role="status">
        {problem && `Not saved: ${problem[0]?.toLowerCase()}${problem.slice(1)} `}
      </span>
      Visitors see it when you publish.
    </p>
  )
}

function Saved({ savedAt }: { savedAt: number }) {
  const [now, setNow] = useState(savedAt)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), REFRESH_MS)
    return () => clearInterval(timer)
  }, [])
  return (
    <>
      Draft saved{' '}
      <time dateTime={new Date(savedAt).toISOString()}>{formatElapsed(now - savedAt)}</time>.{' '}
    </>
  )
}
