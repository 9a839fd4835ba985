import Link from 'next/link'
import { OPENING_FILTER, type PledgeFilter, toQuery } from '@/lib/domain/filter'

/** Says that a filter holds nothing, and what to do next. */
export function Empty({ filter, pathname }: { filter: PledgeFilter; pathname: string }) {
  const withoutSearch = { ...filter, q: null }
  const withoutTime = { ...filter, from: null, to: null, asOf: null }
  return (
    <div className="py-8">
      <p className="font-semibold">No pledge matches this filter.</p>
      <p className="mt-1 flex flex-wrap gap-x-4 text-ink-2">
        {filter.q && (
          <Link className="link" href={pathname + toQuery(withoutSearch)}>
            Without the search
          </Link>
        )}
        {(filter.from ?? filter.to ?? filter.asOf) && (
          <Link className="link" href={pathname + toQuery(withoutTime)}>
            On any day
          </Link>
        )}
        <Link className="link" href={pathname + toQuery(OPENING_FILTER)}>
          Show all military pledges
        </Link>
      </p>
    </div>
  )
}
