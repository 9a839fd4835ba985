import { describe, expect, it } from 'vitest'
import { type PledgeWriting, pledgeInputSchema } from '@/lib/domain/pledge'
import { diffContent, type FieldChange } from '@/lib/domain/revision-diff'

const NAMES = {
  donorNames: { DNK: 'Denmark', NLD: 'Netherlands' },
  equipment: { 'leopard-2': { designation: 'Leopard 2' } },
}

type Tranche = PledgeWriting['tranches'][number]
type Source = PledgeWriting['sources'][number]

const ITEM = {
  equipmentType: 'leopard-2',
  quantity: 14,
  quantityQualifier: 'at_least',
  condition: 'refurbished',
  due: 'by early 2024',
} as const
const TRANCHE: Tranche = {
  announced: '20 April 2023',
  amount: { qualifier: 'approximately', currency: 'EUR', pledged: '165m' },
  donors: [{ code: 'DNK' }, { code: 'NLD' }],
  items: [ITEM],
}
const SOURCE: Source = {
  url: 'https://example.org/a',
  publisher: 'Ministry of Defence',
  title: 'Tanks',
  publishedOn: '2023-04-20',
  official: true,
  says: 'Fourteen tanks.',
}
const PLEDGE: PledgeWriting = {
  summary: 'Leopard 2 tanks',
  category: 'armour_and_vehicles',
  tranches: [TRANCHE],
  sources: [SOURCE],
}

const withTranche = (part: Partial<Tranche>) => ({ ...PLEDGE, tranches: [{ ...TRANCHE, ...part }] })
const withItem = (part: object) => withTranche({ items: [{ ...ITEM, ...part }] })
const withSource = (part: Partial<Source>) => ({ ...PLEDGE, sources: [{ ...SOURCE, ...part }] })

const CHANGES: [string, PledgeWriting, string, string | null, string | null][] = [
  ['the summary', { ...PLEDGE, summary: 'Tanks' }, 'Summary', 'Leopard 2 tanks', 'Tanks'],
  [
    'a detail added',
    { ...PLEDGE, detail: 'Of the A4 version.' },
    'Detail',
    null,
    'Of the A4 version.',
  ],
  ['the aid type', { ...PLEDGE, aidType: 'financial' }, 'Aid type', 'Military', 'Financial'],
  [
    'the category',
    { ...PLEDGE, category: 'funding' },
    'Category',
    'Armour and vehicles',
    'Funding',
  ],
  ['a label', withTranche({ label: 'First' }), 'Label', null, 'First'],
  [
    'the day',
    withTranche({ announced: 'April 2023' }),
    'Announced',
    '20 April 2023 (2023-04-20 – 2023-04-20)',
    'April 2023 (2023-04-01 – 2023-04-30)',
  ],
  [
    'a day taken out',
    withTranche({ announced: null }),
    'Announced',
    '20 April 2023 (2023-04-20 – 2023-04-20)',
    null,
  ],
  [
    'a day that is bounded on one side',
    withTranche({ announced: 'by early 2024' }),
    'Announced',
    '20 April 2023 (2023-04-20 – 2023-04-20)',
    'by early 2024 (… – 2024-04-30)',
  ],
  [
    'the amount’s qualifier',
    withTranche({ amount: { qualifier: 'up_to', currency: 'EUR', pledged: '165m' } }),
    'Amount is',
    'About, valued by the source',
    'Up to, valued by the source',
  ],
  [
    'the amount',
    withTranche({ amount: { qualifier: 'approximately', currency: 'EUR', pledged: '166m' } }),
    'Pledged',
    'EUR 165,000,000',
    'EUR 166,000,000',
  ],
  [
    'the currency',
    withTranche({ amount: { qualifier: 'approximately', currency: 'DKK', pledged: '165m' } }),
    'Pledged',
    'EUR 165,000,000',
    'DKK 165,000,000',
  ],
  [
    'an allocation added',
    withTranche({
      amount: { qualifier: 'approximately', currency: 'EUR', pledged: '165m', allocated: '1k' },
    }),
    'Allocated',
    null,
    'EUR 1,000',
  ],
  [
    'the shares',
    withTranche({
      donors: [
        { code: 'DNK', shareBasisPoints: 3333 },
        { code: 'NLD', shareBasisPoints: 6667 },
      ],
      sharesStated: true,
    }),
    'Donors',
    'Denmark, Netherlands (shares assumed equal)',
    'Denmark 33.33 %, Netherlands 66.67 % (shares stated)',
  ],
  [
    'a donor taken out',
    withTranche({ donors: [{ code: 'DNK' }] }),
    'Donors',
    'Denmark, Netherlands (shares assumed equal)',
    'Denmark',
  ],
  ['a kind', withItem({ kind: 'service' }), 'Item 1: Kind', 'Equipment', 'Service'],
  [
    'a designation added',
    withItem({ designation: 'Leopard 2A4' }),
    'Item 1: Designation',
    null,
    'Leopard 2A4',
  ],
  ['a count', withItem({ quantity: 16 }), 'Item 1: Quantity', 'At least 14', 'At least 16'],
  [
    'how sure a count is',
    withItem({ quantityQualifier: 'exact' }),
    'Item 1: Quantity',
    'At least 14',
    '14',
  ],
  [
    'a count taken back',
    withItem({ quantity: null, quantityQualifier: 'undisclosed' }),
    'Item 1: Quantity',
    'At least 14',
    'Undisclosed',
  ],
  [
    'a condition',
    withItem({ condition: 'unknown' }),
    'Item 1: Condition',
    'Refurbished',
    'Unknown',
  ],
  [
    'a due date',
    withItem({ due: 'from 2024' }),
    'Item 1: Due',
    'by early 2024 (… – 2024-04-30)',
    'from 2024 (2024-01-01 – …)',
  ],
  [
    'a delivery added',
    withItem({ deliveries: [{ quantity: 4, qualifier: 'approximately', date: 'June 2023' }] }),
    'Item 1: Delivery 1',
    null,
    'About 4, June 2023 (2023-06-01 – 2023-06-30)',
  ],
  [
    'a delivery of an unknown number added',
    withItem({ deliveries: [{ quantity: null }] }),
    'Item 1: Delivery 1',
    null,
    'Undisclosed, on an unknown day',
  ],
  [
    'an item’s own amount',
    withItem({ amount: { qualifier: 'approximately', currency: 'EUR', amount: '5m', of: 'two' } }),
    'Item 1: Amount',
    null,
    'About EUR 5,000,000 for two',
  ],
  ['a source’s title', withSource({ title: '' }), 'Source 1: Title', 'Tanks', null],
  [
    'a source’s day',
    withSource({ publishedOn: '2023-04-21' }),
    'Source 1: Published on',
    '2023-04-20',
    '2023-04-21',
  ],
  [
    'a source’s standing',
    withSource({ official: false }),
    'Source 1: Standing',
    'Official',
    'Not official',
  ],
  [
    'a link',
    withSource({ url: 'https://example.org/b' }),
    'Source 1: Link',
    'https://example.org/a',
    'https://example.org/b',
  ],
  [
    'an archive link added',
    withSource({ archiveUrl: 'https://example.org/c' }),
    'Source 1: Archive link',
    null,
    'https://example.org/c',
  ],
  [
    'what a source says',
    withSource({ says: 'Sixteen.' }),
    'Source 1: Says',
    'Fourteen tanks.',
    'Sixteen.',
  ],
  [
    'what a source states',
    withSource({ statedAmounts: [{ currency: 'DKK', amount: '1.2bn' }] }),
    'Source 1: States 1',
    null,
    'DKK 1,200,000,000',
  ],
]

