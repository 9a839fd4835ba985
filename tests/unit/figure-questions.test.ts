import { describe, expect, it } from 'vitest'
import { listFigureQuestions } from '@/lib/domain/figure-questions'
import { pledgeInputSchema } from '@/lib/domain/pledge'
import { type Tranche, withTranche } from './pledge-writing'

const questionsOf = (tranche: Partial<Tranche>) =>
  listFigureQuestions(pledgeInputSchema.parse(withTranche(tranche)))

const EURO = { qualifier: 'exact', currency: 'EUR' } as const

describe('figures are asked about', () => {
  it.each<[string, Partial<Tranche>, string[]]>([
    [
      'where more is allocated and delivered than was pledged',
      { amount: { ...EURO, pledged: '165m', allocated: '200m', delivered: '165,000,000.01' } },
      [
        'EUR 200,000,000 allocated is more than EUR 165,000,000 pledged: are both right?',
        'EUR 165,000,000.01 delivered is more than EUR 165,000,000 pledged: are both right?',
      ],
    ],
    [
      'where more is delivered than was allocated, and nothing pledged',
      { amount: { ...EURO, allocated: '5', delivered: '6' } },
      ['EUR 6 delivered is more than EUR 5 allocated: are both right?'],
    ],
    [
      'where more units came than were promised, in all deliveries together',
      {
        items: [
          {
            designation: 'Tanks',
            quantity: 14,
            deliveries: [
              { quantity: 10, date: null },
              { quantity: 5, date: null },
            ],
          },
        ],
      },
      ['Tanks: 15 delivered is more than 14 promised. Are both right?'],
    ],
  ])('%s', (_, tranche, questions) => {
    expect(questionsOf(tranche)).toEqual(questions)
  })

  it.each<[string, Partial<Tranche>]>([
    ['of the same sum', { amount: { ...EURO, pledged: '5', allocated: '5', delivered: '5' } }],
    ['of a sum that stands alone', { amount: { ...EURO, delivered: '5' } }],
    [
      'of a lower bound that was exceeded',
      {
        items: [
          {
            designation: 'Tanks',
            quantity: 14,
            quantityQualifier: 'at_least',
            deliveries: [{ quantity: 16, date: null }],
          },
        ],
      },
    ],
    [
      'of deliveries that nobody counted',
      {
        items: [
          { designation: 'Tanks', quantity: 1, deliveries: [{ quantity: null, date: null }] },
        ],
      },
    ],
  ])('but not %s', (_, tranche) => {
    expect(questionsOf(tranche)).toEqual([])
  })
})
