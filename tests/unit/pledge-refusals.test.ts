import { describe, expect, it } from 'vitest'
import { type PledgeWriting, pledgeInputSchema } from '@/lib/domain/pledge'
import {
  EURO,
  type Item,
  PLEDGE,
  SOURCE,
  type Source,
  TANKS,
  TRANCHE,
  type Tranche,
  withAmount,
  withItem,
  withSource,
  withTranche,
} from './pledge-writing'

/** Each refusal as `where: message`. */
function problemsOf(writing: unknown): string[] {
  const parsed = pledgeInputSchema.safeParse(writing)
  return (parsed.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`)
}

const WRITE_A_NUMBER = 'Write a number such as 28,900,000 or 28.9m, with a point before decimals.'
const NO_NUMBER = 'An undisclosed amount has no number: remove it, or choose another qualifier.'
const WHOLE_LINK = 'Give a whole link, beginning with https://.'
const CREDENTIALS = 'Remove the user name and password from this link.'
const UNSEEN = 'Remove the spaces and invisible characters from this link.'
const NEEDS_LINK = 'Give at least one source with a link: what nobody can check does not enter.'
const ADD_UP = (sum: string) => `These shares make ${sum} %; they must make 100 %.`
const EVERY = 'Give a share for every donor, or for none.'
const STATED = 'Say that these shares are stated, or leave them out.'
const COUNT = 'Enter a count, or choose “Undisclosed”.'
const NO_COUNT = 'An undisclosed count has no number: remove it, or choose another qualifier.'
const BY_CODE = 'Choose a currency by its three-letter ISO 4217 code.'
const BELL = 'Remove the control character U+0007, which cannot be seen.'
const longText = (length: number) => 'x'.repeat(length)

describe('a pledge is refused', () => {
  it.each<[string, Partial<PledgeWriting>, string]>([
    ['without a summary', { summary: ' ' }, 'summary: Say in one line what was promised.'],
    [
      'with a summary that nobody can see',
      { summary: '\u200b\u2060\ufeff' },
      'summary: Say in one line what was promised.',
    ],
    [
      'with a long summary',
      { summary: longText(201) },
      'summary: This is 201 characters long; keep it under 200.',
    ],
    ['with control characters', { summary: 'a\u0007b' }, `summary: ${BELL}`],
    [
      'with a long detail',
      { detail: longText(4001) },
      'detail: This is 4,001 characters long; keep it under 4,000.',
    ],
    ['without a tranche', { tranches: [] }, 'tranches: A pledge has at least one tranche.'],
    ['without a source', { sources: [] }, `sources: ${NEEDS_LINK}`],
    ['without a link', { sources: [{ ...SOURCE, url: '' }] }, `sources: ${NEEDS_LINK}`],
  ])('%s', (_, writing, problem) => {
    expect(problemsOf({ ...PLEDGE, ...writing })).toEqual([problem])
  })

  it.each([
    ['category', { ...PLEDGE, category: 'tanks' }],
    ['aidType', { ...PLEDGE, aidType: 'moral' }],
    ['sources.0.official', withSource({ official: 'yes' as never })],
    ['tranches.0.amount.pledged', withAmount({ ...EURO, pledged: 5 as never })],
  ])('with a %s of a kind that it cannot have', (path, writing) => {
    expect(pledgeInputSchema.safeParse(writing).error?.issues[0]?.path.join('.')).toBe(path)
  })
})

describe('a source is refused', () => {
  it.each<[string, Partial<Source>, string]>([
    ['with half a link', { url: 'example.org' }, `url: ${WHOLE_LINK}`],
    ['with a script for a link', { url: 'javascript:alert(1)' }, `url: ${WHOLE_LINK}`],
    ['with a page for a link', { url: 'data:text/html,a' }, `url: ${WHOLE_LINK}`],
    ['with a link to no domain', { url: 'http://localhost/a' }, `url: ${WHOLE_LINK}`],
    ['with a user in its link', { url: 'https://a@example.org' }, `url: ${CREDENTIALS}`],
    ['with a password in its link', { url: 'https://a:b@example.org' }, `url: ${CREDENTIALS}`],
    ['with a broken link', { url: 'https://example.org/a\nb' }, `url: ${UNSEEN}`],
    ['with a turned link', { url: 'https://example.org/\u202egpj' }, `url: ${UNSEEN}`],
    ['with a bad archive link', { archiveUrl: 'ftp://example.org' }, `archiveUrl: ${WHOLE_LINK}`],
    [
      'with a long link',
      { url: `https://example.org/${longText(2000)}` },
      'url: This link is 2,020 characters long; keep it under 2,000.',
    ],
    ['without a publisher', { publisher: '' }, 'publisher: Say who published it.'],
    ['without its statement', { says: '' }, 'says: Say in your own words what the source says.'],
    [
      'of 30 February',
      { publishedOn: '2023-02-30' },
      'publishedOn: Give a day that exists, as YYYY-MM-DD.',
    ],
    [
      'with an unreadable stated amount',
      { statedAmounts: [{ currency: 'EUR', amount: 'much' }] },
      `statedAmounts.0.amount: ${WRITE_A_NUMBER}`,
    ],
  ])('%s', (_, source, problem) => {
    expect(problemsOf(withSource(source))).toEqual([`sources.0.${problem}`])
  })
})

