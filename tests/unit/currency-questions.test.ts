import { describe, expect, it } from 'vitest'
import { listCurrencyQuestions } from '@/lib/domain/currency-questions'
import { type PledgeWriting, pledgeInputSchema } from '@/lib/domain/pledge'
import { SOURCE, TRANCHE, type Tranche, withTranche } from './pledge-writing'

type Sum = [currency: string, amount: string]

function questionsOf(amount: Tranche['amount'], ...stated: Sum[]) {
  const writing: PledgeWriting = {
    ...withTranche({ amount }),
    sources: stated.map(([currency, typed]) => ({
      ...SOURCE,
      statedAmounts: [{ currency, amount: typed }],
    })),
  }
  return listCurrencyQuestions(pledgeInputSchema.parse(writing))
}

const pledged = (currency: string, amount: string): Tranche['amount'] => ({
  qualifier: 'exact',
  currency,
  pledged: amount,
})

describe('a currency is asked about', () => {
  it.each<[string, Sum, Sum, string]>([
    [
      'where a source states the same number in another',
      ['CAD', '28.9m'],
      ['USD', '28.9m'],
      'A source states USD 28,900,000, the same number in another currency: is CAD 28,900,000 right?',
    ],
    [
      'whatever the decimals of the two',
      ['JPY', '1k'],
      ['KWD', '1000.000'],
      'A source states KWD 1,000, the same number in another currency: is JPY 1,000 right?',
    ],
  ])('%s', (_, [currency, amount], stated, message) => {
    expect(questionsOf(pledged(currency, amount), stated)).toEqual([
      { path: ['tranches', 0, 'amount', 'currency'], message },
    ])
  })

  it('where the other sources state other numbers in its own', () => {
    const questions = questionsOf(pledged('CAD', '28.9m'), ['CAD', '39m'], ['USD', '28.9m'])
    expect(questions).toHaveLength(1)
  })

  it('for what was delivered too, in the tranche where it stands', () => {
    const delivered = { qualifier: 'exact', currency: 'CAD', delivered: '5m' } as const
    const writing = {
      ...withTranche({}),
      tranches: [TRANCHE, { ...TRANCHE, amount: delivered }],
      sources: [{ ...SOURCE, statedAmounts: [{ currency: 'USD', amount: '5m' }] }],
    }
    const questions = listCurrencyQuestions(pledgeInputSchema.parse(writing))
    expect(questions.map(({ path }) => path.join('.'))).toEqual(['tranches.1.amount.currency'])
  })
})

describe('a currency is not asked about', () => {
  it.each<[string, Tranche['amount'], Sum[]]>([
    ['where no source states an amount', pledged('CAD', '28.9m'), [['USD', '39m']]],
    [
      'where a source states it in its own',
      pledged('CAD', '39m'),
      [
        ['USD', '39m'],
        ['CAD', '39m'],
      ],
    ],
    ['where minor units happen to be the same', pledged('JPY', '100'), [['USD', '1']]],
    ['where nothing was disclosed', { qualifier: 'undisclosed' }, [['USD', '1']]],
  ])('%s', (_, amount, stated) => {
    expect(questionsOf(amount, ...stated)).toEqual([])
  })
})
