import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ConvertedAmount,
  convertTranche,
  dealTranche,
  type RateSource,
  type RatesOfDay,
} from '@/lib/domain/conversion'
import { MAX_UNITS } from '@/lib/domain/money'
import { pledgeInputSchema, type Tranche } from '@/lib/domain/pledge'
import { type Tranche as TrancheWriting, withTranche } from './pledge-writing'

/** Reference rates around Easter 2023; the bank printed none from 7 through 10 April. */
const RATES: Record<string, RatesOfDay> = {
  '2023-04-06': { USD: '1.0915', GBP: '0.87495', NOK: '11.3855' },
  '2023-04-20': { USD: '1.0944', GBP: '0.88153', CAD: '1.4757' },
  '2023-04-21': { USD: '1.0978', GBP: '0.8857', CAD: '1.4859' },
}
const rates: RateSource = (day) => RATES[day] ?? null

const NOTHING: ConvertedAmount = { EUR: null, USD: null, GBP: null }

function trancheOf(writing: Partial<TrancheWriting>): Tranche {
  const amount = { qualifier: 'undisclosed' } as const
  const { tranches } = pledgeInputSchema.parse(withTranche({ amount, ...writing }))
  const [tranche] = tranches
  if (!tranche) throw new Error('a pledge has at least one tranche')
  return tranche
}

const convert = (currency: string, pledged: string, announced: string | null) =>
  convertTranche(trancheOf({ announced, amount: { qualifier: 'exact', currency, pledged } }), rates)

