import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isInFuture, listDateProblems } from '@/lib/domain/date-problems'
import { parseImpreciseDate } from '@/lib/domain/imprecise-date'
import { type PledgeWriting, pledgeInputSchema } from '@/lib/domain/pledge'
import { PLEDGE, SOURCE, TANKS, TRANCHE, withItem, withTranche } from './pledge-writing'

const TODAY = '2023-04-21'

const problemsOf = (writing: PledgeWriting) =>
  listDateProblems(pledgeInputSchema.parse(writing), TODAY)
const announced = (words: string) =>
  problemsOf(withTranche({ announced: words })).map(({ message }) => message)

describe('a date lies in the future', () => {
  it.each<[string, boolean]>([
    ['2023-04-20', false],
    ['2023-04-21', false],
    ['2023-04-22', true],
    ['April 2023', false],
    ['2023', false],
    ['May 2023', true],
    ['by May 2023', true],
    ['by April 2023', true],
    ['by March 2023', false],
    ['since March 2023', false],
    ['from May 2023', true],
    ['soon', false],
  ])('“%s”: %s', (words, expected) => {
    expect(isInFuture(parseImpreciseDate(words), TODAY)).toBe(expected)
  })
})

describe('dates that an editor must mend', () => {
  it('are announcements, deliveries and sources of days to come, each where it stands', () => {
    const item = { ...TANKS, due: 'June 2031', deliveries: [{ quantity: 1, date: 'May 2023' }] }
    const writing = {
      ...PLEDGE,
      tranches: [TRANCHE, { ...TRANCHE, announced: '22 April 2023', items: [TANKS, TANKS, item] }],
      sources: [SOURCE, { ...SOURCE, publishedOn: '2032-04-20' }],
    }
    expect(problemsOf(writing)).toEqual([
      {
        path: ['tranches', 1, 'announced'],
        message:
          '“22 April 2023” lies in the future (today is 2023-04-21): give the day on which it was announced.',
      },
      {
        path: ['tranches', 1, 'items', 2, 'deliveries', 0, 'date'],
        message:
          '“May 2023” lies in the future (today is 2023-04-21): give the day on which it was delivered.',
      },
      {
        path: ['sources', 1, 'publishedOn'],
        message:
          '2032-04-20 lies in the future (today is 2023-04-21): give the day on which the source was published.',
      },
    ])
  })

  it('are due dates and deliveries that cannot be read', () => {
    const item = { ...TANKS, due: '31 June 2022', deliveries: [{ quantity: 1, date: '32 May' }] }
    expect(problemsOf(withItem(item)).map(({ path }) => path.join('.'))).toEqual([
      'tranches.0.items.0.due',
      'tranches.0.items.0.deliveries.0.date',
    ])
  })

  it.each(['31 June 2022', '2923-01-01', '06/31/2022', '16/02/23', '２０２３', 'in 3 weeks'])(
    'are words with a number that say no day: “%s”',
    (words) => {
      expect(announced(words)).toEqual([
        `“${words}” is no date that exists or can be read. Write for example 21 April 2023, April 2023, Q1 2024, winter 2023/24 or by early 2024.`,
      ])
    },
  )

  it.each(['1 January 1900', 'May 1989', '1985', 'by early 1985', '01/02/1985', '1989-12-31'])(
    'are days before those that are kept: “%s”',
    (words) => {
      expect(announced(words)).toEqual([
        `“${words}” is too early: the earliest day that is taken is 1 January 1990.`,
      ])
    },
  )

  it.each(['31 April 1985', 'of 1985 units', '1 January 1990'])(
    'are not too early where another year would mend nothing: “%s”',
    (words) => {
      expect(announced(words).join()).not.toContain('too early')
    },
  )

  it.each([
    ['04/05/2023', 'Does “04/05/2023” mean 4 May 2023 or 5 April 2023? Write the month as a word.'],
    ['4.5.2023', 'Does “4.5.2023” mean 4 May 2023 or 5 April 2023? Write the month as a word.'],
    ['16/02/2023', 'Write “16/02/2023” as 16 February 2023.'],
    ['02/16/2023', 'Write “02/16/2023” as 16 February 2023.'],
    ['03-03-2023', 'Write “03-03-2023” as 3 March 2023.'],
  ])('are days in numbers alone: “%s”', (words, message) => {
    expect(announced(words)).toEqual([message])
  })

  it('are none where the words have no number or a day is understood', () => {
    expect(['in the coming weeks', 'soon', 'March 2023', 'by 2022'].flatMap(announced)).toEqual([])
  })

  it.each([
    ['2023', '2023-01-01'],
    ['Q2 2023', '2023-04-01'],
    ['early 2023', '2023-01-01'],
    ['April 2023', '2023-04-01'],
    ['from 20 April 2023 to May 2023', '2023-04-20'],
  ])('are spans that end in days to come, since the last day counts: “%s”', (words, earliest) => {
    const written = `from ${earliest} to 2023-04-21`
    expect(announced(words)).toEqual([
      `“${words}” can still mean a day to come (today is 2023-04-21): give the day on which it was announced, or a span that ends today at the latest, such as “${written}”.`,
    ])
    expect(announced(written)).toEqual([])
    const item = { ...TANKS, due: '2031', deliveries: [{ quantity: 1, date: words }] }
    expect(problemsOf(withItem(item))).toEqual([
      {
        path: ['tranches', 0, 'items', 0, 'deliveries', 0, 'date'],
        message: expect.stringContaining('give the day on which it was delivered, or a span'),
      },
    ])
  })

  it('are named with what was typed, whatever that is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-z/. -]{1,20}$/), (typed) => {
        const words = typed.trim()
        for (const message of announced(typed)) expect(message).toContain(`“${words}”`)
      }),
    )
  })
})
