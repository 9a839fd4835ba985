import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, isDay } from '@/lib/domain/calendar'
import { parseImpreciseDate } from '@/lib/domain/imprecise-date'

describe('the days that a source’s words can mean', () => {
  it.each<[string, string | null, string | null]>([
    ['2023-04-21', '2023-04-21', '2023-04-21'],
    ['21 April 2023', '2023-04-21', '2023-04-21'],
    ['1 Sept. 2023', '2023-09-01', '2023-09-01'],
    ['29 Feb 2024', '2024-02-29', '2024-02-29'],
    ['April 2023', '2023-04-01', '2023-04-30'],
    ['Feb 2024', '2024-02-01', '2024-02-29'],
    ['in May 2023', '2023-05-01', '2023-05-31'],
    ['2023-04', '2023-04-01', '2023-04-30'],
    ['2023', '2023-01-01', '2023-12-31'],
    ['Q1 2024', '2024-01-01', '2024-03-31'],
    ['q4 2023', '2023-10-01', '2023-12-31'],
    ['H2 2023', '2023-07-01', '2023-12-31'],
    ['first quarter 2024', '2024-01-01', '2024-03-31'],
    ['the second quarter of 2023', '2023-04-01', '2023-06-30'],
    ['the third quarter of the year 2023', '2023-07-01', '2023-09-30'],
    ['first half of 2024', '2024-01-01', '2024-06-30'],
    ['early 2024', '2024-01-01', '2024-04-30'],
    ['mid-2024', '2024-05-01', '2024-08-31'],
    ['late 2023', '2023-09-01', '2023-12-31'],
    ['the end of 2023', '2023-12-01', '2023-12-31'],
    ['the end of the year 2023', '2023-12-01', '2023-12-31'],
    ['the beginning of 2024', '2024-01-01', '2024-01-31'],
    ['spring 2023', '2023-03-01', '2023-05-31'],
    ['summer 2023', '2023-06-01', '2023-08-31'],
    ['autumn 2023', '2023-09-01', '2023-11-30'],
    ['fall 2023', '2023-09-01', '2023-11-30'],
    ['winter 2023/24', '2023-12-01', '2024-02-29'],
    ['winter 2022-2023', '2022-12-01', '2023-02-28'],
    ['early March 2023', '2023-03-01', '2023-03-10'],
    ['mid-March 2023', '2023-03-11', '2023-03-20'],
    ['late February 2024', '2024-02-21', '2024-02-29'],
    ['by early 2024', null, '2024-04-30'],
    ['by the end of March 2023', null, '2023-03-31'],
    ['until 31 December 2022', null, '2022-12-31'],
    ['before 2024', null, '2023-12-31'],
    ['before March 2024', null, '2024-02-29'],
    ['from the first quarter of 2024', '2024-01-01', null],
    ['since 24 February 2022', '2022-02-24', null],
    ['after April 2023', '2023-05-01', null],
    ['from late 2023 to early 2024', '2023-09-01', '2024-04-30'],
    ['between March 2023 and June 2023', '2023-03-01', '2023-06-30'],
    ['from 2023-03-01 until 2023-03-05', '2023-03-01', '2023-03-05'],
    ['from Q1 2024 through Q2 2024', '2024-01-01', '2024-06-30'],
  ])('“%s” is %s … %s', (words, earliest, latest) => {
    expect(parseImpreciseDate(words)).toEqual({ words, earliest, latest })
  })

  it.each([
    'in the coming weeks',
    'soon',
    '',
    'winter 2023',
    'winter 2023/25',
    '31 February 2024',
    '2022-06-31',
    '2023-13',
    'Q5 2023',
    'third half of 2023',
    'spring March 2023',
    '21 Fooember 2023',
    'from late 2024 to early 2023',
    'March',
    '2922',
    '21 April 1950',
  ])('“%s” bounds no day', (words) => {
    expect(parseImpreciseDate(words)).toEqual({ words, earliest: null, latest: null })
  })

  it.each(['1950', 'April 1950', 'early 1989', 'before 1990', 'after 2100-12-31'])(
    '“%s” lies outside the years kept, so that it bounds no day',
    (words) => {
      expect(parseImpreciseDate(words)).toEqual({ words, earliest: null, latest: null })
    },
  )
})

const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const year = fc.integer({ min: 1991, max: 2098 })
const monthName = fc.constantFrom(...MONTH_NAMES, ...MONTH_NAMES.map((name) => name.slice(0, 3)))
const partOfMonth = fc.constantFrom(
  'early',
  'mid',
  'late',
  'beginning of',
  'start of',
  'the end of',
)
const partOfYear = fc.oneof(partOfMonth, fc.constantFrom('spring', 'summer', 'autumn', 'fall'))
const fraction = fc.constantFrom(
  ...['Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2'],
  ...['first', 'second', 'third', 'fourth'].map((ordinal) => `${ordinal} quarter of`),
  ...['the first half of', 'second half'],
)
const isoDay = fc
  .integer({ min: 0, max: 38_000 })
  .map((days) => new Date(Date.UTC(1991, 0, 1 + days)).toISOString().slice(0, 10))

