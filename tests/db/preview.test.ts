import { beforeEach, describe, expect, test } from 'vitest'
import { toAppearance } from '@/app/desk/pledges/appearance'
import { readPreview } from '@/lib/db/preview'
import type { PledgeFields, TrancheFields } from '@/lib/domain/pledge-fields'
import { publishSample } from '../support/sample-ledger'
import { type Ledger, openLedger } from '../support/small-ledger'

// Beside the eight pledges of the sample: military, Denmark has €150.01 and the Netherlands €350.00, and ten tanks.

let ledger: Ledger

beforeEach(async () => {
  ledger = await openLedger()
  await publishSample(ledger)
})

const show = (fields: unknown, pledgeNumber: number | null = null) =>
  toAppearance(readPreview(fields, pledgeNumber))

const amount = (currency: string, pledged: string) => ({ qualifier: 'exact', currency, pledged })

function form(...tranches: TrancheFields[]): PledgeFields {
  return { summary: 'As typed', aidType: 'military', tranches }
}

const CANADA: TrancheFields = {
  announced: '20 April 2023',
  donors: ['CAN'],
  amount: amount('CAD', '39m'),
}

describe('a pledge of one donor', () => {
  test('is converted at the rate of its day', () => {
    expect(show(form(CANADA))).toEqual({
      heading: '20 Apr 2023 · Canada',
      groups: [
        { title: null, lines: [{ label: 'Pledge', figure: 'As typed' }], notes: [] },
        {
          title: null,
          lines: [
            { label: 'As reported', figure: 'C$39m' },
            {
              label: 'Converted, rate of 20 Apr 2023',
              figure: '€26m · US$28.6m · £22.9m',
            },
          ],
          notes: [],
        },
      ],
      changes: [{ label: 'Canada, military aid pledged', before: 'none', figure: '€26m' }],
      amountNotes: { 'tranches[0]': '= €26m · US$28.6m · £22.9m at the rate of 20 Apr 2023' },
      duplicates: [],
    })
  })

  test('says that no rate is known, and changes no sum', () => {
    const note =
      'Not converted: no exchange rate of TWD is known for its day or the week before. The pledge is kept as reported.'
    const { groups, changes, amountNotes } = show(
      form({ ...CANADA, amount: amount('TWD', '5,000,000') }),
    )
    expect(groups[1]).toEqual({
      title: null,
      lines: [{ label: 'As reported', figure: 'NT$5m' }],
      notes: [note],
    })
    expect(amountNotes).toEqual({ 'tranches[0]': note })
    expect(changes).toEqual([])
  })

  test('without a day says that a rate needs one', () => {
    const { amountNotes, heading } = show(form({ ...CANADA, announced: 'soon' }))
    expect(heading).toBe('soon · Canada')
    expect(amountNotes['tranches[0]']).toBe(
      'Not converted: a rate needs the day of the announcement.',
    )
  })

  test('undisclosed has no value and no effect', () => {
    const { groups, changes } = show(form({ ...CANADA, amount: { qualifier: 'undisclosed' } }))
    expect(groups[1]?.lines).toEqual([{ label: 'As reported', figure: 'undisclosed' }])
    expect(changes).toEqual([])
  })
})

describe('a joint pledge', () => {
  const joint: TrancheFields = {
    announced: '20 April 2023',
    donors: ['NLD', 'DNK'],
    amount: { ...amount('EUR', '165.01'), qualifier: 'approximately' },
    items: [{ equipmentType: 'leopard-2', quantity: '14', quantityQualifier: 'at_least' }],
  }
  const linesOf = (tranche: TrancheFields) => show(form(tranche)).groups[1]

  test('is dealt out as the ledger deals it out', () => {
    const [tranche] = readPreview(form({ ...joint, split: 'equal_stated' }), null).tranches
    const parts = tranche?.parts.map(({ donorName, amounts }) => [donorName, amounts.pledged.EUR])
    expect(parts).toEqual([
      ['Denmark', 82_51n],
      ['Netherlands', 82_50n],
    ])
    expect(linesOf({ ...joint, split: 'equal_stated' })).toMatchObject({
      lines: [
        { label: 'As reported', figure: 'about €165.01' },
        { figure: 'US$181.51 · £145.21' },
        { label: 'Denmark', figure: '€82.51' },
        { label: 'Netherlands', figure: '€82.50' },
      ],
      notes: [],
    })
  })

  test('says where equal parts are assumed', () => {
    expect(linesOf({ ...joint, split: 'assumed' })?.notes).toEqual([
      'No source says how the donors share: equal parts are assumed.',
    ])
  })

  test('changes the totals of its donors, and counts its units once', () => {
    expect(show(form({ ...joint, split: 'equal_stated' })).changes).toEqual([
      { label: 'Denmark, military aid pledged', before: '€150.01', figure: '€232.52' },
      { label: 'Netherlands, military aid pledged', before: '€350', figure: '€432.50' },
      { label: 'Main battle tanks, pledged', before: '10', figure: '24' },
    ])
  })

  test('has stated shares in every tranche', () => {
    const shares = { DNK: '25', NLD: '75 %' }
    const second = { ...joint, split: 'stated', shares, amount: amount('EUR', '200') }
    const { groups, changes } = show(form(joint, second))
    expect(groups.map(({ title }) => title)).toEqual([null, 'Tranche 1', 'Tranche 2'])
    expect(groups[2]?.lines.slice(-2)).toEqual([
      { label: 'Denmark', figure: '€50' },
      { label: 'Netherlands', figure: '€150' },
    ])
    expect(changes[0]).toMatchObject({ figure: '€282.52' })
  })

  test('has no parts while its shares are unfinished', () => {
    for (const shares of [{}, { DNK: '25' }, { DNK: '25', NLD: '70' }, { DNK: '25', NLD: 'x' }]) {
      const tranche = { ...joint, split: 'stated', shares }
      expect(linesOf(tranche)?.lines).toHaveLength(2)
      expect(linesOf(tranche)?.notes).toEqual([
        'Each donor’s part is known once the shares make 100 %.',
      ])
      expect(show(form(tranche)).changes).toEqual([
        { label: 'Main battle tanks, pledged', before: '10', figure: '24' },
      ])
    }
  })
})

