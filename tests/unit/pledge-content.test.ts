import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { convertTranche, dealTranche } from '@/lib/domain/conversion'
import { type PledgeInput, pledgeInputSchema } from '@/lib/domain/pledge'
import { toContent, toWriting } from '@/lib/domain/pledge-content'
import { pledgeWriting } from '../support/generated-ledgers'
import { PLEDGE } from './pledge-writing'

const anyContent = pledgeWriting.map((writing) => pledgeInputSchema.parse(writing))

describe('a content as a person would write it', () => {
  it('has amounts as decimal text and dates in their words', () => {
    const content = pledgeInputSchema.parse({
      ...PLEDGE,
      tranches: [
        {
          announced: 'by early 2024',
          amount: { qualifier: 'up_to', currency: 'JPY', pledged: '5.5bn', delivered: '7' },
          donors: [{ code: 'JPN' }],
          items: [
            {
              designation: 'Lorries',
              amount: { currency: 'KWD', amount: '1.5m' },
              deliveries: [{ quantity: 2, date: 'May 2023' }],
            },
          ],
        },
      ],
    })
    expect(toWriting(content).tranches[0]).toMatchObject({
      announced: 'by early 2024',
      amount: {
        qualifier: 'up_to',
        currency: 'JPY',
        pledged: '5500000000',
        allocated: null,
        delivered: '7',
      },
      items: [
        { amount: { currency: 'KWD', amount: '1500000.000' }, deliveries: [{ date: 'May 2023' }] },
      ],
    })
  })

  it('is read as the same content, whatever that is', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        expect(pledgeInputSchema.parse(toWriting(content))).toEqual(content)
      }),
      { numRuns: 300 },
    )
  })
})

describe('what was published', () => {
  it('gives back the content, without what publication added', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const published = publish(content)
        expect(toContent(published)).toEqual(content)
      }),
    )
  })
})

function publish(content: PledgeInput) {
  return {
    ...content,
    tranches: content.tranches.map((tranche) => {
      const converted = convertTranche(tranche, () => null)
      const contributions = dealTranche(tranche, converted)
      return { ...tranche, ...converted, contributions, shareBasis: 'stated' as const }
    }),
  }
}