/** Words for a span that the tracker understands. */
const spanWords = fc.oneof(
  isoDay,
  isoDay.map((day) => day.slice(0, 7)),
  fc.tuple(fc.integer({ min: 1, max: 28 }), monthName, year).map((parts) => parts.join(' ')),
  fc.tuple(monthName, year).map((parts) => parts.join(' ')),
  fc.tuple(partOfMonth, monthName, year).map((parts) => parts.join(' ')),
  fc.tuple(partOfYear, year).map((parts) => parts.join(' ')),
  fc.tuple(fraction, year).map((parts) => parts.join(' ')),
  year.map(String),
  year
    .filter((first) => first >= 2000)
    .map((first) => `winter ${first}/${String(first + 1).slice(-2)}`),
)

describe('every span that is understood', () => {
  it('begins and ends on real days, and does not end before it begins', () => {
    fc.assert(
      fc.property(spanWords, (words) => {
        const { earliest, latest } = parseImpreciseDate(words)
        expect([words, isDay(earliest ?? ''), isDay(latest ?? '')]).toEqual([words, true, true])
        expect((earliest ?? '') <= (latest ?? '')).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('“by X” and “until X” end where X ends, and have no beginning', () => {
    fc.assert(
      fc.property(spanWords, (words) => {
        const { latest } = parseImpreciseDate(words)
        for (const bounded of [`by ${words}`, `until ${words}`]) {
          expect(parseImpreciseDate(bounded)).toEqual({ words: bounded, earliest: null, latest })
        }
      }),
    )
  })

  it('“from X” and “since X” begin where X begins, and have no end', () => {
    fc.assert(
      fc.property(spanWords, (words) => {
        const { earliest } = parseImpreciseDate(words)
        for (const bounded of [`from ${words}`, `since ${words}`]) {
          expect(parseImpreciseDate(bounded)).toEqual({ words: bounded, earliest, latest: null })
        }
      }),
    )
  })

  it('“before X” ends the day before X, and “after X” begins the day after', () => {
    fc.assert(
      fc.property(spanWords, (words) => {
        const { earliest, latest } = parseImpreciseDate(words)
        expect(parseImpreciseDate(`before ${words}`).latest).toBe(addDays(earliest ?? '', -1))
        expect(parseImpreciseDate(`after ${words}`).earliest).toBe(addDays(latest ?? '', 1))
      }),
    )
  })

  it('“from X to Y” runs from the beginning of X to the end of Y, unless that is backwards', () => {
    fc.assert(
      fc.property(spanWords, spanWords, (first, second) => {
        const [from, to] = [parseImpreciseDate(first), parseImpreciseDate(second)]
        const isForwards = (from.earliest ?? '') <= (to.latest ?? '')
        const { earliest, latest } = parseImpreciseDate(`from ${first} to ${second}`)
        expect({ earliest, latest }).toEqual(
          isForwards
            ? { earliest: from.earliest, latest: to.latest }
            : { earliest: null, latest: null },
        )
      }),
    )
  })

  it('means the same in capitals and between other spaces', () => {
    fc.assert(
      fc.property(spanWords, (words) => {
        const { earliest, latest } = parseImpreciseDate(words)
        const shouted = words.toUpperCase().replaceAll(' ', '\u00a0 ')
        expect(parseImpreciseDate(` ${shouted} `)).toEqual({ words: shouted, earliest, latest })
      }),
    )
  })
})

describe('words of any kind', () => {
  const token = fc.constantFrom(
    ...[
      'by',
      'from',
      'to',
      'before',
      'after',
      'between',
      'and',
      'the',
      'in',
      'of',
      'early',
      'mid-',
    ],
    ...[
      'end of',
      'winter',
      'May',
      'Q2',
      'first half',
      '31',
      '2',
      '2023',
      '2024',
      '2023/24',
      'weeks',
    ],
  )
  const anyWords = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(token, { minLength: 1, maxLength: 7 }).map((tokens) => tokens.join(' ')),
  )

  it('are kept as they stand, and bound real days in order or none', () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        const date = parseImpreciseDate(words)
        expect(date.words).toBe(words.trim())
        expect(date.earliest === null || isDay(date.earliest)).toBe(true)
        expect(date.latest === null || isDay(date.latest)).toBe(true)
        if (date.earliest && date.latest) expect(date.earliest <= date.latest).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})