describe('an amount is refused', () => {
  it.each<[string, Tranche['amount'], string]>([
    ['in words', { ...EURO, pledged: 'much' }, `pledged: ${WRITE_A_NUMBER}`],
    [
      'with a tenth of a cent',
      { ...EURO, delivered: '0.001' },
      'delivered: EUR has no unit that small: write fewer decimals.',
    ],
    [
      'when too large',
      { ...EURO, allocated: '9999999bn' },
      'allocated: This amount is too large: the limit is 1000tn.',
    ],
    ['without a number', EURO, 'pledged: Give the amount, or choose “Undisclosed”.'],
    [
      'without a number and a currency',
      { qualifier: 'exact' },
      'pledged: Give the amount and its currency, or choose “Undisclosed”.',
    ],
    [
      'when undisclosed with a number',
      { ...EURO, qualifier: 'undisclosed', pledged: '5' },
      `qualifier: ${NO_NUMBER}`,
    ],
    ['in a currency by name', { ...EURO, currency: 'euro', pledged: '5' }, `currency: ${BY_CODE}`],
    [
      'in no known currency',
      { ...EURO, currency: 'XXQ', pledged: '5' },
      'currency: XXQ is no ISO 4217 currency: choose one from the list.',
    ],
  ])('%s', (_, amount, problem) => {
    expect(problemsOf(withAmount(amount))).toEqual([`tranches.0.amount.${problem}`])
  })

  it('without a currency', () => {
    expect(problemsOf(withAmount({ qualifier: 'exact', pledged: '5' }))).toContain(
      'tranches.0.amount.currency: Choose the currency of this amount.',
    )
  })
})

const joint = (first: number | null, second: number | null) => [
  { code: 'DNK', shareBasisPoints: first },
  { code: 'NLD', shareBasisPoints: second },
]
const twice = [{ code: 'DNK' }, { code: 'DNK' }]

