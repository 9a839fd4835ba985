import { parseWithZod } from '@conform-to/zod/v4'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toAnswer } from '@/lib/domain/answers'
import { pledgeInputSchema } from '@/lib/domain/pledge'
import { EMPTY_FIELDS, type PledgeFields, toFormFields } from '@/lib/domain/pledge-fields'
import { pledgeFormSchema } from '@/lib/domain/pledge-form'
import { toFormData } from '../support/form-data'
import { pledgeWriting } from '../support/generated-ledgers'
import { DONORS, EQUIPMENT } from '../support/small-catalogue'

const RULES = {
  isChange: false,
  today: '2026-11-25',
  donorNames: new Map(Object.entries(DONORS)),
  equipmentKeys: new Set(Object.keys(EQUIPMENT)),
  asks: true,
}

const CANADA: PledgeFields = {
  summary: '40 sniper rifles',
  aidType: 'military',
  category: 'mixed_package',
  tranches: [
    {
      announced: '21 April 2023',
      donors: ['CAN'],
      split: 'assumed',
      amount: { qualifier: 'exact', currency: 'USD', pledged: '28.9m', valuedBy: 'source' },
      items: [{}, { designation: 'Sniper rifles', quantity: '40', quantityQualifier: 'exact' }],
    },
  ],
  sources: [{}, { url: 'https://example.org/news', publisher: 'A newspaper', says: 'It said so.' }],
}

function check(fields: PledgeFields, rules: Partial<typeof RULES> = {}) {
  const schema = pledgeFormSchema({ ...RULES, ...rules })
  return parseWithZod(toFormData(fields), { schema, disableAutoCoercion: true })
}

/** What is wrong, by field. */
function problemsOf(fields: PledgeFields, rules: Partial<typeof RULES> = {}) {
  const submission = check(fields, rules)
  return submission.status === 'error' ? submission.error : null
}

type Tranche = NonNullable<PledgeFields['tranches']>[number]
const withTranche = (tranche: Tranche): PledgeFields => ({
  ...CANADA,
  tranches: [{ ...CANADA.tranches?.[0], ...tranche }],
})
const withAmount = (amount: Tranche['amount']) =>
  withTranche({ amount: { ...CANADA.tranches?.[0]?.amount, ...amount } })
const withItem = (item: NonNullable<Tranche['items']>[number]) => withTranche({ items: [item] })
const TANKS = { designation: 'Tanks', quantity: '14', quantityQualifier: 'exact' }
const NO_COUNT = 'An undisclosed count has no number: remove it, or choose another qualifier.'
const ENTER_A_COUNT = 'Enter a count, or choose “Undisclosed”.'
const pledged = 'tranches[0].amount.pledged'

describe('the fields of the pledge form', () => {
  it('give back the content that they were filled with', () => {
    fc.assert(
      fc.property(pledgeWriting, (writing) => {
        const content = pledgeInputSchema.parse(writing)
        const submission = check(toFormFields(content), { asks: false })
        expect(submission).toMatchObject({ status: 'success' })
        if (submission.status === 'success')
          expect(submission.value).toEqual({ input: content, changeKind: 'new', reason: null })
      }),
      { numRuns: 300 },
    )
  })

  it('leave out rows in which nothing was typed', () => {
    const submission = check(CANADA)
    expect(submission.status === 'success' && submission.value.input).toMatchObject({
      tranches: [{ items: [{ designation: 'Sniper rifles', quantity: 40 }] }],
      sources: [{ publisher: 'A newspaper' }],
    })
  })

  it('refuse to count a contribution to a fund', () => {
    const counted = { kind: 'fund_contribution', designation: 'A fund', quantity: '16' }
    expect(problemsOf(withItem(counted))).toEqual({
      'tranches[0].items[0].quantity': [
        'A contribution to a fund is not counted in units: remove the count, or choose another kind.',
      ],
    })
  })

  it.each(['fund_contribution', 'training', 'service'])('ask no count of a %s', (kind) => {
    const item = { kind, designation: 'Of no units', quantityQualifier: 'exact' }
    const submission = check(
      withItem({ ...item, deliveries: [{ qualifier: 'exact', date: 'May 2023' }] }),
    )
    const undisclosed = { quantity: null, qualifier: 'undisclosed' }
    expect(submission.status === 'success' && submission.value.input).toMatchObject({
      tranches: [{ items: [{ quantityQualifier: 'undisclosed', deliveries: [undisclosed] }] }],
    })
  })

  it('ask what kind of change it is, and why', () => {
    expect(problemsOf(CANADA, { isChange: true })).toEqual({
      changeKind: ['Say what kind of change this is.'],
      reason: ['Say why this changes.'],
    })
    const change = { changeKind: 'withdrawal', reason: 'Because.' }
    expect(problemsOf({ ...CANADA, ...change }, { isChange: true })).toHaveProperty('changeKind')
  })
})

