import type { FileKind } from '@/lib/import/prepare'
import type { ImportTerms } from './import-terms'
import { type Row, readOne } from './reader'
import { countFirstFacts } from './set-aside'

type Asked = { firstFacts: 'keep' | 'set_aside' | null }

/** Why what a file says may not enter now, as a sentence; or null. */
export function explainRefusal(kind: FileKind, terms: ImportTerms, asked: Asked): string | null {
  return explainObstacle(kind, terms) ?? explainFirstFacts(asked)
}

/** Why a file could not be written, whatever is decided about the first facts; or null. */
export function explainObstacle(kind: FileKind, terms: ImportTerms): string | null {
  switch (kind) {
    case 'kiel':
      return explainOrder(terms)
  }
}

/** Releases of one dataset go in oldest first, each day once. */
function explainOrder({ dataset, releasedOn }: ImportTerms): string | null {
  const row = readOne<Row & { newest: string | null }>(
    'SELECT MAX(releasedOn) AS newest FROM Import WHERE dataset = ?',
    [dataset],
  )
  const newest = row?.newest ?? null
  if (newest === null || newest < releasedOn) return null
  return newest === releasedOn
    ? `A release of ${releasedOn} is in already, from another file. Give this one its own day with --released.`
    : `The release of ${newest} is in already: releases go in oldest first, and this one is of ${releasedOn}.`
}

/** Nearly all of the first facts are in such a release too: somebody has to decide, nobody guesses. */
function explainFirstFacts({ firstFacts }: Asked): string | null {
  if (firstFacts !== null) return null
  const count = countFirstFacts()
  if (count === 0) return null
  return `${count} first facts are in the tracker, and this release lists nearly all of them again, so that they would count twice. Say --first-facts set-aside to withdraw them (each can be restored), or --first-facts keep to keep both.`
}
