import { isDeepStrictEqual } from 'node:util'
import type { PledgeInput } from '@/lib/domain/pledge'

/** A pledge of the dataset as the ledger has it. */
export type KnownPledge = {
  pledgeId: number
  pledgeNumber: number
  externalId: string
  current: LedgerRevision & { isWithdrawn: boolean }
  /** What its newest import said. */
  imported: LedgerRevision
}
type LedgerRevision = { number: number; publishedAt: number; content: PledgeInput }

/** A pledge as the release has it. */
export type ReleasedPledge = { externalId: string; input: PledgeInput }

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
  return [...planned, ...gone.map((known): Planned<R> => ({ kind: 'gone', known }))]
}

/** Of what was not looked at, or is in the release and could not be used, nobody knows that it is gone. */
function isGone(
  { externalId, current }: KnownPledge,
  { setAsideIds, onlyMilitary }: Released,
): boolean {
  if (current.isWithdrawn || setAsideIds.has(externalId)) return false
  return !onlyMilitary || current.content.aidType === 'military'
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
  const isUnedited = current.number === imported.number
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

/** What tells one pledge from another; made once of each, for what it says is read anew each time. */
type Sketch = { saying: string | null; parties: string }

function toSketch(content: PledgeInput): Sketch {
  return { saying: toSaying(content), parties: toParties(content) }
}

/** Which pledge of the ledger each of the release is: the one of its ID, unless another says what it says. */
function matchPledges<R extends ReleasedPledge>(
  release: readonly R[],
  ledger: readonly KnownPledge[],
): Map<R, KnownPledge> {
  const byId = new Map(ledger.map((known) => [known.externalId, known]))
  const known = new Map(ledger.map((pledge) => [pledge, toSketch(pledge.imported.content)]))
  const released = new Map(release.map((pledge) => [pledge, toSketch(pledge.input)]))
  const bySaying = toUnique(known)
  const matches = new Map<R, KnownPledge>()
  const taken = new Set<KnownPledge>()
  const match = (pledge: R, ofLedger: KnownPledge) => {
    matches.set(pledge, ofLedger)
    taken.add(ofLedger)
  }
  for (const [pledge, { saying }] of released) {
    const ofId = byId.get(pledge.externalId)
    if (ofId && known.get(ofId)?.saying === saying) match(pledge, ofId)
  }
  for (const [saying, pledge] of toUnique(released)) {
    const like = bySaying.get(saying)
    if (like && !matches.has(pledge) && !taken.has(like)) match(pledge, like)
  }
  for (const [pledge, { parties }] of released) {
    const ofId = byId.get(pledge.externalId)
    const isFree = ofId && !matches.has(pledge) && !taken.has(ofId)
    // Where an ID has gone to another donor or type of aid, the pledge is another one.
    if (isFree && known.get(ofId)?.parties === parties) match(pledge, ofId)
  }
  return matches
}

function toParties({ aidType, tranches }: PledgeInput): string {
  const donors = new Set(tranches.flatMap((tranche) => tranche.donors.map(({ code }) => code)))
  return [aidType, ...[...donors].toSorted()].join()
}

/** By what they say, those that say what no other does; a pledge without a sum is not among them. */
function toUnique<T>(sketches: ReadonlyMap<T, Sketch>): Map<string, T> {
  const unique = new Map<string, T>()
  const repeated = new Set<string>()
  for (const [pledge, { saying }] of sketches) {
    if (saying === null) continue
    if (unique.has(saying)) repeated.add(saying)
    unique.set(saying, pledge)
  }
  for (const saying of repeated) unique.delete(saying)
  return unique
}

/** What a pledge is known by whatever its ID: who promised how much of what aid, and when; null without a sum. */
function toSaying({ aidType, tranches }: PledgeInput): string | null {
  const sums = tranches.flatMap(({ amount, announced, donors }) => {
    const minor = amount.pledgedMinor ?? amount.allocatedMinor
    const who = donors.map(({ code }) => code).join('+')
    return minor === null ? [] : [[who, announced?.words ?? '', minor, amount.currency].join(' ')]
  })
  return sums.length === 0 ? null : [aidType, ...sums].join('; ')
}
