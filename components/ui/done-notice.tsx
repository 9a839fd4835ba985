'use client'

import { useEffect, useRef } from 'react'

/** Says what was done by the form that led here. Takes the focus, so that nobody misses it and it is read out. */
export function DoneNotice({ children }: { children: string }) {
  const box = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    box.current?.focus()
  }, [])
  return (
    <p
      ref={box}
      role="status"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: without a script this is what leads to the notice
      autoFocus
      className="wrap-anywhere mt-4 border-green border-l-4 bg-wash px-4 py-3"
    >
      {children}
    </p>
  )
}
