'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { useEffect, useState } from 'react'

/**
 * A line at the top while a further page is on its way; it appears only when that takes noticeably long. A loading
 * page would do the same, but would be all that a reader without JavaScript ever sees.
 */
export function NavigationProgress() {
  const address = `${usePathname()}?${useSearchParams()}`
  const [leaving, setLeaving] = useState<string | null>(null)

  useEffect(() => {
    const begin = (event: Event) => {
      if (leadsElsewhere(event)) setLeaving(window.location.pathname + window.location.search)
    }
    document.addEventListener('click', begin)
    document.addEventListener('submit', begin)
    return () => {
      document.removeEventListener('click', begin)
      document.removeEventListener('submit', begin)
    }
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new address means that the page has come
  useEffect(() => setLeaving(null), [address])

  if (leaving === null) return null
  return (
    <div
      role="progressbar"
      aria-label="The next page is loading"
      className="delayed fixed inset-x-0 top-0 z-50 h-0.5 bg-blue"
    />
  )
}

function leadsElsewhere(event: Event): boolean {
  if (event instanceof SubmitEvent) {
    // A form that says by itself that it is on its way, and mostly stays where it is.
    return !(event.target instanceof Element && event.target.hasAttribute('data-stays'))
  }
  if (!(event instanceof MouseEvent) || !(event.target instanceof Element)) return false
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return false
  const link = event.target.closest('a')
  if (
    !link ||
    link.target ||
    link.hasAttribute('download') ||
    link.origin !== window.location.origin
  ) {
    return false
  }
  return link.pathname + link.search !== window.location.pathname + window.location.search
}
