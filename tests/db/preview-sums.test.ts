import { expect, test } from 'vitest'
import type { ReleaseSum } from '@/lib/import/outcome'
import type { Reconciliation } from '@/lib/import/reconciliation'
import { bring, SHELLS, TANKS } from '../support/brought-release'
import { writeRelease } from '../support/release-file'
import { openLedger } from '../support/small-ledger'

// What a file adds up to, before it is brought in.

const RELIEF = { id: 'DKH1', aidType: 'Humanitarian', pledged: '7', pledgedEur: '6' }
const ROWS = [
  { ...TANKS, pledged: '110', currency: 'USD', allocated: '55', allocatedEur: '50' },
  SHELLS,
  // Without a day nothing is converted.
  { ...SHELLS, id: 'DKM3', pledged: '20', currency: 'USD', pledgedEur: '18', announced: 'soon' },
  { ...SHELLS, id: '', pledgedEur: '4' },
  RELIEF,
]

async function look(rows: Parameters<typeof writeRelease>[0], asked = {}) {
  const outcome = await bring(writeRelease(rows), { isRehearsal: true, ...asked })
  if (outcome.kind !== 'rehearsed') throw new Error(`It was ${outcome.kind}`)
  return outcome.preview
}

test('a release adds up by type of aid and measure, ours beside the file’s own, before it is written', async () => {
  await openLedger()
  expect((await look(ROWS)).sums).toEqual([
    {
      aidType: 'military',
      measure: 'pledged',
      oursEur: '15050',
      unconverted: 1,
      fileEur: '17250',
    },
    { aidType: 'military', measure: 'allocated', oursEur: '5000', unconverted: 0, fileEur: '5000' },
    { aidType: 'humanitarian', measure: 'pledged', oursEur: '700', unconverted: 0, fileEur: '600' },
  ])
})

test('what a preview adds up to is what stands in the ledger once it is written', async () => {
  await openLedger()
  const { sums } = await look(ROWS)
  const outcome = await bring(writeRelease(ROWS))
  if (outcome.kind !== 'written') throw new Error(`It was ${outcome.kind}`)
  expect(outcome.reconciliation.map(toSum)).toEqual(
    sums.map(({ unconverted: _, ...sum }) => sum).toSorted(byAid),
  )
})

test('where only military aid is asked for, nothing else adds up', async () => {
  await openLedger()
  const { sums } = await look(ROWS, { onlyMilitary: true })
  expect(new Set(sums.map(({ aidType }) => aidType))).toEqual(new Set(['military']))
})

test('amounts of a new pledge stand by currency, with its tranches and items', async () => {
  await openLedger()
  const { pledges } = await look([
    { ...TANKS, allocated: '40' },
    { ...TANKS, currency: 'USD', pledged: '9' },
  ])
  expect(pledges).toMatchObject([
    {
      stated: [
        { currency: 'EUR', pledged: '10000', allocated: '4000', delivered: null },
        { currency: 'USD', pledged: '900', allocated: null, delivered: null },
      ],
      tranches: 2,
      items: 2,
    },
  ])
})

const byAid = (a: Pick<ReleaseSum, 'aidType'>, b: Pick<ReleaseSum, 'aidType'>) =>
  String(a.aidType).localeCompare(String(b.aidType))

function toSum({ aidType, measure, oursEur, fileEur }: Reconciliation) {
  return { aidType, measure, oursEur: String(oursEur), fileEur: String(fileEur) }
}
