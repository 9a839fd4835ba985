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
  release: readonly R[],
  ledger: readonly KnownPledge[],
  publishedAt: number,
): Planned<R>[] {
  const matches = matchPledges(release, ledger)
  const planned = release.map((released): Planned<R> => {
    const known = matches.get(released)
    return known ? compare(released, known, publishedAt) : { kind: 'new', released }
  })
  const met = new Set(matches.values())
  const gone = ledger.filter((known) => !met.has(known) && !known.current.isWithdrawn)
  return [...planned, ...gone.map((known): Planned<R> => ({ kind: 'gone', known }))]
}

function compare<R extends ReleasedPledge>(
  released: R,
  known: KnownPledge,
  publishedAt: number,
): Planned<R> {
  const { current, imported } = known
  const says = (content: PledgeInput) => isDeepStrictEqual(content, released.input)
  // An import withdrew it, for an earlier release had it not: it is back.
  const isBack = current.isWithdrawn && current.number === imported.number
  if (isBack) return { kind: 'changed', released, known }
  if (says(imported.content) || says(current.content)) return { kind: 'unchanged', released, known }
  if (current.number !== imported.number) return { kind: 'edited', released, known }
  if (current.publishedAt >= publishedAt) return { kind: 'later', released, known }
  return { kind: 'changed', released, known }
}

/** Which pledge of the ledger each of the release is: the one of its ID, unless another says what it says. */
function matchPledges<R extends ReleasedPledge>(
  release: readonly R[],
  ledger: readonly KnownPledge[],
): Map<R, KnownPledge> {
  const byId = new Map(ledger.map((known) => [known.externalId, known]))
  const bySaying = toUnique(ledger, ({ imported }) => toSaying(imported.content))
  const sayings = toUnique(release, ({ input }) => toSaying(input))
  const matches = new Map<R, KnownPledge>()
  const taken = new Set<KnownPledge>()
  const match = (pledge: R, known: KnownPledge) => {
    matches.set(pledge, known)
    taken.add(known)
  }
  for (const pledge of release) {
    const known = byId.get(pledge.externalId)
    if (known && toSaying(known.imported.content) === toSaying(pledge.input)) match(pledge, known)
  }
  for (const [saying, pledge] of sayings) {
    const known = bySaying.get(saying)
    if (known && !matches.has(pledge) && !taken.has(known)) match(pledge, known)
  }
  for (const pledge of release) {
    const known = byId.get(pledge.externalId)
    const isFree = known && !matches.has(pledge) && !taken.has(known)
    if (isFree && isOfSameDonor(known.imported.content, pledge.input)) match(pledge, known)
  }
  return matches
}

/** Where an ID has gone to another donor or type of aid, the pledge is another one. */
function isOfSameDonor(a: PledgeInput, b: PledgeInput): boolean {
  const donorsOf = ({ tranches }: PledgeInput) =>
    [...new Set(tranches.flatMap(({ donors }) => donors.map(({ code }) => code)))].toSorted().join()
  return a.aidType === b.aidType && donorsOf(a) === donorsOf(b)
}

/** By key, those whose key no other has; a pledge without one is not among them. */
function toUnique<T>(values: readonly T[], toKey: (value: T) => string | null): Map<string, T> {
  const counts = new Map<string, number>()
  for (const value of values) {
    const key = toKey(value)
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return new Map(
    values.flatMap((value): [string, T][] => {
      const key = toKey(value)
      return key !== null && counts.get(key) === 1 ? [[key, value]] : []
    }),
  )
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
