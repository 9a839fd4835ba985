import { useEffect, useState } from 'react'
import { formatElapsed } from '@/lib/format-dates'
import { describeBeside } from './beside'
import type { Kept } from './keeper'

const REFRESH_MS = 1000

/** Under the heading: who sees what is typed, and when it was last saved. Only a problem is read aloud. */
export function KeptLine({ kept: { saved, problem } }: { kept: Kept }) {
  return (
    <p className="mt-1 text-ink-2">
      {saved && <Saved key={saved.savedAt} savedAt={saved.savedAt} />}
      {saved?.besideThatOf && `${describeBeside(saved.besideThatOf)} `}
      <span role="status" className="text-ink">
        {problem && `Not saved${saved ? ' since' : ''}: ${lowerFirst(problem)} `}
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

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}
