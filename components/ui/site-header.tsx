'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useFilterQuery } from './filter-query'

const PLACES = [
  { href: '/', label: 'Overview' },
  { href: '/pledges', label: 'Pledges' },
  { href: '/reports', label: 'Reports' },
  { href: '/methodology', label: 'Methodology' },
]

/** The site’s places; the filter in the address carries over from one to the next. */
export function SiteHeader() {
  return <Bar query={useFilterQuery()} />
}

/** The same before the address is known. */
export function SiteHeaderAtRest() {
  return <Bar query="" />
}

function Bar({ query }: { query: string }) {
  const pathname = usePathname()
  const isHere = (href: string) => (href === '/' ? pathname === '/' : pathname.startsWith(href))
  return (
    <header className="border-rule border-b">
      <nav
        aria-label="Main"
        className="page no-print flex flex-wrap items-baseline gap-x-6 gap-y-1 py-3 max-sm:gap-x-4"
      >
        <Link href={`/${query}`} className="mr-2 font-bold max-sm:w-full">
          Military Aid Tracker
        </Link>
        {PLACES.map(({ href, label }) => (
          <Link
            key={href}
            href={href + query}
            aria-current={isHere(href) ? 'page' : undefined}
            className="text-ink-2 hover:text-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink"
          >
            {label}
          </Link>
        ))}
      </nav>
    </header>
  )
}
