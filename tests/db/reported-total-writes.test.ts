import { expect, test } from 'vitest'
import { NotAllowed } from '@/lib/db/permission'
import { addReportedTotal } from '@/lib/db/reported-total-writes'
import { getCoverage, listReportedTotals } from '@/lib/db/reported-totals'
import { OPENING_FILTER } from '@/lib/domain/filter'
import { type ReportedTotalInput, reportedTotalInputSchema } from '@/lib/domain/reported-total'
import { addPeople } from '../support/catalogue-people'
import { publishSample } from '../support/sample-ledger'
import { openLedger } from '../support/small-ledger'

// A claim about a whole group is superseded by a newer statement, never edited.

const CLAIM: ReportedTotalInput = {
  claimant: 'NATO',
  groupCode: 'nato',
  membershipOn: '2023-04-21',
  aidType: 'military',
  measureWords: 'provided',
  periodFrom: '2022-02-24',
  periodThrough: '2023-04-21',
  qualifier: 'exact',
  currency: 'EUR',
  amount: '1000',
  statedOn: '2023-04-21',
  sources: [
    {
      publisher: 'NATO',
      official: true,
      says: 'Allies have provided a thousand euros.',
      statedAmounts: [{ currency: 'EUR', amount: '1000' }],
    },
  ],
}
const NEWER = { ...CLAIM, amount: '2000', statedOn: '2023-07-11' }

async function openDesk() {
  const ledger = await openLedger()
  await publishSample(ledger)
  await addPeople(ledger.client)
  return ledger
}

async function enter(claim: ReportedTotalInput, supersedesId: number | null = null) {
  return addReportedTotal('a-reviewer', reportedTotalInputSchema.parse(claim), supersedesId)
}

async function enterFirst(): Promise<number> {
  const outcome = await enter(CLAIM)
  if (outcome.kind !== 'saved') throw new Error('The first claim was not saved')
  return Number(outcome.key)
}

const amountsOn = (asOf: string | null) =>
  listReportedTotals(asOf).map(({ amountMinor }) => amountMinor)

test('a newer statement takes the place of the older from its own day on', async () => {
  await openDesk()
  const first = await enterFirst()
  expect(await enter(NEWER, first)).toMatchObject({ kind: 'saved' })
  expect(amountsOn(null)).toEqual([2000_00n])
  expect(amountsOn('2023-07-11')).toEqual([2000_00n])
  expect(amountsOn('2023-07-10')).toEqual([1000_00n])
  const [current] = listReportedTotals(null)
  const coverage = current && getCoverage(current, OPENING_FILTER)
  expect(coverage?.stated).toEqual({ minor: 2000_00n, currency: 'EUR', isConverted: false })
  expect(current?.sources[0]?.statedAmounts).toEqual([
    { qualifier: 'exact', currency: 'EUR', amountMinor: 1000_00n, of: null },
  ])
})

test.each(['an-editor', 'nobody', 'disabled'])('%s may not enter one', async (id) => {
  await openDesk()
  const checked = reportedTotalInputSchema.parse(CLAIM)
  await expect(addReportedTotal(id, checked, null)).rejects.toThrow(NotAllowed)
  expect(amountsOn(null)).toEqual([])
})

test('a newer statement is not older, of the same scope, and the only one', async () => {
  await openDesk()
  const first = await enterFirst()
  expect(await enter({ ...NEWER, statedOn: '2023-04-20' }, first)).toEqual({
    kind: 'refused',
    field: 'statedOn',
    message: 'The earlier statement is of 2023-04-21: a newer one is not older.',
  })
  expect(await enter({ ...NEWER, groupCode: 'eu' }, first)).toMatchObject({ field: 'groupCode' })
  expect(await enter({ ...NEWER, aidType: 'financial' }, first)).toMatchObject({ field: 'aidType' })
  await enter(NEWER, first)
  expect(await enter(NEWER, first)).toEqual({
    kind: 'refused',
    field: '',
    message: 'A newer statement of this was entered in between: go on from that one.',
  })
  expect(amountsOn(null)).toEqual([2000_00n])
})

test('a day to come and a group that is none are refused', async () => {
  await openDesk()
  expect(await enter({ ...CLAIM, statedOn: '2099-01-01' })).toMatchObject({ field: 'statedOn' })
  expect(await enter({ ...CLAIM, groupCode: 'g7' })).toMatchObject({ field: 'groupCode' })
  const [source] = CLAIM.sources
  const later = source && { ...source, publishedOn: '2099-01-01' }
  expect(await enter({ ...CLAIM, sources: later ? [later] : [] })).toMatchObject({
    field: 'sources.0.publishedOn',
  })
})
