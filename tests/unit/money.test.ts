import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  convertMinor,
  MAX_UNITS,
  minorUnitExponent,
  parseAmount,
  toDecimalText,
  toGrouped,
} from '@/lib/domain/money'

const NOT_A_NUMBER = 'Write a number such as 28,900,000 or 28.9m, with a point before decimals.'
const NEGATIVE = 'An amount cannot be negative.'
const EXPONENT =
  'Write the number out, such as 1,000,000,000, or with a unit, such as 1bn; an exponent cannot be read.'
const withoutCurrency = (currency: string) =>
  `Choose the currency beside the amount, and write only the number here, without ${currency}.`
const TOO_LARGE = 'This amount is too large: the limit is 1000tn.'

const anyMinor = fc.bigInt({ min: 0n, max: MAX_UNITS })
const anyCurrency = fc.constantFrom('EUR', 'USD', 'GBP', 'CAD', 'NOK', 'JPY', 'KRW', 'KWD')

describe('minor units', () => {
  it.each([
    ['EUR', 2],
    ['CZK', 2],
    ['HUF', 2],
    ['JPY', 0],
    ['KRW', 0],
    ['ISK', 0],
    ['UGX', 0],
    ['KWD', 3],
    ['TND', 3],
  ])('%s has %i decimals', (currency, exponent) => {
    expect(minorUnitExponent(currency)).toBe(exponent)
  })
})

