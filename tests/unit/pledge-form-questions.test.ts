import { describe, expect, it } from 'vitest'
import { toAnswer } from '@/lib/domain/answers'
import { CANADA, problemsOf, withAmount, withTranche } from './pledge-fields'

describe('a confirmation', () => {
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