describe('converting a tranche', () => {
  it('takes the rates of the day it was announced and shows them', () => {
    const { conversion, amounts } = convert('USD', '28.9m', '21 April 2023')
    expect(conversion).toEqual({
      rateDay: '2023-04-21',
      currencyPerEur: '1.0978',
      usdPerEur: '1.0978',
      gbpPerEur: '0.8857',
    })
    expect(amounts.pledged).toEqual({
      EUR: 2_632_537_803n,
      USD: 2_890_000_000n,
      GBP: 2_331_638_732n,
    })
  })

  it('leaves an amount in euro as it was reported', () => {
    const { conversion, amounts } = convert('EUR', '165m', '2023-04-20')
    expect(conversion?.currencyPerEur).toBe('1')
    expect(amounts.pledged).toEqual({
      EUR: 16_500_000_000n,
      USD: 18_057_600_000n,
      GBP: 14_545_245_000n,
    })
  })

  it('crosses through the euro without rounding in between', () => {
    expect(convert('NOK', '1bn', '2023-04-06').amounts.pledged).toEqual({
      EUR: 8_783_101_313n,
      USD: 9_586_755_083n,
      GBP: 7_684_774_494n,
    })
  })

  it('converts each measure, and leaves alone the measures that nobody stated', () => {
    const amount = {
      qualifier: 'exact',
      currency: 'NOK',
      pledged: '1bn',
      delivered: '0.1bn',
    } as const
    const { amounts } = convertTranche(trancheOf({ announced: '2023-04-06', amount }), rates)
    expect(amounts.pledged.EUR).toBe(8_783_101_313n)
    expect(amounts.allocated).toEqual(NOTHING)
    expect(amounts.delivered).toEqual({ EUR: 878_310_131n, USD: 958_675_508n, GBP: 768_477_449n })
  })

  it.each([
    ['Good Friday', '2023-04-07', '2023-04-06'],
    ['Easter Monday', '2023-04-10', '2023-04-06'],
    ['seven days on, the longest gap allowed', '2023-04-13', '2023-04-06'],
    ['a Sunday', '2023-04-23', '2023-04-21'],
    ['by 23 April 2023', 'by 23 April 2023', '2023-04-21'],
    ['a span, whose latest day counts', 'from 6 April 2023 to 20 April 2023', '2023-04-20'],
  ])('on %s takes the last business day before', (_, announced, rateDay) => {
    expect(convert('EUR', '1m', announced).conversion?.rateDay).toBe(rateDay)
  })

  it.each([
    ['the last rates are eight days old', 'NOK', '2023-04-14'],
    ['the day lies before the first rates', 'NOK', '2023-04-05'],
    ['the bank quotes no such currency', 'TWD', '2023-04-21'],
    ['the tranche is undated', 'NOK', null],
    ['the words bound no day', 'NOK', 'in the coming weeks'],
    ['the words bound no latest day', 'NOK', 'from April 2023'],
  ])('converts nothing when %s', (_, currency, announced) => {
    expect(convert(currency, '1m', announced)).toEqual({
      conversion: null,
      amounts: { pledged: NOTHING, allocated: NOTHING, delivered: NOTHING },
    })
  })

  it('needs no rate for an amount’s own currency', () => {
    const own = { EUR: 100_000_000n, USD: null, GBP: null }
    expect(convert('EUR', '1m', null).amounts.pledged).toEqual(own)
    expect(convert('GBP', '1m', '2023-04-14').amounts.pledged).toEqual({
      EUR: null,
      USD: null,
      GBP: 100_000_000n,
    })
  })

  it('waits for the rates of a day that lies after the last one known', () => {
    const upTo21April: RateSource = (day) => RATES[day] ?? (day > '2023-04-21' ? undefined : null)
    const tranche = trancheOf({
      announced: '2023-04-22',
      amount: { qualifier: 'exact', currency: 'CAD', pledged: '1m' },
    })
    expect(convertTranche(tranche, upTo21April).amounts.pledged).toEqual(NOTHING)
    expect(convertTranche(tranche, rates).conversion?.rateDay).toBe('2023-04-21')
  })

  it('goes back to the last day that quotes the amount’s own currency', () => {
    const quoting: Record<string, RatesOfDay> = {
      '2023-04-20': { USD: '1.0944', GBP: '0.88153', ISK: '149.5' },
      '2023-04-21': { USD: '1.0978', GBP: '0.8857' },
    }
    const amount = { qualifier: 'exact', currency: 'ISK', pledged: '149500' } as const
    const tranche = trancheOf({ announced: '2023-04-21', amount })
    const { conversion, amounts } = convertTranche(tranche, (day) => quoting[day] ?? null)
    expect(conversion?.rateDay).toBe('2023-04-20')
    expect(amounts.pledged).toEqual({ EUR: 100_000n, USD: 109_440n, GBP: 88_153n })
  })

  it('keeps an undisclosed amount missing, which is not zero', () => {
    expect(convertTranche(trancheOf({ announced: '2023-04-21' }), rates)).toEqual({
      conversion: null,
      amounts: { pledged: NOTHING, allocated: NOTHING, delivered: NOTHING },
    })
  })
})

