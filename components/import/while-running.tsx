'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

type Props = {
  /** What is being done, as a sentence. */
  sentence: string
  done: number
  /** Null while nobody knows. */
  total: number | null
}

const LOOK_EVERY_MS = 1000

/** Says how far something has come that takes seconds, and looks again until it is done. */
export function WhileRunning({ sentence, done, total }: Props) {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), LOOK_EVERY_MS)
    return () => clearInterval(timer)
  }, [router])
  return (
    <div className="mt-6 max-w-prose">
      <p role="status" className="font-medium">
        {sentence}
      </p>
      <progress
        aria-label={sentence}
        className="mt-2 h-2 w-full accent-blue"
        max={total ?? undefined}
        value={total === null ? undefined : done}
      />
      <p className="mt-2 text-[13px] text-ink-2">
        You can leave this page: it goes on, and what was found waits here.
      </p>
      {/* Without a script the page has to be asked for again. */}
      <noscript>
        <meta httpEquiv="refresh" content="2" />
      </noscript>
    </div>
  )
}
