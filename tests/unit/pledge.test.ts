import { describe, expect, it } from 'vitest'
import { pledgeInputSchema } from '@/lib/domain/pledge'
import {
  EURO,
  type Item,
  PLEDGE,
  SOURCE,
  TANKS,
  TRANCHE,
  withAmount,
  withItem,
  withSource,
  withTranche,
} from './pledge-writing'

describe('a pledge that can be published', () => {
  it('comes out with minor units, bounded dates and every gap named', () => {
    expect(pledgeInputSchema.parse(PLEDGE)).toEqual({
      summary: 'Leopard 2 tanks',
      detail: null,
      aidType: 'military',
      category: 'armour_and_vehicles',
      tranches: [
        {
          label: null,
          announced: null,
          amount: {
            qualifier: 'exact',
            currency: 'EUR',
            pledgedMinor: 16_500_000_000n,
            allocatedMinor: null,
            deliveredMinor: null,
            valuedBy: 'source',
          },
          donors: [{ code: 'DNK', shareBasisPoints: null }],
          sharesStated: false,
          items: [],
        },
      ],
      sources: [
        {
          url: 'https://example.org/release',
          publisher: 'Ministry of Defence',
          title: null,
          publishedOn: null,
          official: true,
          archiveUrl: null,
          says: 'Fourteen tanks are promised.',
          statedAmounts: [],
        },
      ],
    })
  })

  it('keeps an item with its count, dates, deliveries and own amount', () => {
    const { tranches } = pledgeInputSchema.parse(
      withItem({
        equipmentType: 'leopard-2',
        quantity: 14,
        quantityQualifier: 'at_least',
        condition: 'refurbished',
        amount: { currency: 'DKK', amount: '1.2bn' },
        due: 'by early 2024',
        deliveries: [
          { quantity: 2, date: '8 January 2024' },
          { quantity: null, qualifier: 'undisclosed' },
        ],
      }),
    )
    expect(tranches[0]?.items).toEqual([
      {
        kind: 'equipment',
        equipmentType: 'leopard-2',
        designation: null,
        quantity: 14,
        quantityQualifier: 'at_least',
        condition: 'refurbished',
        amount: { qualifier: 'exact', currency: 'DKK', amountMinor: 120_000_000_000n, of: null },
        due: { words: 'by early 2024', earliest: null, latest: '2024-04-30' },
        deliveries: [
          {
            quantity: 2,
            qualifier: 'exact',
            date: { words: '8 January 2024', earliest: '2024-01-08', latest: '2024-01-08' },
          },
          { quantity: null, qualifier: 'undisclosed', date: null },
        ],
      },
    ])
  })

  it.each<[Item, number | null, string]>([
    [{ ...TANKS, quantity: 14 }, 14, 'exact'],
    [TANKS, null, 'undisclosed'],
    [{ ...TANKS, quantityQualifier: 'undisclosed' }, null, 'undisclosed'],
    [{ ...TANKS, quantity: 14, quantityQualifier: 'approximately' }, 14, 'approximately'],
  ])('counts the units of %j as %s, %s', (item, quantity, quantityQualifier) => {
    const { tranches } = pledgeInputSchema.parse(withItem(item))
    expect(tranches[0]?.items[0]).toMatchObject({ quantity, quantityQualifier })
  })

  it('keeps an undisclosed amount missing, with no currency', () => {
    const { tranches } = pledgeInputSchema.parse(
      withAmount({ qualifier: 'undisclosed', currency: 'EUR' }),
    )
    expect(tranches[0]?.amount).toEqual({
      qualifier: 'undisclosed',
      currency: null,
      pledgedMinor: null,
      allocatedMinor: null,
      deliveredMinor: null,
      valuedBy: 'source',
    })
  })

  it('reads empty fields of a form as not given, and trims the others', () => {
    const writing = {
      ...withSource({ archiveUrl: '', title: ' ', publisher: ' NATO ' }),
      detail: '',
      tranches: [{ ...TRANCHE, label: '', announced: '' }],
    }
    const { detail, tranches, sources } = pledgeInputSchema.parse(writing)
    expect([detail, tranches[0]?.label, tranches[0]?.announced]).toEqual([null, null, null])
    expect(sources[0]).toMatchObject({ archiveUrl: null, title: null, publisher: 'NATO' })
  })

  it('names its donors in the order of their codes, with their shares', () => {
    const { tranches } = pledgeInputSchema.parse(
      withTranche({
        donors: [
          { code: 'NLD', shareBasisPoints: 6000 },
          { code: 'DNK', shareBasisPoints: 4000 },
        ],
        sharesStated: true,
      }),
    )
    expect(tranches[0]?.donors).toEqual([
      { code: 'DNK', shareBasisPoints: 4000 },
      { code: 'NLD', shareBasisPoints: 6000 },
    ])
  })

  it.each([10_000, 5000, null])('gives a sole donor no share, where %s was given', (share) => {
    const { tranches } = pledgeInputSchema.parse(
      withTranche({ donors: [{ code: 'DNK', shareBasisPoints: share }], sharesStated: true }),
    )
    expect(tranches[0]).toMatchObject({
      donors: [{ code: 'DNK', shareBasisPoints: null }],
      sharesStated: false,
    })
  })

  it.each([
    ['a summary of 200 characters', { ...PLEDGE, summary: 'x'.repeat(200) }],
    ['a second source without a link', { ...PLEDGE, sources: [SOURCE, { ...SOURCE, url: null }] }],
    ['a link by http', withSource({ url: 'http://example.org/a?b=c#d' })],
    ['lines in the detail', { ...PLEDGE, detail: 'First.\n\tSecond.' }],
    ['only a delivered amount', withAmount({ ...EURO, delivered: '1' })],
    [
      'shares that are stated and add up',
      withTranche({
        donors: [
          { code: 'DNK', shareBasisPoints: 3333 },
          { code: 'NLD', shareBasisPoints: 6667 },
        ],
        sharesStated: true,
      }),
    ],
    ['two donors in equal parts', withTranche({ donors: [{ code: 'DNK' }, { code: 'NLD' }] })],
  ])('may have %s', (_, writing) => {
    expect(pledgeInputSchema.safeParse(writing).error?.issues ?? []).toEqual([])
  })
})
