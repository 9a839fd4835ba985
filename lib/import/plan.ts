import { isDeepStrictEqual } from 'node:util'
import type { KnownPledge, LedgerRevision, ReleasedPledge } from './compared-pledges'
import { matchPledges } from './match'

/** What a release says, and what of it is left out of account. */
export type Released<R extends ReleasedPledge = ReleasedPledge> = {
  pledges: readonly R[]
  /** IDs that stand in it, though no row of theirs is used. */
  setAsideIds: ReadonlySet<string>
  /** Whether nothing else than military aid was looked at. */
  onlyMilitary: boolean
}

/** What becomes of a pledge of a release, or of one that the release no longer has. */
export type Planned<R extends ReleasedPledge = ReleasedPledge> =
  | { kind: 'new'; released: R }
  | { kind: 'changed'; released: R; known: KnownPledge }
  | { kind: 'unchanged'; released: R; known: KnownPledge }
  /** An editor has changed it since its last import, and the release says something else: both are shown. */
  | { kind: 'edited'; released: R; known: KnownPledge }
  /** It has a revision of a later day than the release: it is left alone. */
  | { kind: 'later'; released: R; known: KnownPledge }
  | { kind: 'gone'; known: KnownPledge }
  /** The release no longer has it, and an editor has changed it since its last import: it stays, whatever is asked. */
  | { kind: 'gone_edited'; known: KnownPledge }

/**
 * Compares a release with what the ledger has of its dataset. IDs are not stable between releases: a pledge that says
 * the same under another ID is the same pledge. `publishedAt` is when the release counts as published, in milliseconds.
 */
export function planImport<R extends ReleasedPledge>(
  release: Released<R>,
  ledger: readonly KnownPledge[],
  publishedAt: number,
): Planned<R>[] {
  const matches = matchPledges(release.pledges, ledger)
  const planned = release.pledges.map((released): Planned<R> => {
    const known = matches.get(released)
    return known ? compare(released, known, publishedAt) : { kind: 'new', released }
  })
  const met = new Set(matches.values())
  const gone = ledger.filter((known) => !met.has(known) && isGone(known, release))
  return [
    ...planned,
    ...gone.map((known): Planned<R> => ({ kind: isEdited(known) ? 'gone_edited' : 'gone', known })),
  ]
}

/** Of what was not looked at, or is in the release and could not be used, nobody knows that it is gone. */
function isGone(
  { externalId, current }: KnownPledge,
  { setAsideIds, onlyMilitary }: Released,
): boolean {
  if (current.isWithdrawn || setAsideIds.has(externalId)) return false
  return !onlyMilitary || current.content.aidType === 'military'
}

/** Whether somebody has changed it since its last import. */
function isEdited({ current, imported }: KnownPledge): boolean {
  return current.number !== imported.number
}

/**
 * Compares a file whose IDs are its makers' own: a pledge is the one of its ID, and what the file does not name is left
 * alone.
 */
export function planById<R extends ReleasedPledge>(
  { pledges }: Released<R>,
  ledger: readonly KnownPledge[],
  publishedAt: number,
): Planned<R>[] {
  const byId = new Map(ledger.map((known) => [known.externalId, known]))
  return pledges.map((released): Planned<R> => {
    const known = byId.get(released.externalId)
    return known ? compare(released, known, publishedAt) : { kind: 'new', released }
  })
}

function compare<R extends ReleasedPledge>(
  released: R,
  known: KnownPledge,
  publishedAt: number,
): Planned<R> {
  const { current, imported } = known
  const { input } = released
  const isUnedited = !isEdited(known)
  const says = ({ content }: LedgerRevision) => isDeepStrictEqual(content, input)
  // An import withdrew it, for an earlier release had it not: it is back.
  const isBack = current.isWithdrawn && isUnedited
  if (isBack) return { kind: 'changed', released, known }
  if (says(imported) || (!isUnedited && says(current)))
    return { kind: 'unchanged', released, known }
  if (!isUnedited) return { kind: 'edited', released, known }
  if (current.publishedAt >= publishedAt) return { kind: 'later', released, known }
  return { kind: 'changed', released, known }
}
