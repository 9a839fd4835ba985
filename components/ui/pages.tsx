import Link from 'next/link'
import { formatCount } from '@/lib/format'

type Props = { page: number; pages: number; href: (page: number) => string }

/** Links to the pages before and after; nothing where there is one page. */
export function Pages({ page, pages, href }: Props) {
  if (pages === 1) return null
  return (
    <nav aria-label="Pages" className="no-print mt-4 flex items-baseline gap-4">
      {page > 1 && (
        <Link className="link" rel="prev" href={href(page - 1)}>
          Previous
        </Link>
      )}
      <span className="text-ink-2">
        Page {formatCount(page)} of {formatCount(pages)}
      </span>
      {page < pages && (
        <Link className="link" rel="next" href={href(page + 1)}>
          Next
        </Link>
      )}
    </nav>
  )
}