describe('dealing a tranche out to its donors', () => {
  it('halves the tanks of Denmark and the Netherlands', () => {
    const tranche = trancheOf({
      announced: '2023-04-20',
      amount: { qualifier: 'approximately', currency: 'EUR', pledged: '165m' },
      donors: [
        { code: 'DNK', shareBasisPoints: 5000 },
        { code: 'NLD', shareBasisPoints: 5000 },
      ],
      sharesStated: true,
    })
    const half = { EUR: 8_250_000_000n, USD: 9_028_800_000n, GBP: 7_272_622_500n }
    const parts = dealTranche(tranche, convertTranche(tranche, rates))
    expect(parts.map(({ donorCode }) => donorCode)).toEqual(['DNK', 'NLD'])
    expect(parts.map(({ amounts }) => amounts.pledged)).toEqual([half, half])
    expect(parts.map(({ reported }) => reported.pledged)).toEqual([8_250_000_000n, 8_250_000_000n])
    expect(parts.map(({ amounts }) => amounts.allocated)).toEqual([NOTHING, NOTHING])
    expect(parts.map(({ shareBasisPoints }) => shareBasisPoints)).toEqual([5000, 5000])
  })

  it('follows stated shares that are not equal', () => {
    const tranche = trancheOf({
      announced: '2023-04-20',
      amount: { qualifier: 'exact', currency: 'EUR', pledged: '100.01' },
      donors: [
        { code: 'NLD', shareBasisPoints: 7500 },
        { code: 'DNK', shareBasisPoints: 2500 },
      ],
      sharesStated: true,
    })
    const parts = dealTranche(tranche, convertTranche(tranche, rates))
    expect(parts.map(({ donorCode }) => donorCode)).toEqual(['DNK', 'NLD'])
    expect(parts.map(({ reported }) => reported.pledged)).toEqual([2500n, 7501n])
    expect(parts.map(({ amounts }) => amounts.pledged.EUR)).toEqual([2500n, 7501n])
    expect(parts.map(({ amounts }) => amounts.pledged.USD)).toEqual([2736n, 8209n])
  })

  it('keeps the reported part of an amount that no rate converts', () => {
    const tranche = trancheOf({
      announced: '2023-04-21',
      amount: { qualifier: 'exact', currency: 'TWD', pledged: '1.01' },
      donors: [{ code: 'TWN' }, { code: 'DNK' }],
    })
    const parts = dealTranche(tranche, convertTranche(tranche, rates))
    expect(parts.map(({ donorCode }) => donorCode)).toEqual(['DNK', 'TWN'])
    expect(parts.map(({ reported }) => reported.pledged)).toEqual([51n, 50n])
    expect(parts.map(({ amounts }) => amounts.pledged)).toEqual([NOTHING, NOTHING])
  })

  it('gives nothing to anyone of an undisclosed amount', () => {
    const tranche = trancheOf({ donors: [{ code: 'DNK' }, { code: 'NLD' }] })
    const missing = { pledged: null, allocated: null, delivered: null }
    const nothing = { pledged: NOTHING, allocated: NOTHING, delivered: NOTHING }
    expect(dealTranche(tranche, convertTranche(tranche, rates))).toEqual([
      { donorCode: 'DNK', shareBasisPoints: null, reported: missing, amounts: nothing },
      { donorCode: 'NLD', shareBasisPoints: null, reported: missing, amounts: nothing },
    ])
  })

  it('has parts that add up to the tranche in every measure and currency, as reported and converted', () => {
    const anyMinor = fc.option(fc.bigInt({ min: 0n, max: MAX_UNITS * 100n }))
    const anyCodes = fc.uniqueArray(fc.stringMatching(/^[A-Z]{3}$/), { minLength: 1, maxLength: 9 })
    const anyCurrency = fc.constantFrom('EUR', 'USD', 'GBP', 'CAD')
    fc.assert(
      fc.property(
        anyMinor,
        anyMinor,
        anyCodes,
        anyCurrency,
        (pledged, delivered, codes, currency) => {
          const tranche: Tranche = {
            ...trancheOf({ announced: '2023-04-21', donors: codes.map((code) => ({ code })) }),
            amount: {
              qualifier: 'exact',
              currency,
              pledgedMinor: pledged,
              allocatedMinor: 100n,
              deliveredMinor: delivered,
              valuedBy: 'source',
            },
          }
          const converted = convertTranche(tranche, rates)
          const parts = dealTranche(tranche, converted)
          for (const measure of ['pledged', 'allocated', 'delivered'] as const) {
            const reported = tranche.amount[`${measure}Minor`]
            expect(sumOf(parts.map((part) => part.reported[measure]))).toBe(reported)
            for (const target of ['EUR', 'USD', 'GBP'] as const) {
              const whole = converted.amounts[measure][target]
              expect(sumOf(parts.map(({ amounts }) => amounts[measure][target]))).toBe(whole)
              expect(whole === null).toBe(reported === null)
            }
          }
        },
      ),
    )
  })
})

/** Null only where every part is missing. */
function sumOf(parts: (bigint | null)[]): bigint | null {
  if (parts.every((part) => part === null)) return null
  return parts.reduce<bigint>((sum, part) => sum + (part ?? 0n), 0n)
}
