import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  OPENING_FILTER,
  type PledgeFilter,
  sumCurrency,
  toParameters,
  toQuery,
} from '@/lib/domain/filter'
import { type FilterCatalogue, parseFilter } from '@/lib/domain/parse-filter'
import { quote, type RawParameters } from '@/lib/domain/raw-parameters'
import { pledgeFilter } from '../support/generated-filters'

const CATALOGUE: FilterCatalogue = {
  donorCodes: new Set(['CAN', 'DNK', 'EPF', 'FIN', 'JPN', 'NLD', 'SWE', 'USA']),
  groupCodes: new Set(['nato', 'eu']),
  equipmentKeys: new Set(['leopard-2', 'caesar', 'radio-set', 'shell-155']),
  datasets: new Set(['first-facts']),
  today: '2026-11-23',
}

const parse = (parameters: RawParameters) => parseFilter(parameters, CATALOGUE)

describe('a filter and its address', () => {
  it('mean each other', () => {
    const property = fc.property(pledgeFilter, (filter) => {
      expect(parse(toParameters(filter))).toEqual({ filter, notices: [] })
    })
    fc.assert(property, { numRuns: 500 })
  })

  it('mean each other through a browser’s address bar', () => {
    const property = fc.property(pledgeFilter, (filter) => {
      const typed = new URL(`http://localhost/pledges${toQuery(filter)}`).searchParams
      expect(parse(Object.fromEntries(typed))).toEqual({ filter, notices: [] })
    })
    fc.assert(property, { numRuns: 500 })
  })

  it('are both empty for the opening view', () => {
    expect(toQuery(OPENING_FILTER)).toBe('')
    expect(parse({})).toEqual({ filter: OPENING_FILTER, notices: [] })
  })

  it('keep one order, without what holds anyway', () => {
    const filter: PledgeFilter = {
      ...OPENING_FILTER,
      asOf: '2023-04-21',
      donors: ['DNK', 'NLD'],
      aidType: 'military',
      q: 'sniper & radio',
      from: '2023-01-01',
    }
    expect(toQuery(filter)).toBe(
      '?donors=DNK,NLD&from=2023-01-01&q=sniper+%26+radio&asOf=2023-04-21',
    )
    expect(toQuery(OPENING_FILTER, { page: '2' })).toBe('?page=2')
  })
})

describe('what is read leniently', () => {
  it.each<[string, RawParameters, Partial<PledgeFilter>]>([
    ['donors in any order', { donors: 'NLD,DNK' }, { donors: ['DNK', 'NLD'] }],
    ['donors named twice', { donors: 'DNK, DNK,,' }, { donors: ['DNK'] }],
    ['white space around a value', { group: ' nato ' }, { group: 'nato' }],
    ['an empty value', { from: '', category: ' ' }, {}],
    ['a parameter of others', { page: '2', utm_source: 'x' }, {}],
    ['a class of equipment', { equipment: 'howitzer_155' }, { equipment: 'howitzer_155' }],
    ['a leap day', { from: '2024-02-29' }, { from: '2024-02-29' }],
    [
      'a period of one day',
      { from: '2023-04-21', to: '2023-04-21' },
      { from: '2023-04-21', to: '2023-04-21' },
    ],
    ['today', { asOf: '2026-11-23' }, { asOf: '2026-11-23' }],
    ['a search with many spaces', { q: 'two  words' }, { q: 'two words' }],
    ['the longest search', { q: 'x'.repeat(200) }, { q: 'x'.repeat(200) }],
  ])('%s', (_, parameters, expected) => {
    const { filter, notices } = parse(parameters)
    expect(filter).toEqual({ ...OPENING_FILTER, ...expected })
    expect(notices.filter((notice) => !notice.includes('control characters'))).toEqual([])
  })
})

