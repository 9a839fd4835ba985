import { describe, expect, test } from 'vitest'
import { listMembers, readCatalogue } from '@/lib/db/catalogue'
import { getPledge } from '@/lib/db/pledges'
import { readPreview } from '@/lib/db/preview'
import { readAll } from '@/lib/db/reader'
import { getCoverage, listReportedTotals } from '@/lib/db/reported-totals'
import { getTotals, getTotalsByDonor } from '@/lib/db/totals'
import { OPENING_FILTER, type PledgeFilter } from '@/lib/domain/filter'
import type { PublishedRevision } from '@/lib/domain/published'
import { useFirstFacts } from '../support/first-facts'

useFirstFacts()

const ALL: PledgeFilter = { ...OPENING_FILTER, aidType: 'all' }

describe('Canada’s pledge of 21 April 2023', () => {
  test('is US$28.9m, at the rates of that day €26,325,378.03', () => {
    const [tranche, ...others] = requireFact('CAN-2023-04-21-rifles-radios-fund').content.tranches
    expect(others).toEqual([])
    expect(tranche?.announced).toEqual({
      words: '21 April 2023',
      earliest: '2023-04-21',
      latest: '2023-04-21',
    })
    expect(tranche?.amount).toEqual({
      qualifier: 'exact',
      currency: 'USD',
      pledgedMinor: 2_890_000_000n,
      allocatedMinor: 2_890_000_000n,
      deliveredMinor: null,
      valuedBy: 'source',
    })
    expect(tranche?.conversion).toEqual({
      rateDay: '2023-04-21',
      currencyPerEur: '1.0978',
      usdPerEur: '1.0978',
      gbpPerEur: '0.8857',
    })
    expect(tranche?.amounts.pledged).toEqual({
      EUR: 2_632_537_803n,
      USD: 2_890_000_000n,
      GBP: 2_331_638_732n,
    })
    expect(tranche?.amounts.delivered).toEqual({ EUR: null, USD: null, GBP: null })
    expect(tranche?.donors).toEqual([{ code: 'CAN', shareBasisPoints: null }])
  })

  test('holds 40 sniper rifles, 16 radio sets and a fund’s contribution, each with its own sum', () => {
    const [tranche] = requireFact('CAN-2023-04-21-rifles-radios-fund').content.tranches
    const items = tranche?.items.map((item) => [
      item.kind,
      item.equipmentType,
      item.quantity,
      item.amount,
    ])
    const canadian = (amountMinor: bigint, qualifier: string) => ({
      qualifier,
      currency: 'CAD',
      amountMinor,
      of: null,
    })
    expect(items).toEqual([
      ['equipment', 'sniper-rifle', 40, canadian(250_000_000n, 'approximately')],
      ['equipment', 'radio-set', 16, canadian(200_000_000n, 'approximately')],
      ['fund_contribution', null, null, canadian(3_460_000_000n, 'exact')],
    ])
    expect(tranche?.items[2]?.designation).toContain('Comprehensive Assistance Package')
  })

  test('keeps the report’s pounds and the government’s Canadian dollars as stated', () => {
    const { sources } = requireFact('CAN-2023-04-21-rifles-radios-fund').content
    expect(statedBy(sources[0])).toEqual([
      'exact USD 2890000000 for all',
      'exact GBP 2330000000 for all',
    ])
    expect(sources[0]).toMatchObject({ url: null, official: false, publishedOn: '2023-04-21' })
    expect(statedBy(sources[1])).toEqual([
      'approximately CAD 3900000000 for all',
      'exact CAD 3460000000 for NATO trust fund',
      'approximately CAD 250000000 for sniper rifles',
      'approximately CAD 200000000 for radio sets',
    ])
    expect(sources[1]).toMatchObject({ official: true, publishedOn: '2023-04-21' })
    expect(sources[1]?.url).toMatch(/^https:\/\/www\.canada\.ca\//)
  })
})

test('the Leopard 2 are Denmark’s and the Netherlands’ in halves', () => {
  const [tranche, ...others] = requireFact('DNK-2023-04-20-leopard-2').content.tranches
  expect(others).toEqual([])
  expect(tranche).toMatchObject({
    announced: { words: '20 April 2023', latest: '2023-04-20' },
    amount: { qualifier: 'approximately', currency: 'EUR', pledgedMinor: 16_500_000_000n },
    shareBasis: 'stated',
    donors: [
      { code: 'DNK', shareBasisPoints: 5000 },
      { code: 'NLD', shareBasisPoints: 5000 },
    ],
  })
  expect(tranche?.contributions.map(({ amounts }) => amounts.pledged.EUR)).toEqual([
    8_250_000_000n,
    8_250_000_000n,
  ])
  expect(tranche?.items).toEqual([
    {
      kind: 'equipment',
      equipmentType: 'leopard-2',
      designation: null,
      quantity: 14,
      quantityQualifier: 'at_least',
      condition: 'refurbished',
      amount: null,
      due: { words: 'by early 2024', earliest: null, latest: '2024-04-30' },
      deliveries: [],
    },
  ])
})

test('NATO’s €65bn stand beside the ledger, with £57bn as stated', () => {
  const [total, ...others] = listReportedTotals(null)
  expect(others).toEqual([])
  expect(listReportedTotals('2023-04-21')).toEqual([total])
  expect(listReportedTotals('2023-04-20')).toEqual([])
  expect(total).toMatchObject({
    claimant: 'NATO',
    groupCode: 'nato',
    membershipOn: '2023-04-21',
    aidType: 'military',
    currency: 'EUR',
    amountMinor: 6_500_000_000_000n,
    statedOn: '2023-04-21',
  })
  expect(statedBy(total?.sources[0])).toEqual([
    'exact EUR 6500000000000 for all',
    'exact GBP 5700000000000 for all',
  ])
  expect(total?.sources[1]).toMatchObject({
    publisher: 'NATO',
    publishedOn: '2023-03-08',
    official: true,
  })
  const inPounds = total && getCoverage(total, { ...OPENING_FILTER, currency: 'GBP' })
  expect(inPounds?.stated).toEqual({
    minor: 5_700_000_000_000n,
    currency: 'GBP',
    isConverted: false,
  })
  // 65bn × 1.0978: no source states dollars.
  const inDollars = total && getCoverage(total, { ...OPENING_FILTER, currency: 'USD' })
  expect(inDollars?.stated).toEqual({
    minor: 7_135_700_000_000n,
    currency: 'USD',
    isConverted: true,
  })
})

describe('the first facts as a whole', () => {
  test('are at least 60 pledges by at least 20 donors', () => {
    expect(getTotals(ALL).pledges).toBeGreaterThanOrEqual(60)
    expect(getTotalsByDonor(ALL).size).toBeGreaterThanOrEqual(20)
  })

  test('are the tracker’s word from 21 April 2023 on', () => {
    const now = getTotals(ALL)
    expect(getTotals({ ...ALL, asOf: '2023-04-20' }).pledges).toBe(0)
    expect(getTotals({ ...ALL, asOf: '2023-04-21' })).toEqual(now)
  })

  test('each have a link, and what it says', () => {
    const without = readAll(
      `SELECT r.summary FROM Revision r WHERE NOT EXISTS
         (SELECT 1 FROM Source s WHERE s.revisionId = r.id AND s.url LIKE 'http%' AND s.says <> '')`,
    )
    expect(without).toEqual([])
  })

  test('were announced from 1 February 2022 to 21 April 2023, none later', () => {
    const outside = readAll(
      `SELECT r.summary, t.announcedOn FROM Tranche t JOIN Revision r ON r.id = t.revisionId
       WHERE t.announcedOn NOT BETWEEN '2022-02-01' AND '2023-04-21'`,
    )
    expect(outside).toEqual([])
    const days = readAll('SELECT MIN(announcedOn) AS first, MAX(announcedOn) AS last FROM Tranche')
    expect(days).toEqual([
      { first: expect.stringMatching(/^2022-0[23]-\d\d$/), last: '2023-04-21' },
    ])
  })

  test('have one first revision each, none withdrawn, in their dataset', () => {
    const strange = readAll(
      `SELECT r.summary FROM Revision r JOIN Pledge p ON p.id = r.pledgeId
       WHERE r.number <> 1 OR r.withdrawn <> 0 OR r.changeKind <> 'new' OR p.dataset <> 'first-facts'`,
    )
    expect(strange).toEqual([])
  })

  test.each([
    ['himars'],
    ['patriot'],
    ['iris-t-slm'],
    ['leopard-1'],
    ['leopard-2'],
    ['challenger-2'],
    ['m1-abrams'],
    ['m2-bradley'],
    ['marder'],
    ['cv90'],
    ['pzh2000'],
    ['caesar'],
    ['archer'],
    ['s-300'],
    ['nasams'],
    ['gepard'],
    ['bayraktar-tb2'],
    ['stinger'],
    ['javelin'],
    ['nlaw'],
    ['starstreak'],
    ['shell-155'],
  ])('hold %s', (equipment) => {
    expect(getTotals({ ...ALL, equipment }).pledges).toBeGreaterThan(0)
  })

  test('hold Switchblade drones', () => {
    const kinds = ['switchblade', 'switchblade-300', 'switchblade-600']
    const pledges = kinds.map((equipment) => getTotals({ ...ALL, equipment }).pledges)
    expect(Math.max(...pledges)).toBeGreaterThan(0)
  })
})

test('NATO’s members on 21 April 2023 are 31, with Finland and without Sweden', () => {
  const members = listMembers('nato', '2023-04-21')
  expect(members).toHaveLength(31)
  expect(members).toContain('FIN')
  expect(members).not.toContain('SWE')
  const asOf = { ...ALL, group: 'nato', asOf: '2023-04-21' }
  expect(getTotals({ ...asOf, donors: ['FIN'] }).pledges).toBeGreaterThan(0)
  expect(getTotals({ ...asOf, donors: ['SWE'] }).pledges).toBe(0)
  expect(getTotals({ ...ALL, donors: ['SWE'] }).pledges).toBeGreaterThan(0)
  expect(readCatalogue().datasets).toEqual(['first-facts'])
})

test('the contribution to NATO’s fund alone looks like Canada’s package of that day, which has it as a part', () => {
  const [tranche] = requireFact('CAN-2023-04-21-rifles-radios-fund').content.tranches
  const fund = {
    announced: '21 April 2023',
    donors: ['CAN'],
    amount: { qualifier: 'exact', currency: 'CAD', pledged: '34.6m' },
  }
  expect(tranche?.items.map(({ amount }) => amount?.amountMinor)).toContain(34_600_000_00n)
  expect(readPreview({ tranches: [fund] }, null).duplicates).toEqual([
    {
      pledgeNumber: 1304,
      announcedOn: '2023-04-21',
      donorNames: 'Canada',
      sameEur: null,
      sameParts: [{ minor: 34_600_000_00n, currency: 'CAD' }],
      sameEquipment: [],
    },
  ])
})

function requireFact(externalId: string): PublishedRevision {
  const [row] = readAll<{ number: bigint }>('SELECT number FROM Pledge WHERE externalId = ?', [
    externalId,
  ])
  const revision = row && getPledge(Number(row.number), null)?.revisions[0]
  if (!revision) throw new Error(`${externalId} is not among the first facts`)
  return revision
}

function statedBy(source: PublishedRevision['content']['sources'][number] | undefined) {
  return source?.statedAmounts.map(
    ({ qualifier, currency, amountMinor, of }) =>
      `${qualifier} ${currency} ${amountMinor} for ${of ?? 'all'}`,
  )
}
