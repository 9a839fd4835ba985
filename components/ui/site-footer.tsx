'use client'

import Link from 'next/link'
import { useFilterQuery } from './filter-query'

export function SiteFooter({ recipient }: { recipient: string }) {
  const query = useFilterQuery()
  return (
    <footer className="border-rule border-t">
      <div className="page flex flex-wrap justify-between gap-x-8 gap-y-2 py-6 text-[13px] text-ink-2">
        <p>Aid to {recipient}: who promised what, what arrived, and how we know.</p>
        <p className="flex flex-wrap gap-x-4">
          <Link className="link" href={`/methodology${query}`}>
            What counts and how
          </Link>
          <Link className="link" href={`/reports/columns${query}`}>
            Columns of the exports
          </Link>
        </p>
      </div>
    </footer>
  )
}