const BAD: [string, RawParameters, Partial<PledgeFilter>, string][] = [
  ['an unknown donor', { donors: 'XYZ' }, {}, 'No donor here has the code “XYZ”; left out.'],
  [
    'unknown donors beside a known one',
    { donors: 'DNK,AAA,BBB,CCC,DDD,EEE' },
    { donors: ['DNK'] },
    'No donor here has the code “AAA”, “BBB”, “CCC” and 2 more; left out.',
  ],
  [
    'a donor in small letters',
    { donors: 'dnk' },
    {},
    'No donor here has the code “dnk”; left out.',
  ],
  [
    'a day that does not exist',
    { from: '2023-02-30' },
    {},
    '“from” must be a day that exists, as YYYY-MM-DD, not “2023-02-30”; it was left out.',
  ],
  [
    'a day written otherwise',
    { to: '21/04/2023' },
    {},
    '“to” must be a day that exists, as YYYY-MM-DD, not “21/04/2023”; it was left out.',
  ],
  [
    'a reversed period',
    { from: '2023-04-21', to: '2023-01-01' },
    {},
    'The period ends (2023-01-01) before it begins (2023-04-21); it was left out.',
  ],
  [
    'a search of 10,000 characters',
    { q: 'x'.repeat(10_000) },
    {},
    'The search has 10000 characters; at most 200 can be searched for. It was left out.',
  ],
  [
    'a category of 10,000 characters',
    { category: 'x'.repeat(10_000) },
    {},
    `There is no category “${'x'.repeat(40)}…” here; it was left out.`,
  ],
  [
    'control characters in a search',
    { q: 'tank\u0000s\u0007\u202e' },
    { q: 'tank s' },
    'Searched for “tank s”, without control characters.',
  ],
  [
    'nothing but control characters',
    { q: '\u0000\u200b' },
    {},
    'The search held nothing that can be searched for; it was left out.',
  ],
  [
    'control characters in a group',
    { group: 'na\u0000to\u001b[31m' },
    {},
    'There is no donor group “na to [31m” here; it was left out.',
  ],
  [
    'a repeated parameter',
    { group: ['eu', 'nato'] },
    { group: 'nato' },
    '“group” stands 2 times in the address; the last, “nato”, counts.',
  ],
  [
    'a day to come',
    { asOf: '2026-11-24' },
    {},
    '2026-11-24 lies in the future, so that nothing can be known as of it; the newest state is shown.',
  ],
  [
    'an as-of day that does not exist',
    { asOf: '2023-13-01' },
    {},
    '“asOf” must be a day that exists, as YYYY-MM-DD, not “2023-13-01”; it was left out.',
  ],
  [
    'an unknown aid type',
    { aidType: 'moral' },
    {},
    'There is no aid type “moral” here; it was left out.',
  ],
  [
    'an unknown measure',
    { measure: 'hoped' },
    {},
    'There is no measure “hoped” here; it was left out.',
  ],
  [
    'unknown equipment',
    { equipment: 'trebuchet' },
    {},
    'There is no equipment “trebuchet” here; it was left out.',
  ],
  [
    'an unknown delivery status',
    { delivery: 'lost' },
    {},
    'There is no delivery status “lost” here; it was left out.',
  ],
  ['an unknown dataset', { dataset: 'x' }, {}, 'There is no dataset “x” here; it was left out.'],
  [
    'a name that every object has',
    { category: 'constructor' },
    {},
    'There is no category “constructor” here; it was left out.',
  ],
  [
    'an unknown currency',
    { currency: 'CHF' },
    {},
    'Amounts can be shown in EUR, USD, GBP or as reported, not in “CHF”; they are in euro.',
  ],
  [
    'valued in other words',
    { valued: 'maybe' },
    {},
    '“valued” can be yes or no, not “maybe”; it was left out.',
  ],
]

describe('what cannot be used is left out, and a sentence says so', () => {
  it.each(BAD)('%s', (_, parameters, expected, notice) => {
    expect(parse(parameters)).toEqual({
      filter: { ...OPENING_FILTER, ...expected },
      notices: [notice],
    })
  })

  it('each thing has its own sentence, and the rest counts', () => {
    const { filter, notices } = parse({ group: 'un', from: 'x', measure: 'allocated' })
    expect(filter).toEqual({ ...OPENING_FILTER, measure: 'allocated' })
    expect(notices).toHaveLength(2)
  })
})

describe('what a person wrote, shown again', () => {
  it('never ends in half a character', () => {
    const quoted = quote(`${'x'.repeat(39)}😀😀`)
    expect(quoted).toBe(`“${'x'.repeat(39)}😀…”`)
  })

  it('never is longer than 43 characters, nor has control characters', () => {
    const property = fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
      const quoted = quote(text)
      expect([...quoted].length).toBeLessThanOrEqual(43)
      expect(quoted).not.toMatch(/[\p{Cc}\p{Cf}]/u)
      expect(() => encodeURIComponent(quoted)).not.toThrow()
    })
    fc.assert(property)
  })
})

it.each([
  ['EUR', 'EUR'],
  ['USD', 'USD'],
  ['GBP', 'GBP'],
  ['reported', 'EUR'],
] as const)('sums of amounts in %s are in %s', (currency, expected) => {
  expect(sumCurrency({ currency })).toBe(expected)
})
