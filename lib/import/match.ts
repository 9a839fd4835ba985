import type { PledgeInput } from '@/lib/domain/pledge'
import type { KnownPledge, ReleasedPledge } from './compared-pledges'

// IDs of the dataset are not stable: a pledge moves to another ID, and its own goes to a pledge that was never there.

/** What tells one pledge from another; made once of each, for what it says is read anew each time. */
type Sketch = { saying: string | null; wording: string | null; parties: string }

function toSketch(content: PledgeInput): Sketch {
  return { saying: toSaying(content), wording: toWording(content), parties: toParties(content) }
}

/**
 * Which pledge of the ledger each of the release is: the one of its ID where that says the same sums or the same words,
 * else the only one that does under another ID, else the one of its ID that has something in common with it.
 */
export function matchPledges<R extends ReleasedPledge>(
  release: readonly R[],
  ledger: readonly KnownPledge[],
): Map<R, KnownPledge> {
  const byId = new Map(ledger.map((known) => [known.externalId, known]))
  const known = new Map(ledger.map((pledge) => [pledge, toSketch(pledge.imported.content)]))
  const released = new Map(release.map((pledge) => [pledge, toSketch(pledge.input)]))
  const matches = new Map<R, KnownPledge>()
  const taken = new Set<KnownPledge>()
  const match = (pledge: R, like: KnownPledge | undefined, isLike: boolean) => {
    if (!like || !isLike || matches.has(pledge) || taken.has(like)) return
    matches.set(pledge, like)
    taken.add(like)
  }
  for (const mark of ['saying', 'wording'] as const)
    for (const [pledge, sketch] of released) {
      const ofId = byId.get(pledge.externalId)
      const before = ofId && known.get(ofId)?.[mark]
      match(pledge, ofId, before !== null && before === sketch[mark])
    }
  for (const mark of ['saying', 'wording'] as const) {
    const unique = toUnique(known, mark)
    for (const [said, pledge] of toUnique(released, mark)) match(pledge, unique.get(said), true)
  }
  for (const [pledge, { parties }] of released) {
    const ofId = byId.get(pledge.externalId)
    // Where an ID has gone to another donor or type of aid, or to other days and sums, the pledge is another one.
    const isLike = ofId && known.get(ofId)?.parties === parties && haveInCommon(pledge, ofId)
    match(pledge, ofId, isLike === true)
  }
  return matches
}

function toParties({ aidType, tranches }: PledgeInput): string {
  const donors = new Set(tranches.flatMap((tranche) => tranche.donors.map(({ code }) => code)))
  return [aidType, ...[...donors].toSorted()].join()
}

/** By a mark, those whose mark no other has; a pledge without it is not among them. */
function toUnique<T>(sketches: ReadonlyMap<T, Sketch>, mark: 'saying' | 'wording'): Map<string, T> {
  const unique = new Map<string, T>()
  const repeated = new Set<string>()
  for (const [pledge, { [mark]: said }] of sketches) {
    if (said === null) continue
    if (unique.has(said)) repeated.add(said)
    unique.set(said, pledge)
  }
  for (const said of repeated) unique.delete(said)
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

/** A text is told from others by its beginning; where it goes on, it is revised oftener. */
const TELLING_CHARACTERS = 80
/** A shorter one tells by its numbers: “12 ambulances”. */
const SHORTEST_TEXT = 40
const SHORTEST_WITH_NUMBER = 12

/** What a pledge is known by that was valued anew or has no sum: who promised what aid, when, in which words. */
function toWording(content: PledgeInput): string | null {
  const text = listWords(content).join(' ').slice(0, TELLING_CHARACTERS)
  const first = content.tranches[0]?.announced?.words ?? ''
  const shortest = /\d/.test(text) ? SHORTEST_WITH_NUMBER : SHORTEST_TEXT
  return text.length < shortest ? null : [toParties(content), first, text].join('; ')
}

function listWords({ detail, summary }: PledgeInput): string[] {
  return (detail ?? summary).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** A third of the words of the shorter text are hardly there by chance. */
const SHARE_OF_WORDS = 1 / 3

/** A day, a sum or a good part of the text. */
function haveInCommon({ input }: ReleasedPledge, { imported: { content } }: KnownPledge): boolean {
  const marks = ({ tranches }: PledgeInput) =>
    tranches.flatMap(({ announced, amount: { pledgedMinor, allocatedMinor, currency } }) => [
      ...(announced ? [announced.words] : []),
      ...[pledgedMinor, allocatedMinor].flatMap((minor) =>
        minor === null ? [] : [`${minor} ${currency}`],
      ),
    ])
  const before = new Set(marks(content))
  if (marks(input).some((mark) => before.has(mark))) return true
  const [ours, theirs] = [new Set(listWords(content)), new Set(listWords(input))]
  const shared = [...theirs].filter((word) => ours.has(word)).length
  return shared >= SHARE_OF_WORDS * Math.min(ours.size, theirs.size)
}
