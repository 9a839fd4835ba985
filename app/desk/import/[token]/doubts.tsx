import Link from 'next/link'
import { formatCount } from '@/lib/format'
import type { CellProblem } from '@/lib/import/problem'

const SHOWN = 5

/** What of a file is possible, but rarely right: to be looked at before it is brought in. Nothing where there is none. */
export function Doubts({
  problems,
  path,
}: {
  problems: readonly CellProblem[]
  /** The preview's own path. */
  path: string
}) {
  const doubts = problems.filter(({ kind }) => kind === 'doubtful')
  if (doubts.length === 0) return null
  return (
    <div role="status" className="mt-4 border-gold border-l-4 bg-gold-3 px-4 py-3">
      <p className="font-medium">Look at this first. Bringing the file in confirms it.</p>
      <ul className="mt-1 space-y-1">
        {doubts.slice(0, SHOWN).map(({ row, column, made }) => (
          <li key={`${row} ${column} ${made}`} className="wrap-anywhere">
            Row {row}, {column}: {made}
          </li>
        ))}
      </ul>
      {doubts.length > SHOWN && (
        <p className="mt-1">
          <Link className="link" href={`${path}?show=problems#found`}>
            {formatCount(doubts.length - SHOWN)} more among the cells
          </Link>
        </p>
      )}
    </div>
  )
}
