import fc from 'fast-check'
import { toDecimalText } from '@/lib/domain/money'
import type { PledgeWriting } from '@/lib/domain/pledge'
import type { Measure } from '@/lib/domain/vocabulary'
import { CATEGORIES, keysOf, VALUED_BY } from '@/lib/domain/vocabulary'
import { WORDS } from './generated-filters'
import { itemWriting, minor, qualifier, sourceWritings } from './generated-parts'
import { DONORS } from './small-catalogue'
import type { Ledger } from './small-ledger'

// Any pledges, of donors, types and days that the small ledger knows.

type Tranche = PledgeWriting['tranches'][number]

/** A pledge with its revisions, each some days after the one before; the last may take it back. */
export type GeneratedPledge = {
  revisions: { writing: PledgeWriting; daysLater: number }[]
  isWithdrawn: boolean
  externalId: string | null
}

const DONOR_CODES = keysOf(DONORS)
const FIRST_DAY = Date.parse('2023-03-01T00:00:00Z')
const MS_PER_DAY = 86_400_000

/** With rates of that day, of days before, and of none within a week; imprecise, and without a day. */
const ANNOUNCED = [
  '1 March 2023',
  '5 March 2023',
  '8 March 2023',
  '9 March 2023',
  '20 April 2023',
  '21 April 2023',
  'March 2023',
  'by early 2023',
  'in the coming weeks',
  null,
]
/** The złoty has no rate here, and the yen no decimals. */
const CURRENCIES = ['EUR', 'EUR', 'USD', 'GBP', 'CAD', 'JPY', 'PLN']

const amount: fc.Arbitrary<Tranche['amount']> = fc.oneof(
  fc.constant({ qualifier: 'undisclosed' as const }),
  fc
    .record({
      qualifier,
      valuedBy: fc.constantFrom(...keysOf(VALUED_BY)),
      currency: fc.constantFrom(...CURRENCIES),
      measures: fc.subarray<Measure>(['pledged', 'allocated', 'delivered'], { minLength: 1 }),
      minors: fc.tuple(minor, minor, minor),
    })
    .map(({ measures, minors, ...rest }) => ({
      ...rest,
      ...Object.fromEntries(
        measures.map((measure, index) => [
          measure,
          toDecimalText(minors[index] ?? 1n, rest.currency),
        ]),
      ),
    })),
)

const donors: fc.Arbitrary<Pick<Tranche, 'donors' | 'sharesStated'>> = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...DONOR_CODES), { minLength: 1, maxLength: 4 }),
    fc.boolean(),
    fc.array(fc.integer({ min: 0, max: 3333 }), { minLength: 3, maxLength: 3 }),
  )
  .map(([codes, isStated, shares]) => {
    if (!isStated || codes.length === 1) return { donors: codes.map((code) => ({ code })) }
    const others = shares.slice(0, codes.length - 1)
    const last = 10_000 - others.reduce((sum, share) => sum + share, 0)
    return {
      donors: codes.map((code, index) => ({ code, shareBasisPoints: others[index] ?? last })),
      sharesStated: true,
    }
  })

const tranche: fc.Arbitrary<Tranche> = fc
  .tuple(
    fc.record({
      label: fc.option(fc.constantFrom(...WORDS)),
      announced: fc.constantFrom(...ANNOUNCED),
      amount,
      items: fc.array(itemWriting, { maxLength: 3 }),
    }),
    donors,
  )
  .map(([head, shares]) => ({ ...head, ...shares }))

export const pledgeWriting: fc.Arbitrary<PledgeWriting> = fc.record({
  summary: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }).map(joined),
  detail: fc.option(fc.constantFrom(...WORDS)),
  aidType: fc.constantFrom('military', 'military', 'military', 'humanitarian', 'financial'),
  category: fc.constantFrom(...keysOf(CATEGORIES).slice(0, 4)),
  tranches: fc.array(tranche, { minLength: 1, maxLength: 3 }),
  sources: sourceWritings,
})

export const generatedPledge: fc.Arbitrary<GeneratedPledge> = fc.record({
  revisions: fc.array(
    fc.record({ writing: pledgeWriting, daysLater: fc.integer({ min: 0, max: 40 }) }),
    { minLength: 1, maxLength: 3 },
  ),
  isWithdrawn: fc.integer({ min: 0, max: 5 }).map((number) => number === 0),
  externalId: fc.option(fc.uuid()),
})

/** Publishes generated pledges with all their revisions, in one transaction. */
export function publishGenerated(
  ledger: Ledger,
  pledges: readonly GeneratedPledge[],
): Promise<void> {
  return ledger.inOneTransaction(async ({ add, revise }) => {
    for (const { revisions, isWithdrawn, externalId } of pledges) {
      const identity = externalId ? { pledge: { dataset: 'landmark', externalId } } : {}
      let at = FIRST_DAY
      let number = 0
      for (const [base, { writing, daysLater }] of revisions.entries()) {
        at += daysLater * MS_PER_DAY
        const instant = new Date(at).toISOString()
        if (base === 0) number = await add(writing, instant, identity)
        else await revise(number, base, writing, instant)
      }
      const last = revisions.at(-1)
      if (!isWithdrawn || !last) continue
      const instant = new Date(at + MS_PER_DAY).toISOString()
      const withdrawal = { changeKind: 'withdrawal' } as const
      await revise(number, revisions.length, last.writing, instant, withdrawal)
    }
  })
}

function joined(words: string[]): string {
  return words.join(' ')
}
