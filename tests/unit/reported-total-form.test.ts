import { expect, it, test } from 'vitest'
import { claimFormSchema, readClaim, withRows } from '@/lib/domain/reported-total-form'

const TYPED = {
  formKey: '0d3b4f0e-3c53-4b1c-9f6a-0a9f5a3c2b11',
  claimant: 'NATO',
  groupCode: 'nato',
  membershipOn: '2023-04-21',
  aidType: 'military',
  measureWords: 'provided',
  periodFrom: '2022-02-24',
  periodThrough: '2023-04-21',
  qualifier: 'exact',
  currency: 'EUR',
  amount: '65bn',
  statedOn: '2023-04-21',
  'sources.0.publisher': 'NATO',
  'sources.0.url': '',
  'sources.0.official': 'yes',
  'sources.0.says': 'Allies gave 65 billion euros.',
  'sources.0.statedAmounts.0.qualifier': 'exact',
  'sources.0.statedAmounts.0.amount': '65bn',
  'sources.0.statedAmounts.0.currency': 'EUR',
  'sources.0.statedAmounts.0.of': '',
}

const refusals = (further: Record<string, string>) => {
  const { writing, toField } = readClaim({ ...TYPED, ...further })
  const { error } = claimFormSchema.safeParse(writing)
  return error?.issues.map(({ path, message }) => [toField(path), message]) ?? []
}

test('a form says what the schema reads', () => {
  expect(claimFormSchema.parse(readClaim(TYPED).writing)).toMatchObject({
    amountMinor: 65_000_000_000_00n,
    sources: [
      {
        url: null,
        official: true,
        statedAmounts: [{ amountMinor: 65_000_000_000_00n, of: null }],
      },
    ],
  })
})

it.each<[Record<string, string>, string, string]>([
  [{ groupCode: '' }, 'groupCode', 'Choose a group from the list.'],
  [{ amount: '0' }, 'amount', 'A reported total is more than 0.'],
  [{ qualifier: 'undisclosed' }, 'qualifier', 'A reported total states an amount.'],
  [{ currency: '' }, 'currency', 'Choose the currency of this amount.'],
  [{ amount: '1000001bn' }, 'amount', 'This amount is too large: the limit is 1000tn.'],
  [{ periodThrough: '2022-02-23' }, 'periodThrough', 'The period ends before it begins.'],
  [
    { statedOn: '2022-02-23' },
    'statedOn',
    'The period begins on 2022-02-24: it cannot have been stated before.',
  ],
  [
    { membershipOn: '1949-04-04' },
    'membershipOn',
    '1949-04-04 is too early: the earliest day that is taken is 1990-01-01.',
  ],
  [{ statedOn: '2023-04-31' }, 'statedOn', 'Give a day that exists, as YYYY-MM-DD.'],
  [{ 'sources.0.publisher': '' }, 'sources.0.publisher', 'Say who published it.'],
  [
    { 'sources.0.statedAmounts.0.amount': '0' },
    'sources.0.statedAmounts.0.amount',
    'An amount is more than 0: leave this empty where none is stated.',
  ],
  [
    { 'sources.0.statedAmounts.0.amount': '' },
    'sources.0.statedAmounts.0.amount',
    'Write a number such as 28,900,000 or 28.9m, with a point before decimals.',
  ],
  [{ formKey: '' }, 'formKey', 'This form has lost its key: open the page again.'],
])('%j is refused at its field', (further, field, message) => {
  expect(refusals(further)).toEqual([[field, message]])
})

test('all that is wrong is said in one sending', () => {
  const wrong = {
    claimant: '',
    amount: '65,5',
    currency: '',
    periodFrom: '2023-04-21',
    periodThrough: '2022-02-24',
    'sources.0.publisher': '',
    'sources.0.url': 'no link',
    'sources.0.statedAmounts.0.amount': '-1',
    'sources.0.statedAmounts.0.currency': '',
  }
  expect(
    refusals(wrong)
      .map(([field]) => field)
      .toSorted(),
  ).toEqual([
    'amount',
    'claimant',
    'currency',
    'periodThrough',
    'sources.0.publisher',
    'sources.0.statedAmounts.0.amount',
    'sources.0.statedAmounts.0.currency',
    'sources.0.url',
  ])
})

test.each([
  ['65.5', 'JPY', 'JPY has no unit that small: write fewer decimals.'],
  ['0.00', '', 'A reported total is more than 0.'],
  ['65,5', '', 'A comma cannot stand before decimals: write 65.5, with a point.'],
])('an amount of %j in %j is refused beside what else is wrong', (amount, currency, message) => {
  const found = refusals({ claimant: '', amount, currency }).find(([field]) => field === 'amount')
  expect(found?.[1]).toBe(message)
})

test('a source may state no amount, and blank rows say nothing', () => {
  const none = {
    'sources.0.statedAmounts.0.amount': '',
    'sources.0.statedAmounts.0.currency': '',
    sources: '2',
    'sources.1.official': 'no',
    'sources.1.statedAmounts.0.qualifier': 'exact',
  }
  expect(refusals(none)).toEqual([])
  const { sources } = claimFormSchema.parse(readClaim({ ...TYPED, ...none }).writing)
  expect(sources).toMatchObject([{ publisher: 'NATO', statedAmounts: [] }])
})

test('what is wrong after blank rows stands at its own field', () => {
  const typed = {
    sources: '3',
    'sources.2.publisher': 'A newspaper',
    'sources.2.official': 'yes',
    'sources.2.statedAmounts': '2',
    'sources.2.statedAmounts.1.amount': '5',
  }
  expect(refusals(typed)).toEqual([
    ['sources.2.says', 'Say in your own words what the source says.'],
    ['sources.2.statedAmounts.1.currency', 'Choose the currency of this amount.'],
  ])
})

test('rows are added and taken away, down to one and up to twenty', () => {
  const two = withRows({}, 'sources+')
  expect(two).toEqual({ sources: '2' })
  expect(withRows(two, 'sources-')).toEqual({ sources: '1' })
  expect(refusals({ ...withRows({ sources: '1' }, 'sources-') })).toEqual([])
  const titled = (source: number) => ({ sources: '9999', [`sources.${source}.title`]: 'Untold' })
  expect(refusals(titled(19)).map(([field]) => field)).toContain('sources.19.publisher')
  expect(refusals(titled(20))).toEqual([])
})
