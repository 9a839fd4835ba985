import { expect, it, test } from 'vitest'
import { reportedTotalInputSchema } from '@/lib/domain/reported-total'
import { toReportedTotalWriting, withRows } from '@/lib/domain/reported-total-form'

const TYPED = {
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

const refusals = (further: Record<string, string>) =>
  reportedTotalInputSchema
    .safeParse(toReportedTotalWriting({ ...TYPED, ...further }))
    .error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? []

test('a form says what the schema reads', () => {
  expect(reportedTotalInputSchema.parse(toReportedTotalWriting(TYPED))).toMatchObject({
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
  [{ currency: '' }, 'currency', 'Choose a currency by its three-letter ISO 4217 code.'],
  [{ periodThrough: '2022-02-23' }, 'periodThrough', 'The period ends before it begins.'],
  [{ statedOn: '2023-04-31' }, 'statedOn', 'Give a day that exists, as YYYY-MM-DD.'],
  [{ 'sources.0.publisher': '' }, 'sources.0.publisher', 'Say who published it.'],
  [
    { 'sources.0.statedAmounts.0.amount': '0' },
    'sources.0.statedAmounts.0.amount',
    'An amount is more than 0; choose “Undisclosed” where none was published.',
  ],
])('%j is refused at its field', (further, field, message) => {
  expect(refusals(further)).toEqual([[field, message]])
})

test('rows are added and taken away, down to one and up to twenty', () => {
  const two = withRows({}, 'sources+')
  expect(two).toEqual({ sources: '2' })
  expect(withRows(two, 'sources-')).toEqual({ sources: '1' })
  expect(refusals({ ...withRows({ sources: '1' }, 'sources-') })).toEqual([])
  expect(refusals({ sources: '2' }).map(([field]) => field)).toContain('sources.1.publisher')
  expect(refusals({ sources: '9999' }).some(([field]) => field === 'sources.20.says')).toBe(false)
})
