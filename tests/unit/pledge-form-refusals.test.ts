import { describe, expect, it } from 'vitest'
import {
  atFields,
  CANADA,
  pledged,
  problemsOf,
  type Refused,
  withAmount,
  withTranche,
} from './pledge-fields'

describe('what is wrong with an amount, a day, a donor or a share', () => {
  it.each<Refused>([
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
  ])('%s is said at its field', (_, fields, expected) => {
    expect(problemsOf(fields)).toEqual(atFields(expected))
  })
})

describe('what is wrong with a source or a text', () => {
  it.each<Refused>([
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
    ['no category', { ...CANADA, category: '' }, { category: 'Choose a category.' }],
  ])('%s is said at its field', (_, fields, expected) => {
    expect(problemsOf(fields)).toEqual(atFields(expected))
  })
})
