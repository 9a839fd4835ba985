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

const PLACE =
  'text-ink-2 hover:text-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink'

type Props = {
  /** Who is signed in; null for a visitor. */
  person: { name: string } | null
  signOut: () => Promise<void>
}

/** The site’s places; the filter in the address carries over from one to the next. */
export function SiteHeader({ person, signOut }: Props) {
  const query = useFilterQuery()
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
          <Place key={href} path={href} query={query} label={label} />
        ))}
        <span className="flex flex-wrap items-baseline gap-x-6 gap-y-1 max-sm:w-full max-sm:gap-x-4 sm:ml-auto">
          {person ? (
            <Person name={person.name} signOut={signOut} />
          ) : (
            <Place path="/sign-in" label="Sign in" />
          )}
        </span>
      </nav>
    </header>
  )
}

function Person({ name, signOut }: { name: string; signOut: Props['signOut'] }) {
  return (
    <>
      <Place path="/desk" label="Desk" />
      <Place path="/desk/account" label={name} />
      <form action={signOut}>
        <button type="submit" className="text-ink-2 hover:text-ink">
          Sign out
        </button>
      </form>
    </>
  )
}

function Place({ path, query = '', label }: { path: string; query?: string; label: string }) {
  const pathname = usePathname()
  // A person’s own page stands beside the desk that it is a part of.
  const isWhole = path === '/' || (path === '/desk' && pathname === '/desk/account')
  const isHere = isWhole ? pathname === path : pathname.startsWith(path)
  return (
    <Link
      href={path + query}
      aria-current={isHere ? 'page' : undefined}
      className={`${PLACE} max-w-60 truncate`}
    >
      {label}
    </Link>
  )
}
