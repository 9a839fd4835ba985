import { readFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { beforeEach, expect, test } from 'vitest'
import { readPreview } from '@/lib/db/preview'
import type { PledgeWriting } from '@/lib/domain/pledge'
import type { ItemFields, PledgeFields, TrancheFields } from '@/lib/domain/pledge-fields'
import { type Ledger, openLedger } from '../support/small-ledger'

// What is published: Denmark’s €100.00 of 20 April 2023 with ten Leopard 2 and some Küstenminen, P1001.

const PUBLISHED: PledgeWriting = {
  summary: 'Tanks and mines',
  category: 'mixed_package',
  tranches: [
    {
      announced: '20 April 2023',
      amount: { qualifier: 'exact', currency: 'EUR', pledged: '100' },
      donors: [{ code: 'DNK' }],
      items: [{ equipmentType: 'leopard-2', quantity: 10 }, { designation: 'Küstenmine' }],
    },
  ],
  sources: [
    { url: 'https://example.org/release', publisher: 'Ministry', official: true, says: 'Tanks.' },
  ],
}

let ledger: Ledger

beforeEach(async () => {
  ledger = await openLedger()
  await ledger.add(PUBLISHED, '2023-04-21')
})

function form(further: TrancheFields = {}): PledgeFields {
  const tranche: TrancheFields = {
    announced: '20 April 2023',
    donors: ['DNK'],
    amount: { qualifier: 'exact', currency: 'EUR', pledged: '100' },
    ...further,
  }
  return { summary: 'As typed', tranches: [tranche] }
}

const euro = (pledged: string) => ({ qualifier: 'exact', currency: 'EUR', pledged })
const only = (item: ItemFields): TrancheFields => ({ amount: euro('7000'), items: [item] })
const find = (fields: PledgeFields, pledgeNumber: number | null = null) =>
  readPreview(fields, pledgeNumber).duplicates

test('a pledge of a same donor, day and amount looks the same', () => {
  expect(find(form())).toEqual([
    {
      pledgeNumber: 1001,
      announcedOn: '2023-04-20',
      donorNames: 'Denmark',
      sameEur: 100_00n,
      sameParts: [],
      sameEquipment: [],
    },
  ])
})

test.each<[string, number, TrancheFields]>([
  ['fourteen days before', 1, { announced: '6 April 2023' }],
  ['fifteen days before', 0, { announced: '5 April 2023' }],
  ['fourteen days after', 1, { announced: '4 May 2023' }],
  ['fifteen days after', 0, { announced: '5 May 2023' }],
  ['no day', 0, { announced: 'in the coming weeks' }],
  ['five per cent below', 1, { amount: euro('95.24') }],
  ['just further below', 0, { amount: euro('95.23') }],
  ['five per cent above', 1, { amount: euro('105.26') }],
  ['just further above', 0, { amount: euro('105.27') }],
  ['another currency of the same worth', 1, { amount: { ...euro('110'), currency: 'USD' } }],
  ['another donor', 0, { donors: ['NLD'] }],
  ['a same donor among others', 1, { donors: ['NLD', 'DNK'] }],
  ['a same type of equipment and another amount', 1, only({ equipmentType: 'leopard-2' })],
  ['another type of equipment and another amount', 0, only({ equipmentType: 'caesar' })],
  ['a designation in other letters', 1, only({ designation: 'KÜSTENMINE' })],
  ['the designation of a type, as free text', 1, only({ designation: 'leopard 2' })],
  ['a part of a designation', 0, only({ designation: 'mine' })],
  ['words of the summary that are no equipment', 0, only({ designation: 'Tanks and mines' })],
])('%s: %i', (_case, count, tranche) => {
  expect(find(form(tranche))).toHaveLength(count)
})

test('what matches of the equipment is named with its units', () => {
  const items = [{ equipmentType: 'leopard-2' }, { designation: 'küstenmine' }]
  const [duplicate] = find(form({ amount: euro('7000'), items }))
  expect(duplicate).toMatchObject({
    sameEur: null,
    sameEquipment: [
      { designation: 'Leopard 2', quantity: 10 },
      { designation: 'Küstenmine', quantity: null },
    ],
  })
})

const FUND_PART = { kind: 'fund_contribution', designation: 'Trust fund' } as const
const WITH_PARTS: PledgeWriting = {
  ...PUBLISHED,
  tranches: [
    {
      announced: '20 June 2023',
      amount: { qualifier: 'exact', currency: 'EUR', pledged: '900' },
      donors: [{ code: 'DNK' }],
      items: [{ ...FUND_PART, amount: { currency: 'CAD', amount: '346' } }],
    },
    {
      announced: '20 June 2023',
      amount: { qualifier: 'exact', currency: 'EUR', pledged: '50' },
      donors: [{ code: 'DNK' }],
    },
  ],
}
const inJune = (further: TrancheFields) => find(form({ announced: '22 June 2023', ...further }))

test.each<[string, TrancheFields, { minor: bigint; currency: string }[]]>([
  [
    'the sum of an item',
    { amount: { ...euro('346'), currency: 'CAD' } },
    [{ minor: 346_00n, currency: 'CAD' }],
  ],
  ['the sum of a tranche', { amount: euro('50') }, [{ minor: 50_00n, currency: 'EUR' }]],
  [
    'an item of the same sum',
    {
      amount: euro('7000'),
      items: [
        { designation: 'Fund', amount: { qualifier: 'exact', currency: 'CAD', amount: '346' } },
      ],
    },
    [{ minor: 346_00n, currency: 'CAD' }],
  ],
])('what is here the whole and there a part looks the same: %s', async (_case, tranche, parts) => {
  await ledger.add(WITH_PARTS, '2023-06-20')
  expect(inJune(tranche)).toMatchObject([
    { pledgeNumber: 1002, sameEur: null, sameParts: parts, sameEquipment: [] },
  ])
})

test('a part is the same to the cent, in its own currency', async () => {
  await ledger.add(WITH_PARTS, '2023-06-20')
  expect(inJune({ amount: { ...euro('346.01'), currency: 'CAD' } })).toEqual([])
  expect(inJune({ amount: euro('346') })).toEqual([])
})

test('a pledge is no duplicate of itself', () => {
  expect(find(form(), 1001)).toEqual([])
})

test('a withdrawn pledge and an outdated revision are not compared with', async () => {
  const [tranche] = PUBLISHED.tranches
  const other = { ...tranche, amount: { ...euro('500'), qualifier: 'exact' as const }, items: [] }
  await ledger.revise(1001, 1, { ...PUBLISHED, tranches: [other] } as PledgeWriting, '2023-05-01')
  expect(find(form())).toEqual([])
  expect(find(form({ amount: euro('500') }))).toHaveLength(1)
  await ledger.revise(1001, 2, PUBLISHED, '2023-05-02', { changeKind: 'withdrawal' })
  expect(find(form())).toEqual([])
})

test('the nearest day comes first, then the nearest amount, and five are enough', async () => {
  const on = (announced: string, pledged: string) =>
    ledger.add(
      {
        ...PUBLISHED,
        tranches: [
          {
            announced,
            amount: { qualifier: 'exact', currency: 'EUR', pledged },
            donors: [{ code: 'DNK' }],
          },
        ],
      },
      '2023-05-10',
    )
  for (const day of [24, 23, 22, 21]) await on(`${day} April 2023`, '100')
  await on('20 April 2023', '101')
  const found = find(form()).map(({ pledgeNumber }) => pledgeNumber)
  expect(found).toEqual([1001, 1006, 1005, 1004, 1003])
})

test('the search reads indexes only', () => {
  const [, sql = ''] =
    /const SEARCH = `([^`]+)`/.exec(readFileSync('lib/db/duplicates.ts', 'utf8')) ?? []
  const database = new Database(ledger.file, { readonly: true })
  const plan = database
    .prepare(`EXPLAIN QUERY PLAN ${sql.replace(/\$\{MOST\}/, '5')}`)
    .all('[]', null, null, null, null, '[]', '[]', '[]') as { detail: string }[]
  database.close()
  const steps = plan.map(({ detail }) => detail)
  expect(steps).toContain(
    'SEARCH c USING COVERING INDEX Contribution_current_pledged_by_donor (aidType=? AND sole=? AND donorCode=? AND announcedOn>? AND announcedOn<?)',
  )
  expect(steps).toContain('SEARCH r USING INTEGER PRIMARY KEY (rowid=?)')
  expect(steps).toContain('SEARCH i USING INDEX Item_revisionId_idx (revisionId=?)')
  expect(steps.filter((step) => /^SCAN (c|r|p|t|i)\b/.test(step))).toEqual([])
})