describe('what is wrong', () => {
  it.each<[string, PledgeFields, Record<string, string>]>([
    [
      'a comma before decimals',
      withAmount({ pledged: '28,9m' }),
      { [pledged]: 'A comma cannot stand before decimals: write 28.9m, with a point.' },
    ],
    [
      'a negative amount',
      withAmount({ pledged: '-5' }),
      { [pledged]: 'An amount cannot be negative.' },
    ],
    [
      'too many decimals',
      withAmount({ pledged: '1.2345' }),
      { [pledged]: 'USD has no unit that small: write fewer decimals.' },
    ],
    [
      'more than there is',
      withAmount({ pledged: '1000001bn' }),
      { [pledged]: 'This amount is too large: the limit is 1000tn.' },
    ],
    [
      'a number that is undisclosed',
      withAmount({ qualifier: 'undisclosed' }),
      {
        'tranches[0].amount.qualifier':
          'An undisclosed amount has no number: remove it, or choose another qualifier.',
      },
    ],
    [
      'no currency',
      withAmount({ currency: '' }),
      { 'tranches[0].amount.currency': 'Choose the currency of this amount.' },
    ],
    [
      'an unknown currency',
      withAmount({ currency: 'XXX' }),
      { 'tranches[0].amount.currency': 'XXX is no ISO 4217 currency: choose one from the list.' },
    ],
    [
      'a day to come',
      withTranche({ announced: '1 January 2099' }),
      {
        'tranches[0].announced':
          '“1 January 2099” lies in the future (today is 2026-11-25): give the day on which it was announced.',
      },
    ],
    [
      'no donor',
      withTranche({ donors: [] }),
      { 'tranches[0].donors': 'Choose at least one donor.' },
    ],
    [
      'an unknown donor',
      withTranche({ donors: ['QQQ'] }),
      {
        'tranches[0].donors':
          'QQQ is not in the catalogue of donors: choose a donor from the list.',
      },
    ],
    [
      'shares that do not make the whole',
      withTranche({ donors: ['DNK', 'NLD'], split: 'stated', shares: { DNK: '50', NLD: '40' } }),
      { 'tranches[0].split': 'These shares make 90 %; they must make 100 %.' },
    ],
    [
      'a share with three decimals',
      withTranche({
        donors: ['NLD', 'DNK'],
        split: 'stated',
        shares: { NLD: '33.333', DNK: '66.667' },
      }),
      {
        'tranches[0].shares.NLD': 'Netherlands: a share has at most two decimals.',
        'tranches[0].shares.DNK': 'Denmark: a share has at most two decimals.',
      },
    ],
    [
      'a share with a comma',
      withTranche({ donors: ['NLD', 'DNK'], split: 'stated', shares: { NLD: '50,0', DNK: '50' } }),
      {
        'tranches[0].shares.NLD':
          'Netherlands: a comma cannot stand before decimals: write 50.0, with a point.',
      },
    ],
    [
      'shares that do not make the whole, beside whatever else',
      withTranche({
        announced: '30 February 2023',
        donors: ['DNK', 'NLD'],
        split: 'stated',
        shares: { DNK: '50', NLD: '49.9' },
      }),
      {
        'tranches[0].announced': expect.any(String),
        'tranches[0].split': 'These shares make 99.9 %; they must make 100 %.',
      },
    ],
    [
      'shares said to be stated',
      withTranche({ donors: ['DNK', 'NLD'], split: 'stated' }),
      { 'tranches[0].split': 'Give each donor’s share.' },
    ],
    [
      'no source',
      { ...CANADA, sources: [{ url: '' }] },
      {
        'sources[0].url':
          'Give at least one source with a link: what nobody can check does not enter.',
        'sources[0].publisher': 'Say who published it.',
        'sources[0].says': 'Say in your own words what the source says.',
      },
    ],
    [
      'a source without a link',
      { ...CANADA, sources: [{ publisher: 'A newspaper', says: 'It said so.' }] },
      {
        'sources[0].url':
          'Give at least one source with a link: what nobody can check does not enter.',
      },
    ],
    [
      'a summary of a novel’s length',
      { ...CANADA, summary: 'a'.repeat(10_000) },
      { summary: 'This is 10,000 characters long; keep it under 200.' },
    ],
    [
      'a control character',
      { ...CANADA, summary: 'a\u0000b' },
      { summary: 'Remove the control character U+0000, which cannot be seen.' },
    ],
    [
      'a right-to-left override',
      { ...CANADA, summary: 'a\u202eb' },
      { summary: 'Remove the invisible mark U+202E, which turns the direction of text.' },
    ],
    [
      '201 items',
      withTranche({ items: Array.from({ length: 201 }, () => ({ designation: 'Lorry' })) }),
      {
        'tranches[0].items':
          'A tranche holds at most 200 items; put the others into a further tranche.',
      },
    ],
    [
      'unknown equipment, after a row that is ignored',
      withTranche({ items: [{}, { equipmentType: 'death-star' }] }),
      {
        'tranches[0].items[1].equipmentType':
          '“death-star” is not in the catalogue of equipment: choose a type from the list.',
      },
    ],
    [
      'fewer than none',
      withTranche({ items: [{}, { designation: 'Tanks', quantity: '-14' }] }),
      { 'tranches[0].items[1].quantity': 'Enter 1 or more.' },
    ],
    ...['10.000', '1.234.567'].map((count): [string, PledgeFields, Record<string, string>] => [
      `${count}, which is a small number to some readers`,
      withItem({ ...TANKS, quantity: count }),
      {
        'tranches[0].items[0].quantity': `A count has no decimals, and no points: write ${count.replaceAll('.', ',')} for thousands.`,
      },
    ]),
    ...['9'.repeat(30), '2,000,000,001', '9,999,999,999,999,999,999'].map(
      (count): [string, PledgeFields, Record<string, string>] => [
        `${count} tanks`,
        withItem({ ...TANKS, quantity: count }),
        {
          'tranches[0].items[0].quantity': 'This count is too large: the limit is 2,000,000,000.',
        },
      ],
    ),
    [
      'half a tank',
      withItem({ ...TANKS, quantity: '1.5' }),
      { 'tranches[0].items[0].quantity': 'Count whole units.' },
    ],
    [
      'a delivery of 1.000',
      withItem({ ...TANKS, deliveries: [{ quantity: '1.000', qualifier: 'exact' }] }),
      {
        'tranches[0].items[0].deliveries[0].quantity':
          'A count has no decimals, and no points: write 1,000 for thousands.',
      },
    ],
    [
      'a count that is undisclosed',
      withTranche({
        items: [{ designation: 'Tanks', quantity: '14', quantityQualifier: 'undisclosed' }],
      }),
      { 'tranches[0].items[0].quantity': NO_COUNT },
    ],
    [
      'a type without a count',
      withItem({ equipmentType: 'leopard-2', quantityQualifier: 'exact' }),
      { 'tranches[0].items[0].quantity': ENTER_A_COUNT },
    ],
    [
      'ammunition of about no count',
      withItem({ kind: 'ammunition', designation: 'Shells', quantityQualifier: 'approximately' }),
      { 'tranches[0].items[0].quantity': ENTER_A_COUNT },
    ],
    [
      'a delivery without a count',
      withItem({ ...TANKS, deliveries: [{ qualifier: 'exact', date: 'May 2023' }] }),
      { 'tranches[0].items[0].deliveries[0].quantity': ENTER_A_COUNT },
    ],
    [
      'a delivery of a count that is undisclosed',
      withItem({ ...TANKS, deliveries: [{}, { qualifier: 'undisclosed', quantity: '2' }] }),
      { 'tranches[0].items[0].deliveries[1].quantity': NO_COUNT },
    ],
    [
      'a stated sum that is undisclosed',
      withItem({ ...TANKS, amount: { qualifier: 'undisclosed', currency: 'EUR', amount: '5' } }),
      {
        'tranches[0].items[0].amount.qualifier':
          'A sum that is stated is not undisclosed: choose another qualifier.',
      },
    ],
    ['no category', { ...CANADA, category: '' }, { category: 'Choose a category.' }],
  ])('%s is said at its field', (_, fields, expected) => {
    const messages = Object.entries(expected).map(([field, message]) => [field, [message]])
    expect(problemsOf(fields)).toEqual(Object.fromEntries(messages))
  })

  it('is said all at once of a form in which nothing was typed', () => {
    const empty = problemsOf({ ...EMPTY_FIELDS, sources: [{ url: '', publisher: '', says: '' }] })
    expect(empty).toEqual({
      summary: ['Say in one line what was promised.'],
      category: ['Choose a category.'],
      'tranches[0].donors': ['Choose at least one donor.'],
      [pledged]: ['Give the amount and its currency, or choose “Undisclosed”.'],
      'sources[0].url': [
        'Give at least one source with a link: what nobody can check does not enter.',
      ],
      'sources[0].publisher': ['Say who published it.'],
      'sources[0].says': ['Say in your own words what the source says.'],
    })
  })

  it('is said all at once, also where a currency or a link is missing', () => {
    const { sources, ...rest } = withTranche({
      announced: '31 April 2023',
      amount: { qualifier: 'exact', currency: '', pledged: '28,9m' },
    })
    const problems = problemsOf({
      ...rest,
      sources: [{ ...sources?.[1], url: 'example.org', publishedOn: '2099-01-01' }],
    })
    expect(problems).toMatchObject({
      'tranches[0].announced': [expect.stringContaining('“31 April 2023” is no date that exists')],
      'tranches[0].amount.currency': ['Choose the currency of this amount.'],
      [pledged]: ['A comma cannot stand before decimals: write 28.9m, with a point.'],
      'sources[0].url': ['Give a whole link, beginning with https://.'],
      'sources[0].publishedOn': [expect.stringContaining('2099-01-01 lies in the future')],
    })
  })

  it('a day that does not exist is said at its field', () => {
    expect(problemsOf(withTranche({ announced: '30 February 2023' }))).toHaveProperty([
      'tranches[0].announced',
    ])
  })

  it('is asked for where a source states the number in another currency', () => {
    const source = {
      ...CANADA.sources?.[1],
      statedAmounts: [{ qualifier: 'exact', currency: 'CAD', amount: '28.9m' }],
    }
    const doubtful = { ...CANADA, sources: [source] }
    const question =
      'A source states CAD 28,900,000, the same number in another currency: is USD 28,900,000 right?'
    expect(problemsOf(doubtful)).toEqual({ confirmCurrency: [question] })
    expect(problemsOf({ ...doubtful, confirmCurrency: toAnswer([question]) })).toBeNull()
  })

  it('is asked for anew where the content is another than the one that was confirmed', () => {
    const stating = (currency: string, pledged: string, confirmCurrency?: string) => ({
      ...withAmount({ pledged }),
      sources: [
        {
          ...CANADA.sources?.[1],
          statedAmounts: [{ qualifier: 'exact', currency, amount: pledged }],
        },
      ],
      ...(confirmCurrency === undefined ? {} : { confirmCurrency }),
    })
    const asked = problemsOf(stating('CAD', '28.9m'))?.confirmCurrency ?? []
    const ticked = toAnswer(asked)
    expect(problemsOf(stating('CAD', '28.9m', ticked))).toBeNull()
    expect(problemsOf(stating('AUD', '500m', ticked))).toEqual({
      confirmCurrency: [
        'A source states AUD 500,000,000, the same number in another currency: is USD 500,000,000 right?',
      ],
    })
    expect(problemsOf(stating('CAD', '28.9m', 'on'))).toEqual({ confirmCurrency: asked })
  })

  it('is asked for where more was allocated than pledged', () => {
    const doubtful = withAmount({ allocated: '289m' })
    const question =
      'USD 289,000,000 allocated is more than USD 28,900,000 pledged: are both right?'
    expect(problemsOf(doubtful)).toEqual({ confirmFigures: [question] })
    expect(problemsOf({ ...doubtful, confirmFigures: toAnswer([question]) })).toBeNull()
  })

  it.each([
    ['', 'No day is given for the announcement'],
    ['tomorrow', 'No last day can be read from “tomorrow” as the announcement'],
    ['since March 2023', 'No last day can be read from “since March 2023” as the announcement'],
  ])('is asked for where a pledge would stand undated: %s', (announced, found) => {
    const undated = withTranche({ announced })
    const question = `${found}: it would stand undated, in no month of the charts, and its amount unconverted. Does no source give a day?`
    expect(problemsOf(undated)).toEqual({ confirmUndated: [question] })
    expect(problemsOf({ ...undated, confirmUndated: toAnswer([question]) })).toBeNull()
  })

  it('of a further tranche’s day names the tranche', () => {
    const [tranche = {}] = CANADA.tranches ?? []
    const undated = { ...CANADA, tranches: [tranche, { ...tranche, announced: 'soon' }] }
    expect(problemsOf(undated)).toHaveProperty('confirmUndated', [
      expect.stringContaining('“soon” as the announcement of tranche 2'),
    ])
  })
})