describe('a change of a published pledge', () => {
  // P1001 is Denmark’s: €100.00 and ten tanks.
  const tanks = (pledged: string, quantity: string, donors = ['DNK']): PledgeFields =>
    form({
      announced: '1 March 2023',
      donors,
      amount: amount('EUR', pledged),
      items: [{ equipmentType: 'leopard-2', quantity }],
    })

  test('takes the old part out first', () => {
    expect(show(tanks('120', '12'), 1001).changes).toEqual([
      { label: 'Denmark, military aid pledged', before: '€150.01', figure: '€170.01' },
      { label: 'Main battle tanks, pledged', before: '10', figure: '12' },
    ])
  })

  test('that changes no sum says what it is', () => {
    expect(show(tanks('100', '10'), 1001).changes).toEqual([
      { label: 'Denmark, military aid pledged', figure: '€150.01' },
      { label: 'Main battle tanks, pledged', figure: '10' },
    ])
  })

  test('of its donor or aid type lowers what it leaves', () => {
    expect(show(tanks('100', '10', ['SWE']), 1001).changes.slice(0, 2)).toEqual([
      { label: 'Sweden, military aid pledged', before: 'none', figure: '€100' },
      { label: 'Denmark, military aid pledged', before: '€150.01', figure: '€50.01' },
    ])
    expect(show({ ...tanks('100', '10'), aidType: 'financial' }, 1001).changes).toEqual([
      { label: 'Denmark, financial aid pledged', before: 'none', figure: '€100' },
      { label: 'Denmark, military aid pledged', before: '€150.01', figure: '€50.01' },
      { label: 'Main battle tanks, pledged as financial aid', before: '0', figure: '10' },
      { label: 'Main battle tanks, pledged', before: '10', figure: '0' },
    ])
  })

  test('of a withdrawn pledge takes nothing out', () => {
    const again = form({ announced: '20 April 2023', donors: ['NLD'], amount: amount('EUR', '1') })
    expect(show(again, 1008).changes).toEqual([
      { label: 'Netherlands, military aid pledged', before: '€350', figure: '€351' },
    ])
  })
})

test('a small pledge is seen in a great total; one that changes nothing leaves it short', async () => {
  const great = { announced: '20 April 2023', donors: [{ code: 'SWE' }] }
  const pledge = {
    summary: 'Great',
    category: 'funding' as const,
    tranches: [{ ...great, amount: { ...amount('EUR', '65bn'), qualifier: 'exact' as const } }],
    sources: [{ url: 'https://example.org/', publisher: 'P', official: true, says: 'S' }],
  }
  const pledgeNumber = await ledger.add(pledge, '2023-05-01')
  const fields = form({ ...CANADA, donors: ['SWE'], amount: amount('EUR', '1') })
  expect(show(fields).changes).toEqual([
    {
      label: 'Sweden, military aid pledged',
      before: '€65,000,000,000.00',
      figure: '€65,000,000,001.00',
    },
  ])
  const same = form({ ...CANADA, donors: ['SWE'], amount: amount('EUR', '65bn') })
  expect(show(same, pledgeNumber).changes).toEqual([
    { label: 'Sweden, military aid pledged', figure: '€65bn' },
  ])
})

describe('an unfinished form', () => {
  test.each<[string, unknown]>([
    ['nothing', {}],
    ['a list instead of fields', []],
    ['text', 'x'],
    ['null', null],
    ['text instead of tranches', { tranches: 'x' }],
    [
      'wrong shapes',
      { summary: { a: '1' }, tranches: [{ amount: 'x', items: 'x', shares: ['x'] }] },
    ],
    ['an unknown donor', form({ donors: ['XXX'] })],
  ])('of %s shows nothing', (_case, fields) => {
    expect(show(fields)).toMatchObject({ changes: [], duplicates: [], amountNotes: {} })
  })

  test('shows amount and day before anything else is there', () => {
    const { heading, groups } = show({
      tranches: [{ announced: '20 April 2023', amount: amount('CAD', '39m') }],
    })
    expect(heading).toBe('20 Apr 2023')
    expect(groups).toMatchObject([{ lines: [{ figure: 'C$39m' }, {}] }])
  })

  test('leaves out what cannot be read, and keeps the rest', () => {
    const { heading, groups, changes } = show(
      form({
        ...CANADA,
        amount: amount('CAD', '39,5'),
        items: [
          { equipmentType: 'leopard-2', quantity: '-14', quantityQualifier: 'exact' },
          { equipmentType: 'caesar', quantity: '6', quantityQualifier: 'exact' },
        ],
      }),
    )
    expect(heading).toBe('20 Apr 2023 · Canada')
    expect(groups).toHaveLength(1)
    expect(changes).toEqual([{ label: 'Howitzers (155 mm), pledged', before: '6', figure: '12' }])
  })
})