describe('two revisions differ in', () => {
  it.each(CHANGES)('%s', (_, after, field, before, now) => {
    expect(diff(PLEDGE, after)).toEqual([{ field, before, after: now }])
    expect(diff(after, PLEDGE)).toEqual([{ field, before: now, after: before }])
  })

  it('nothing, where both say the same', () => {
    expect(diff(PLEDGE, structuredClone(PLEDGE))).toEqual([])
  })

  it('several fields, in the order of the content', () => {
    const after = { ...withItem({ quantity: 15 }), summary: 'Tanks', detail: 'More.' }
    expect(diff(PLEDGE, after).map(({ field }) => field)).toEqual([
      'Summary',
      'Detail',
      'Item 1: Quantity',
    ])
  })

  it('an item taken out, all of it', () => {
    const fields = diff(PLEDGE, withTranche({ items: [] }))
    expect(fields.map(({ field, before, after }) => [field, before, after])).toEqual([
      ['Item 1: Kind', 'Equipment', null],
      ['Item 1: Equipment type', 'Leopard 2', null],
      ['Item 1: Quantity', 'At least 14', null],
      ['Item 1: Condition', 'Refurbished', null],
      ['Item 1: Due', 'by early 2024 (… – 2024-04-30)', null],
    ])
  })

  it('what is gone and what is new, each in its place', () => {
    const delivered = { ...ITEM, deliveries: [{ quantity: 1 }] }
    const twice = withTranche({ items: [ITEM, { kind: 'training', designation: 'Crews' }] })
    const fields = diff(twice, withTranche({ items: [delivered] })).map(({ field }) => field)
    expect(fields.slice(0, 2)).toEqual(['Item 1: Delivery 1', 'Item 2: Kind'])
  })

  it('a second tranche, and not the first, which only gets its number', () => {
    const second: Tranche = { amount: { qualifier: 'undisclosed' }, donors: [{ code: 'DNK' }] }
    expect(diff(PLEDGE, { ...PLEDGE, tranches: [TRANCHE, second] })).toEqual([
      { field: 'Tranche 2: Amount is', before: null, after: 'Undisclosed, valued by the source' },
      { field: 'Tranche 2: Donors', before: null, after: 'Denmark' },
    ])
  })

  it('a second source, all of it', () => {
    const second = { publisher: 'Press', official: false, says: 'So it is said.' }
    expect(diff(PLEDGE, { ...PLEDGE, sources: [SOURCE, second] })).toEqual([
      { field: 'Source 2: Publisher', before: null, after: 'Press' },
      { field: 'Source 2: Standing', before: null, after: 'Not official' },
      { field: 'Source 2: Says', before: null, after: 'So it is said.' },
    ])
  })

  it('tranches by their number, where one of both has several', () => {
    const second: Tranche = {
      amount: { qualifier: 'undisclosed' },
      donors: [{ code: 'XXX' }],
    }
    const twice = { ...PLEDGE, tranches: [TRANCHE, second] }
    const thrice = { ...PLEDGE, tranches: [TRANCHE, second, { ...second, label: 'Third' }] }
    expect(diff(twice, thrice)).toEqual([
      { field: 'Tranche 3: Label', before: null, after: 'Third' },
      { field: 'Tranche 3: Amount is', before: null, after: 'Undisclosed, valued by the source' },
      { field: 'Tranche 3: Donors', before: null, after: 'XXX' },
    ])
  })
})

function diff(before: PledgeWriting, after: PledgeWriting): FieldChange[] {
  return diffContent(pledgeInputSchema.parse(before), pledgeInputSchema.parse(after), NAMES)
}
