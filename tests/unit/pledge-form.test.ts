import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pledgeInputSchema } from '@/lib/domain/pledge'
import { EMPTY_FIELDS, toFormFields } from '@/lib/domain/pledge-fields'
import { pledgeWriting } from '../support/generated-ledgers'
import { CANADA, check, pledged, problemsOf, withItem, withTranche } from './pledge-fields'

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
})