describe('reading an amount', () => {
  it.each<[string, string, bigint]>([
    ['0', 'EUR', 0n],
    ['1', 'EUR', 100n],
    ['0.01', 'EUR', 1n],
    ['28900000', 'USD', 2_890_000_000n],
    ['28,900,000', 'USD', 2_890_000_000n],
    ['28 900 000', 'USD', 2_890_000_000n],
    ['28\u00a0900\u00a0000.50', 'USD', 2_890_000_050n],
    ['28\u202f900\u202f000', 'USD', 2_890_000_000n],
    ['  165m ', 'EUR', 16_500_000_000n],
    ['28.9m', 'USD', 2_890_000_000n],
    ['28.9 M', 'USD', 2_890_000_000n],
    ['2.5bn', 'EUR', 250_000_000_000n],
    ['28.9 million', 'USD', 2_890_000_000n],
    ['2.5 Billion', 'EUR', 250_000_000_000n],
    ['650 thousand', 'GBP', 65_000_000n],
    ['28’900’000', 'USD', 2_890_000_000n],
    ["1'000", 'EUR', 100_000n],
    ['2.5BN', 'EUR', 250_000_000_000n],
    ['65bn', 'EUR', 6_500_000_000_000n],
    ['650k', 'GBP', 65_000_000n],
    ['1.23456789012bn', 'EUR', 123_456_789_012n],
    ['28\u2009900\u2009000', 'USD', 2_890_000_000n],
    ['1.50', 'EUR', 150n],
    ['0.500', 'EUR', 50n],
    ['1.500m', 'EUR', 150_000_000n],
    ['1.500', 'KWD', 1500n],
    ['1,234.567', 'KWD', 1_234_567n],
    ['1000000000000000', 'JPY', 1_000_000_000_000_000n],
    ['1000000bn', 'KWD', 1_000_000_000_000_000_000n],
    ['600', 'JPY', 600n],
    ['5.5bn', 'JPY', 5_500_000_000n],
    ['7.00', 'JPY', 7n],
    ['1000000000000000', 'EUR', 100_000_000_000_000_000n],
  ])('reads “%s” of %s as %s minor units', (text, currency, minor) => {
    expect(parseAmount(text, currency)).toEqual({ ok: true, minor })
  })

  it.each([
    ['', NOT_A_NUMBER],
    ['a lot', NOT_A_NUMBER],
    ['+5', NOT_A_NUMBER],
    ['28,90,000', NOT_A_NUMBER],
    ['1234,567', NOT_A_NUMBER],
    ['28,900 000', NOT_A_NUMBER],
    ['28’900,000', NOT_A_NUMBER],
    ['5 trillion', NOT_A_NUMBER],
    ['1,234.567.890', NOT_A_NUMBER],
    ['.5', NOT_A_NUMBER],
    ['5.', NOT_A_NUMBER],
    ['5 tn', NOT_A_NUMBER],
    ['5 mil', NOT_A_NUMBER],
    ['Infinity', NOT_A_NUMBER],
    ['NaN', NOT_A_NUMBER],
    ['9'.repeat(61), NOT_A_NUMBER],
    ['-5', NEGATIVE],
    ['−5m', NEGATIVE],
    ['-€5m', NEGATIVE],
    ['28,9', 'A comma cannot stand before decimals: write 28.9, with a point.'],
    ['28,9m', 'A comma cannot stand before decimals: write 28.9m, with a point.'],
    ['1.234,56', 'A comma cannot stand before decimals: write 1,234.56, with a point.'],
    [
      '28.900.000',
      'Points cannot stand between thousands: write 28,900,000, with commas or spaces.',
    ],
    ['28.900', 'Write 28,900 for thousands, or 28.9 for decimals: 28.900 can mean both.'],
    ['€165m', withoutCurrency('€')],
    ['$28.9m', withoutCurrency('$')],
    ['US$28.9m', withoutCurrency('US$')],
    ['C$ 39m', withoutCurrency('C$')],
    ['165m €', withoutCurrency('€')],
    ['EUR 165m', withoutCurrency('EUR')],
    ['165 eur', withoutCurrency('eur')],
    ['1e6', EXPONENT],
    ['1.5E+9', EXPONENT],
    ['１２３', 'Write the number with the digits 0 to 9.'],
    ['٣m', 'Write the number with the digits 0 to 9.'],
    ['0.001', 'EUR has no unit that small: write fewer decimals.'],
    ['1.234567890123bn', 'EUR has no unit that small: write fewer decimals.'],
    ['1000000000000000.01', TOO_LARGE],
    ['1000001bn', TOO_LARGE],
  ])('refuses “%s” and says why', (text, message) => {
    expect(parseAmount(text, 'EUR')).toEqual({ ok: false, message })
  })

  it('refuses a part of a yen', () => {
    expect(parseAmount('7.5', 'JPY')).toEqual({
      ok: false,
      message: 'JPY has no unit that small: write fewer decimals.',
    })
  })

  it.each(['JPY', 'USD', 'KWD'])('stops at a quadrillion units of %s', (currency) => {
    expect(parseAmount('1000000bn', currency).ok).toBe(true)
    expect(parseAmount('1000000000000001', currency)).toEqual({ ok: false, message: TOO_LARGE })
  })

  it('reads the same number however its thousands are grouped', () => {
    const mark = fc.constantFrom(',', ' ', '\u00a0', '\u2009', '\u202f')
    fc.assert(
      fc.property(anyMinor, anyCurrency, mark, (minor, currency, between) => {
        const [whole = '', ...decimals] = toDecimalText(minor, currency).split('.')
        const grouped = whole.replace(/\B(?=(\d{3})+$)/g, between)
        const text = ` ${[grouped, ...decimals].join('.')} `
        expect(parseAmount(text, currency)).toEqual({ ok: true, minor })
      }),
    )
  })

  it('reads or refuses any text with a sentence', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'0123456789.,- €$kmbneEUR') }),
    )
    fc.assert(
      fc.property(anyText, anyCurrency, (text, currency) => {
        const parsed = parseAmount(text, currency)
        expect(parsed.ok ? parsed.minor >= 0n : /^[A-Z].*\.$/u.test(parsed.message)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('reads back every amount from its decimal text', () => {
    fc.assert(
      fc.property(anyMinor, anyCurrency, (minor, currency) => {
        expect(parseAmount(toDecimalText(minor, currency), currency)).toEqual({ ok: true, minor })
      }),
    )
  })

  it('reads k, m and bn as that many zeros', () => {
    const scales = fc.constantFrom<[string, string]>(
      ['k', '000'],
      ['m', '000000'],
      ['bn', '000000000'],
    )
    fc.assert(
      fc.property(fc.nat(900_000), scales, anyCurrency, (count, [unit, zeros], currency) => {
        expect(parseAmount(`${count}${unit}`, currency)).toEqual(
          parseAmount(`${count}${zeros}`, currency),
        )
      }),
    )
  })
})

describe('decimal text', () => {
  it.each<[bigint, string, string]>([
    [0n, 'EUR', '0.00'],
    [1n, 'EUR', '0.01'],
    [10n, 'EUR', '0.10'],
    [100n, 'EUR', '1.00'],
    [2_890_000_000n, 'USD', '28900000.00'],
    [-5n, 'GBP', '-0.05'],
    [0n, 'JPY', '0'],
    [5_500_000_000n, 'JPY', '5500000000'],
    [-7n, 'JPY', '-7'],
    [100_000_000_000_000_001n, 'EUR', '1000000000000000.01'],
  ])('writes %s minor units of %s as %s', (minor, currency, text) => {
    expect(toDecimalText(minor, currency)).toBe(text)
  })
})

const EUR = { currency: 'EUR', perEur: '1' }

/** A rate as the bank prints it: up to five decimals, above zero. */
const anyRate = fc
  .tuple(fc.integer({ min: 1, max: 200_000_000 }), fc.integer({ min: 0, max: 5 }))
  .map(([digits, decimals]) => toRateText(digits, decimals))

function toRateText(digits: number, decimals: number): string {
  const text = String(digits).padStart(decimals + 1, '0')
  return decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`
}

function toFraction(decimal: string): { numerator: bigint; denominator: bigint } {
  const [whole = '', fraction = ''] = decimal.split('.')
  return { numerator: BigInt(whole + fraction), denominator: 10n ** BigInt(fraction.length) }
}

describe('conversion at reference rates', () => {
  it.each<[string, bigint, [string, string], [string, string], bigint]>([
    ['dollars to euro', 2_890_000_000n, ['USD', '1.0978'], ['EUR', '1'], 2_632_537_803n],
    ['euro to dollars', 16_500_000_000n, ['EUR', '1'], ['USD', '1.0944'], 18_057_600_000n],
    [
      'a cross, Canadian to US dollars',
      3_900_000_000n,
      ['CAD', '1.4859'],
      ['USD', '1.0978'],
      2_881_364_829n,
    ],
    ['yen, which have no cents, to euro', 1000n, ['JPY', '146.92'], ['EUR', '1'], 681n],
    ['euro to yen', 680n, ['EUR', '1'], ['JPY', '146.92'], 999n],
    ['won to yen', 1000n, ['KRW', '1000'], ['JPY', '150'], 150n],
    ['nothing', 0n, ['USD', '1.0978'], ['GBP', '0.8857'], 0n],
    ['the same currency', 12_345n, ['NOK', '11.6'], ['NOK', '11.6'], 12_345n],
    ['exactly one half, up', 1n, ['EUR', '1'], ['USD', '0.5'], 1n],
    ['one and a half, up', 3n, ['EUR', '1'], ['USD', '0.5'], 2n],
    ['two and a half, up and not to even', 5n, ['EUR', '1'], ['USD', '0.5'], 3n],
    ['just below one half, down', 1n, ['EUR', '1'], ['USD', '0.49999'], 0n],
    ['a cross whose euro step, rounded, would lose a cent', 1n, ['USD', '3'], ['GBP', '3'], 1n],
  ])('converts %s', (_, minor, [from, fromRate], [to, toRate], expected) => {
    const converted = convertMinor(
      minor,
      { currency: from, perEur: fromRate },
      { currency: to, perEur: toRate },
    )
    expect(converted).toBe(expected)
  })

  it('refuses a rate of zero and an amount below zero', () => {
    expect(() => convertMinor(100n, { currency: 'USD', perEur: '0' }, EUR)).toThrow(RangeError)
    expect(() => convertMinor(-100n, { currency: 'USD', perEur: '1.1' }, EUR)).toThrow(RangeError)
  })

  it('lies within half a minor unit of the exact fraction, a half going up', () => {
    const quoted = fc.record({ currency: anyCurrency, perEur: anyRate })
    const side = fc.oneof(
      quoted.filter(({ currency }) => currency !== 'EUR'),
      fc.constant(EUR),
    )
    fc.assert(
      fc.property(anyMinor, side, side, (minor, from, to) => {
        fc.pre(from.currency !== to.currency)
        const [a, b] = [toFraction(from.perEur), toFraction(to.perEur)]
        const units = (currency: string) => 10n ** BigInt(minorUnitExponent(currency))
        const numerator = minor * b.numerator * a.denominator * units(to.currency)
        const denominator = a.numerator * b.denominator * units(from.currency)
        const twiceOff = 2n * (convertMinor(minor, from, to) * denominator - numerator)
        expect(twiceOff > -denominator && twiceOff <= denominator).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('an amount as a person writes it', () => {
  it('has commas between thousands and no decimals that say nothing', () => {
    expect(['28900000.00', '1204.50', '999', '1000', '0.05', ''].map(toGrouped)).toEqual([
      '28,900,000',
      '1,204.50',
      '999',
      '1,000',
      '0.05',
      '',
    ])
  })

  it('is read as the same amount', () => {
    fc.assert(
      fc.property(
        fc.bigInt(1n, 10n ** 15n),
        fc.constantFrom('EUR', 'JPY', 'KWD'),
        (minor, code) => {
          const written = toGrouped(toDecimalText(minor, code))
          expect(parseAmount(written, code)).toEqual({ ok: true, minor })
        },
      ),
    )
  })
})
