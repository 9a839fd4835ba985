'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'

type Props = { label: ReactNode; isActive: boolean; children: ReactNode; align?: 'start' | 'end' }

/**
 * A chip that opens a panel. It is a native disclosure, which works without JavaScript; with it, Escape, a click
 * elsewhere and a new address close it.
 */
export function Popover({ label, isActive, children, align = 'start' }: Props) {
  const details = useRef<HTMLDetailsElement>(null)
  const address = `${usePathname()}?${useSearchParams()}`

  // The first address closes nothing: the panel may have been opened before the page was alive.
  const shownAt = useRef(address)
  useEffect(() => {
    if (shownAt.current === address) return
    shownAt.current = address
    close(details.current)
  }, [address])

  useEffect(() => {
    const closeFromOutside = (event: PointerEvent) => {
      if (event.target instanceof Node && !details.current?.contains(event.target)) {
        details.current?.removeAttribute('open')
      }
    }
    document.addEventListener('pointerdown', closeFromOutside)
    return () => document.removeEventListener('pointerdown', closeFromOutside)
  }, [])

  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close(details.current)
  }

  return (
    <details ref={details} name="filters" className="group lg:relative" onKeyDown={closeOnEscape}>
      <summary
        className={`flex min-h-9 items-center gap-2 rounded-field border px-2.5 py-1 hover:border-edge ${isActive ? 'border-blue bg-blue-3' : 'border-rule'}`}
      >
        {label}
      </summary>
      <div
        className={`absolute z-20 mt-1 max-h-[70vh] w-80 overflow-y-auto rounded-field border border-edge bg-paper p-4 max-lg:inset-x-4 max-lg:w-auto ${align === 'end' ? 'lg:right-0' : 'lg:left-0'}`}
      >
        {children}
      </div>
    </details>
  )
}

/** Closes it, and puts the focus back on its chip if it was inside. */
function close(details: HTMLDetailsElement | null): void {
  if (!details?.open) return
  const hadFocus = details.contains(document.activeElement)
  details.open = false
  if (hadFocus) details.querySelector('summary')?.focus()
}
