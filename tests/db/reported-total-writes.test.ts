import { expect, test } from 'vitest'
import { listAllReportedTotals } from '@/lib/db/catalogue-lists'
import { listClaimProblems } from '@/lib/db/claim-problems'
import { addReportedTotal, withdrawReportedTotal } from '@/lib/db/reported-total-writes'
import { getCoverage, listReportedTotals } from '@/lib/db/reported-totals'
import { addDays, toDay } from '@/lib/domain/calendar'
import { OPENING_FILTER } from '@/lib/domain/filter'
import { type ReportedTotalInput, reportedTotalInputSchema } from '@/lib/domain/reported-total'
import { openCatalogueDesk } from '../support/catalogue-desk'
import { CLAIM } from '../support/claim'

// A claim about a whole group is superseded by a newer statement or withdrawn, never edited and never deleted.

const NEWER = { ...CLAIM, amount: '2000', statedOn: '2023-07-11' }
const TODAY = toDay(Date.now())
const YESTERDAY = addDays(TODAY, -1)

async function enter(
  claim: ReportedTotalInput,
  supersedesId: number | null = null,
  formKey: string = crypto.randomUUID(),
) {
  const checked = reportedTotalInputSchema.parse(claim)
  return addReportedTotal('a-reviewer', checked, { formKey, supersedesId })
}

/** Enters a claim that has to be taken, and returns its number. */
async function entered(
  claim: ReportedTotalInput,
  supersedesId: number | null = null,
): Promise<number> {
  const outcome = await enter(claim, supersedesId)
  if (outcome.kind !== 'saved') throw new Error(`Not saved: ${JSON.stringify(outcome)}`)
  return Number(outcome.key)
}

const withdraw = (id: number) =>
  withdrawReportedTotal('a-reviewer', id, 'Entered for the wrong group.')
const amountsOn = (asOf: string | null) =>
  listReportedTotals(asOf).map(({ amountMinor }) => amountMinor)
const refusedAt = (field: string, message: string) => ({
  kind: 'refused',
  problems: [{ path: field ? [field] : [], message }],
})

test('a newer statement takes the place of the older from its own day on', async () => {
  await openCatalogueDesk()
  const first = await entered(CLAIM)
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

test('a newer statement is not older, of the same scope, and the only one', async () => {
  await openCatalogueDesk()
  const first = await entered(CLAIM)
  expect(
    await enter({ ...NEWER, statedOn: '2023-04-20', groupCode: 'eu', aidType: 'financial' }, first),
  ).toEqual({
    kind: 'refused',
    problems: [
      {
        path: ['groupCode'],
        message: 'The earlier statement is about another group: enter a new claim.',
      },
      {
        path: ['aidType'],
        message: 'The earlier statement is about other aid: enter a new claim.',
      },
      {
        path: ['statedOn'],
        message: 'The earlier statement is of 2023-04-21: a newer one is not older.',
      },
    ],
  })
  await enter(NEWER, first)
  expect(await enter(NEWER, first)).toEqual(
    refusedAt('', 'A newer statement of this was entered in between: go on from that one.'),
  )
  expect(amountsOn(null)).toEqual([2000_00n])
})

test('days to come and a group that is none are refused together', async () => {
  await openCatalogueDesk()
  const day = addDays(TODAY, 1)
  const sources = CLAIM.sources.map((source) => ({ ...source, publishedOn: day }))
  const future = `${day} lies in the future (today is ${TODAY})`
  expect(
    await enter({
      ...CLAIM,
      groupCode: 'g7',
      membershipOn: day,
      periodThrough: day,
      statedOn: day,
      sources,
    }),
  ).toEqual({
    kind: 'refused',
    problems: [
      { path: ['groupCode'], message: 'Choose a group from the list.' },
      { path: ['membershipOn'], message: `${future}.` },
      { path: ['periodThrough'], message: `${future}.` },
      { path: ['statedOn'], message: `${future}.` },
      {
        path: ['sources', 0, 'publishedOn'],
        message: `${future}: give the day on which the source was published.`,
      },
    ],
  })
})

test('what is known is said of a claim that is not in order otherwise too', async () => {
  await openCatalogueDesk()
  const first = await entered(CLAIM)
  const typed = { groupCode: 'eu', statedOn: ' 2099-01-01 ', membershipOn: 'soon', sources: [{}] }
  expect(listClaimProblems(typed, first).map(({ path }) => path)).toEqual([
    ['statedOn'],
    ['groupCode'],
  ])
})

test('a form sent twice enters one claim, and says so where it was changed since', async () => {
  await openCatalogueDesk()
  const first = await entered(CLAIM)
  const key = crypto.randomUUID()
  const saved = await enter(NEWER, first, key)
  expect(saved).toMatchObject({ kind: 'saved' })
  expect(await enter(NEWER, first, key)).toEqual(saved)
  expect(await enter({ ...NEWER, amount: '3000' }, first, key)).toEqual(
    refusedAt(
      '',
      'This form was saved before, with other content, and is not saved again: enter a newer statement from the list.',
    ),
  )
  expect(listAllReportedTotals()).toHaveLength(2)
})

test('a withdrawn claim leaves coverage from its day on, and stays listed with the reason', async () => {
  await openCatalogueDesk()
  const id = await entered(CLAIM)
  expect(await withdraw(id)).toEqual({ kind: 'saved', key: String(id) })
  expect(amountsOn(null)).toEqual([])
  expect(amountsOn(YESTERDAY)).toEqual([1000_00n])
  expect(listAllReportedTotals()).toMatchObject([
    { withdrawnOn: TODAY, withdrawalReason: 'Entered for the wrong group.' },
  ])
  expect(await withdraw(id)).toEqual(refusedAt('', 'This claim is withdrawn already.'))
  expect(await enter(NEWER, id)).toEqual(
    refusedAt('', 'The earlier statement was withdrawn in between: enter a new claim.'),
  )
})

test('the database itself keeps a withdrawal', async () => {
  const { client } = await openCatalogueDesk()
  const id = await entered(CLAIM)
  await withdraw(id)
  const again = { withdrawnOn: null, withdrawalReason: null }
  await expect(client.reportedTotal.update({ where: { id }, data: again })).rejects.toThrow()
  await expect(client.reportedTotal.delete({ where: { id } })).rejects.toThrow()
  expect(listAllReportedTotals()).toMatchObject([{ withdrawnOn: TODAY }])
})

test('where a newer statement is withdrawn the older stands again, and can be followed', async () => {
  await openCatalogueDesk()
  const first = await entered(CLAIM)
  await withdraw(await entered(NEWER, first))
  expect(amountsOn(null)).toEqual([1000_00n])
  expect(amountsOn(YESTERDAY)).toEqual([2000_00n])
  await entered({ ...NEWER, amount: '3000', statedOn: '2023-09-01' }, first)
  expect(amountsOn(null)).toEqual([3000_00n])
  expect(amountsOn(YESTERDAY)).toEqual([3000_00n])
  expect(amountsOn('2023-08-31')).toEqual([2000_00n])
  expect(amountsOn('2023-07-10')).toEqual([1000_00n])
})
