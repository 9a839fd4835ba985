import { addDays, toEpochMs } from '@/lib/domain/calendar'
import type { ImpreciseDate } from '@/lib/domain/imprecise-date'
import { type PledgeInput, pledgeInputSchema, type Tranche } from '@/lib/domain/pledge'
import type { ChangeKind } from '@/lib/domain/vocabulary'
import { LANDMARK_PLEDGES } from '@/prisma/seed/landmark-pledges'
import { type Random, seeded } from './random'

/**
 * Generated pledges. Each is one of the first facts drawn at random, on another day and with other amounts, so that
 * items, sources, tranches, joint pledges and pledges without a value come in their real proportions.
 */

const SEED = 20_230_421
const FIRST_DAY = '2022-01-15'
const DAY_MS = 86_400_000
/** Announcements of four years, within the days of the rate table. */
const SPAN_DAYS = 1500
const JITTER_DAYS = 45
/** Of a thousand pledges so many have a second revision. */
const REVISED_IN_THOUSAND = 150
const WITHDRAWN_IN_THOUSAND = 20

export type GeneratedRevision = {
  input: PledgeInput
  number: number
  changeKind: ChangeKind
  reason: string | null
  publishedAt: number
  supersededAt: number | null
}

const facts: PledgeInput[] = LANDMARK_PLEDGES.map(({ externalId: _externalId, ...writing }) =>
  pledgeInputSchema.parse(writing),
)

/** Every revision of the pledge at an index of so many, oldest first. */
export function generatePledge(index: number, count: number): GeneratedRevision[] {
  const random = seeded(SEED + index * 7919)
  const announced = addDays(
    FIRST_DAY,
    Math.floor((index / count) * SPAN_DAYS) + random.below(JITTER_DAYS),
  )
  const input = vary(facts[random.below(facts.length)] as PledgeInput, index, announced, random)
  const publishedAt = toEpochMs(announced) + random.below(20 * DAY_MS)
  const first = { input, number: 1, changeKind: 'new' as const, reason: null, publishedAt }
  if (!random.inThousand(REVISED_IN_THOUSAND)) return [{ ...first, supersededAt: null }]
  const supersededAt = publishedAt + DAY_MS + random.below(200 * DAY_MS)
  return [{ ...first, supersededAt }, revise(input, supersededAt, random)]
}

function revise(input: PledgeInput, publishedAt: number, random: Random): GeneratedRevision {
  const isWithdrawn = random.inThousand(WITHDRAWN_IN_THOUSAND)
  const times = factor(random)
  return {
    input: { ...input, tranches: input.tranches.map((tranche) => scale(tranche, times)) },
    number: 2,
    changeKind: isWithdrawn ? 'withdrawal' : 'new_information',
    reason: isWithdrawn ? 'Announced twice.' : 'A later statement gives another sum.',
    publishedAt,
    supersededAt: null,
  }
}

function vary(fact: PledgeInput, index: number, announced: string, random: Random): PledgeInput {
  const before = fact.tranches[0]?.announced?.latest
  const days = before ? Math.round((toEpochMs(announced) - toEpochMs(before)) / DAY_MS) : 0
  const times = factor(random)
  return {
    ...fact,
    summary: `${fact.summary.slice(0, 180)}, no. ${index + 1}`,
    tranches: fact.tranches.map((tranche) => scale(move(tranche, days), times)),
    sources: fact.sources.map((source) => ({
      ...source,
      url: source.url && `${source.url}#${index + 1}`,
      publishedOn: source.publishedOn && addDays(source.publishedOn, days),
    })),
  }
}

function move(tranche: Tranche, days: number): Tranche {
  return {
    ...tranche,
    announced: moveDate(tranche.announced, days),
    items: tranche.items.map((item) => ({
      ...item,
      due: moveDate(item.due, days),
      deliveries: item.deliveries.map((delivery) => ({
        ...delivery,
        date: moveDate(delivery.date, days),
      })),
    })),
  }
}

function moveDate(date: ImpreciseDate | null, days: number): ImpreciseDate | null {
  if (!date) return null
  const earliest = date.earliest && addDays(date.earliest, days)
  const latest = date.latest && addDays(date.latest, days)
  return { words: `by ${latest ?? earliest ?? 'an unknown day'}`, earliest, latest }
}

function scale(tranche: Tranche, times: bigint): Tranche {
  const scaled = (minor: bigint | null) => minor && (minor * times) / 1000n + 1n
  const { amount } = tranche
  return {
    ...tranche,
    amount: {
      ...amount,
      pledgedMinor: scaled(amount.pledgedMinor),
      allocatedMinor: scaled(amount.allocatedMinor),
      deliveredMinor: scaled(amount.deliveredMinor),
    },
  }
}

/** In thousandths: between a half and one and a half. */
function factor(random: Random): bigint {
  return BigInt(500 + random.below(1000))
}