describe('a tranche is refused', () => {
  it.each<[string, Partial<Tranche>, string]>([
    ['without a donor', { donors: [] }, 'donors: Choose at least one donor.'],
    [
      'of no known code',
      { donors: [{ code: 'dk' }] },
      'donors.0.code: Choose a donor from the list.',
    ],
    ['with a donor twice', { donors: twice }, 'donors: A donor stands here twice.'],
    [
      'with too small shares',
      { donors: joint(1, 9998), sharesStated: true },
      `donors: ${ADD_UP('99.99')}`,
    ],
    [
      'with too big shares',
      { donors: joint(2, 9999), sharesStated: true },
      `donors: ${ADD_UP('100.01')}`,
    ],
    ['with one share', { donors: joint(10_000, null), sharesStated: true }, `donors: ${EVERY}`],
    [
      'with a tenth missing',
      { donors: joint(5000, 4000), sharesStated: true },
      `donors: ${ADD_UP('90')}`,
    ],
    [
      'with a share of too many decimals',
      { donors: joint(5000.5, 5000), sharesStated: true },
      'donors.0.shareBasisPoints: A share has at most two decimals.',
    ],
    ['with shares nobody stated', { donors: joint(5000, 5000) }, `sharesStated: ${STATED}`],
    [
      'with long words for its date',
      { announced: longText(201) },
      'announced: This is 201 characters long; keep it under 200.',
    ],
  ])('%s', (_, tranche, problem) => {
    expect(problemsOf(withTranche(tranche))).toEqual([`tranches.0.${problem}`])
  })
})

describe('an item is refused', () => {
  it.each<[string, Item, string]>([
    [
      'without a name',
      { designation: ' ' },
      'designation: Choose an equipment type or say what it is.',
    ],
    ['in halves', { ...TANKS, quantity: 1.5 }, 'quantity: Count whole units.'],
    ['in no number', { ...TANKS, quantity: 0 }, 'quantity: Enter 1 or more.'],
    ['without its count', { ...TANKS, quantityQualifier: 'exact' }, `quantity: ${COUNT}`],
    [
      'undisclosed with a count',
      { ...TANKS, quantity: 4, quantityQualifier: 'undisclosed' },
      `quantity: ${NO_COUNT}`,
    ],
    [
      'with a delivery of exactly no count',
      { ...TANKS, deliveries: [{ quantity: null, qualifier: 'exact' }] },
      `deliveries.0.quantity: ${COUNT}`,
    ],
    [
      'with an undisclosed delivery of a count',
      { ...TANKS, deliveries: [{ quantity: 2, qualifier: 'undisclosed' }] },
      `deliveries.0.quantity: ${NO_COUNT}`,
    ],
    [
      'with a delivery of nothing',
      { ...TANKS, deliveries: [{ quantity: 0 }] },
      'deliveries.0.quantity: Enter 1 or more.',
    ],
    [
      'with long words for its due date',
      { ...TANKS, due: longText(201) },
      'due: This is 201 characters long; keep it under 200.',
    ],
  ])('%s', (_, item, problem) => {
    expect(problemsOf(withItem(item))).toEqual([`tranches.0.items.0.${problem}`])
  })
})

describe('too many', () => {
  const many = <T>(part: T, count: number) => Array.from({ length: count }, () => part)
  const donors = many('', 61).map((_, index) => ({
    code: `A${String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26))}`,
  }))

  it.each<[string, PledgeWriting, string]>([
    [
      'items',
      withTranche({ items: many(TANKS, 201) }),
      'tranches.0.items: A tranche holds at most 200 items; put the others into a further tranche.',
    ],
    [
      'donors',
      withTranche({ donors }),
      'tranches.0.donors: A tranche has at most 60 donors; enter a group that gives as one by its own code.',
    ],
    [
      'deliveries',
      withItem({ ...TANKS, deliveries: many({ quantity: 1 }, 101) }),
      'tranches.0.items.0.deliveries: An item has at most 100 deliveries; enter several of one month together.',
    ],
    [
      'tranches',
      { ...PLEDGE, tranches: many(TRANCHE, 101) },
      'tranches: A pledge has at most 100 tranches; enter the others as a further pledge.',
    ],
    [
      'sources',
      { ...PLEDGE, sources: many(SOURCE, 51) },
      'sources: A pledge has at most 50 sources; keep those that say the most.',
    ],
    [
      'stated amounts',
      withSource({ statedAmounts: many({ currency: 'EUR', amount: '1' }, 21) }),
      'sources.0.statedAmounts: A source states at most 20 amounts here; enter it a second time for the others.',
    ],
  ])('%s', (_, writing, problem) => {
    expect(problemsOf(writing)).toEqual([problem])
  })
})
