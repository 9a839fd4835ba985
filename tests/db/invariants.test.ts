import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { readFilter } from '@/app/page-request'
import { getPledge } from '@/lib/db/pledges'
import { readAll } from '@/lib/db/reader'
import { type PledgeFilter, toParameters } from '@/lib/domain/filter'
import { type PledgeInput, type PledgeWriting, pledgeInputSchema } from '@/lib/domain/pledge'
import type { PublishedRevision } from '@/lib/domain/published'
import { expectOneTotal } from '../support/every-total'
import { useFirstFacts } from '../support/first-facts'
import { pledgeFilter } from '../support/generated-filters'
import { generatedPledge, pledgeWriting, publishGenerated } from '../support/generated-ledgers'
import { withLedger } from '../support/small-ledger'

// What must always hold, on real databases: any pledges, any filter. docs/methodology.md

useFirstFacts()

// Generously: a run that goes on behind a test given up would change the database of the next.
vi.setConfig({ testTimeout: 120_000 })

/** Columns of a tranche whose parts are in its contributions. */
const AMOUNTS = ['pledged', 'allocated', 'delivered'].flatMap((measure) =>
  ['Minor', 'Eur', 'Usd', 'Gbp'].map((unit) => `${measure}${unit}`),
)

describe('a total is the same wherever it is shown', () => {
  test('in any ledger under any filter, and every tranche is the sum of its parts', async () => {
    const ledgers = fc.tuple(
      fc.array(generatedPledge, { minLength: 1, maxLength: 12 }),
      fc.array(pledgeFilter, { minLength: 6, maxLength: 12 }),
    )
    const property = fc.asyncProperty(ledgers, ([pledges, filters]) =>
      withLedger(async (ledger) => {
        await publishGenerated(ledger, pledges)
        expect(listUneven()).toEqual([])
        for (const filter of filters) await expectOneTotal(filter)
      }),
    )
    await fc.assert(property, { numRuns: 8, endOnFailure: true })
  })

  test('in the first facts under any filter', async () => {
    const property = fc.asyncProperty(pledgeFilter, async (filter) => {
      await expectOneTotal(filter)
    })
    await fc.assert(property, { numRuns: 15, endOnFailure: true })
  })
})

describe('the parts of a tranche add up to it', () => {
  test('in the first facts, in each measure and currency', () => {
    expect(readAll('SELECT COUNT(*) AS tranches FROM Tranche')[0]?.tranches).toBeGreaterThan(60n)
    expect(listUneven()).toEqual([])
  })

  test('a tranche that does not is found', async () => {
    await withLedger(async (ledger) => {
      await ledger.add(EURO, '2023-04-21')
      await ledger.client.$executeRawUnsafe('DROP TRIGGER Contribution_content_is_final')
      await ledger.client.$executeRawUnsafe(
        'UPDATE Contribution SET pledgedMinor = pledgedMinor + 1',
      )
      expect(listUneven()).toEqual([{ trancheId: 1n, column: 'pledgedMinor' }])
    })
  })
})

test('whatever is published reads back as it was written, in every revision', async () => {
  const property = fc.asyncProperty(
    fc.array(pledgeWriting, { minLength: 2, maxLength: 4 }),
    (writings) =>
      withLedger(async (ledger) => {
        await ledger.inOneTransaction(async ({ add, revise }) => {
          for (const [base, writing] of writings.entries()) {
            if (base === 0) await add(writing, '2023-04-21')
            else await revise(1001, base, writing, '2023-04-21')
          }
        })
        const revisions = getPledge(1001, null)?.revisions ?? []
        expect(revisions.map(toInput)).toEqual(
          writings.map((writing) => sortDonors(pledgeInputSchema.parse(writing))),
        )
      }),
  )
  await fc.assert(property, { numRuns: 8, endOnFailure: true })
})

test('a filter in an address means itself', () => {
  const property = fc.property(pledgeFilter, (filter: PledgeFilter) => {
    const parsed = readFilter(toParameters(filter))
    expect(parsed.filter).toEqual(filter)
  })
  fc.assert(property, { numRuns: 300 })
})

test('no address makes the filter’s reading fail', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string())
  const value = fc.oneof(text, fc.array(text, { maxLength: 3 }), fc.constant(undefined))
  const name = fc.constantFrom(...Object.keys(FILTER_NAMES), '__proto__', 'constructor', 'page')
  const property = fc.property(fc.dictionary(name, value), (parameters) => {
    const { filter, notices } = readFilter(parameters)
    expect(Object.keys(filter).toSorted()).toEqual(Object.keys(FILTER_NAMES).toSorted())
    expect(notices.every((notice) => notice.length < 400)).toBe(true)
  })
  fc.assert(property, { numRuns: 500 })
})

const EURO: PledgeWriting = {
  summary: 'Euros',
  category: 'funding',
  tranches: [
    { amount: { qualifier: 'exact', currency: 'EUR', pledged: '1' }, donors: [{ code: 'DNK' }] },
  ],
  sources: [{ url: 'https://example.org', publisher: 'Ministry', official: true, says: 'One.' }],
}

const FILTER_NAMES: Record<keyof PledgeFilter, true> = {
  donors: true,
  group: true,
  from: true,
  to: true,
  aidType: true,
  category: true,
  equipment: true,
  delivery: true,
  valued: true,
  q: true,
  measure: true,
  currency: true,
  asOf: true,
  dataset: true,
}

/** Tranches of which a column is not the sum of its contributions; both unknown is even. */
function listUneven() {
  return AMOUNTS.flatMap((column) =>
    readAll(
      `SELECT t.id AS trancheId, '${column}' AS column FROM Tranche t JOIN Contribution c ON c.trancheId = t.id
       GROUP BY t.id HAVING SUM(c.${column}) IS NOT t.${column}`,
    ),
  )
}

function toInput({ content }: PublishedRevision): PledgeInput {
  return {
    ...content,
    tranches: content.tranches.map(
      ({
        shareBasis: _basis,
        conversion: _conversion,
        amounts: _amounts,
        contributions: _parts,
        ...tranche
      }) => tranche,
    ),
  }
}

/** Parts are kept by donor, so that their order is that of the codes. */
function sortDonors(input: PledgeInput): PledgeInput {
  return {
    ...input,
    tranches: input.tranches.map((tranche) => ({
      ...tranche,
      donors: tranche.donors.toSorted((a, b) => (a.code < b.code ? -1 : 1)),
    })),
  }
}
