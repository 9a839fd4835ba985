import { describe, expect, it } from 'vitest'
import { MAX_UNITS } from '@/lib/domain/money'
import type { AmountQualifier, QuantityQualifier } from '@/lib/domain/vocabulary'
import {
  currencySign,
  formatAmount,
  formatCompactMoney,
  formatCount,
  formatCounted,
  formatCurrencyName,
  formatList,
  formatMoney,
  formatPercent,
  formatQuantity,
  formatRegion,
  formatShare,
  MISSING,
} from '@/lib/format'

describe('money to the minor unit', () => {
  it.each<[bigint, string, string]>([
    [0n, 'EUR', '€0.00'],
    [1n, 'EUR', '€0.01'],
    [100n, 'EUR', '€1.00'],
    [99_999n, 'EUR', '€999.99'],
    [100_000n, 'EUR', '€1,000.00'],
    [99_999_999n, 'EUR', '€999,999.99'],
    [2_632_537_803n, 'EUR', '€26,325,378.03'],
    [6_500_000_000_000n, 'EUR', '€65,000,000,000.00'],
    [100_000_000_000_000_000n, 'EUR', '€1,000,000,000,000,000.00'],
    [99_999_999_999_999_999n, 'EUR', '€999,999,999,999,999.99'],
    [-123_456n, 'EUR', '-€1,234.56'],
    [2_890_000_000n, 'USD', 'US$28,900,000.00'],
    [2_330_000_000n, 'GBP', '£23,300,000.00'],
    [3_460_000_000n, 'CAD', 'C$34,600,000.00'],
    [123_456_789n, 'NOK', 'NOK\u00a01,234,567.89'],
    [123_456n, 'DKK', 'DKK\u00a01,234.56'],
    [50n, 'SEK', 'SEK\u00a00.50'],
    [1_234_567n, 'AUD', 'A$12,345.67'],
    [12_345n, 'PLN', 'PLN\u00a0123.45'],
    [5_500_000_000n, 'JPY', 'JP¥5,500,000,000'],
    [1n, 'KRW', '₩1'],
  ])('writes %s minor units of %s as %s', (minor, currency, text) => {
    expect(formatMoney({ minor, currency })).toBe(text)
  })
})

describe('money in short', () => {
  it.each<[bigint, string, string]>([
    [0n, 'EUR', '€0'],
    [1n, 'EUR', '€0.01'],
    [99n, 'EUR', '€0.99'],
    [100n, 'EUR', '€1'],
    [250n, 'EUR', '€2.50'],
    [99_900n, 'EUR', '€999'],
    [99_999n, 'EUR', '€999.99'],
    [100_000n, 'EUR', '€1,000'],
    [100_049n, 'EUR', '€1,000'],
    [100_050n, 'EUR', '€1,001'],
    [1_234_567n, 'EUR', '€12,346'],
    [65_000_000n, 'EUR', '€650,000'],
    [99_999_949n, 'EUR', '€999,999'],
    [99_999_950n, 'EUR', '€1m'],
    [99_999_999n, 'EUR', '€1m'],
    [100_000_000n, 'EUR', '€1m'],
    [104_999_999n, 'EUR', '€1m'],
    [105_000_000n, 'EUR', '€1.1m'],
    [150_000_000n, 'EUR', '€1.5m'],
    [999_999_999n, 'EUR', '€10m'],
    [16_500_000_000n, 'EUR', '€165m'],
    [99_994_999_999n, 'EUR', '€999.9m'],
    [99_995_000_000n, 'EUR', '€1bn'],
    [100_000_000_000n, 'EUR', '€1bn'],
    [250_000_000_000n, 'EUR', '€2.5bn'],
    [6_500_000_000_000n, 'EUR', '€65bn'],
    [6_723_456_789_012n, 'EUR', '€67.2bn'],
    [99_994_999_999_999n, 'EUR', '€999.9bn'],
    [99_995_000_000_000n, 'EUR', '€1tn'],
    // The limit of what is taken, which `parseAmount` names in the same manner.
    [MAX_UNITS * 100n, 'EUR', '€1000tn'],
    [-123_456n, 'EUR', '-€1,235'],
    [-16_500_000_000n, 'EUR', '-€165m'],
    [0n, 'USD', 'US$0'],
    [2_890_000_000n, 'USD', 'US$28.9m'],
    [32_500_000_000n, 'USD', 'US$325m'],
    [5_700_000_000_000n, 'GBP', '£57bn'],
    [2_330_000_000n, 'GBP', '£23.3m'],
    [3_900_000_000n, 'CAD', 'C$39m'],
    [50n, 'CAD', 'C$0.50'],
    [7_500_000_000_000n, 'NOK', 'NOK\u00a075bn'],
    [123_456n, 'DKK', 'DKK\u00a01,235'],
    [620_000_000_000n, 'SEK', 'SEK\u00a06.2bn'],
    [10_050n, 'CZK', 'CZK\u00a0100.50'],
    [1n, 'JPY', 'JP¥1'],
    [999_999n, 'JPY', 'JP¥999,999'],
    [1_000_000n, 'JPY', 'JP¥1m'],
    [5_500_000_000n, 'JPY', 'JP¥5.5bn'],
  ])('writes %s minor units of %s as %s', (minor, currency, text) => {
    expect(formatCompactMoney({ minor, currency })).toBe(text)
  })
})

describe('an amount with its qualifier', () => {
  it.each<[bigint | null, string | null, AmountQualifier, string]>([
    [2_890_000_000n, 'USD', 'exact', 'US$28.9m'],
    [16_500_000_000n, 'EUR', 'approximately', 'about €165m'],
    [32_500_000_000n, 'USD', 'up_to', 'up to US$325m'],
    [6_500_000_000_000n, 'EUR', 'at_least', 'at least €65bn'],
    [185_000_000_000n, 'USD', 'exact', 'US$1.85bn'],
    [12_345_600_000n, 'NOK', 'exact', 'NOK\u00a0123.456m'],
    [123_456_789n, 'CAD', 'exact', 'C$1,234,567.89'],
    [99_999_999_999n, 'EUR', 'exact', '€999,999,999.99'],
    [1_204_50n, 'EUR', 'exact', '€1,204.50'],
    [1_204_00n, 'EUR', 'exact', '€1,204'],
    [1_000_000n, 'JPY', 'exact', 'JP¥1m'],
    [0n, 'EUR', 'exact', '€0'],
    [null, null, 'undisclosed', 'undisclosed'],
    [null, 'EUR', 'exact', 'undisclosed'],
    [100n, 'EUR', 'undisclosed', 'undisclosed'],
    [100n, null, 'exact', 'undisclosed'],
  ])('writes %s %s %s as %s', (minor, currency, qualifier, text) => {
    expect(formatAmount({ minor, currency, qualifier })).toBe(text)
  })

  it('writes a dash where nothing was stated', () => {
    expect(MISSING).toBe('–')
  })
})

describe('counts', () => {
  it.each<[number | bigint, string]>([
    [0, '0'],
    [1, '1'],
    [999, '999'],
    [1000, '1,000'],
    [1204, '1,204'],
    [1_000_000, '1,000,000'],
    [1_412_360_000n, '1,412,360,000'],
    [-5, '-5'],
  ])('writes %s as %s', (count, text) => {
    expect(formatCount(count)).toBe(text)
  })

  it.each<[number, string]>([
    [0, '0 pledges'],
    [1, '1 pledge'],
    [2, '2 pledges'],
    [58, '58 pledges'],
    [1204, '1,204 pledges'],
  ])('writes %i pledges as “%s”', (count, text) => {
    expect(formatCounted(count, 'pledge', 'pledges')).toBe(text)
  })

  it.each<[number | null, QuantityQualifier, string]>([
    [14, 'at_least', 'at least 14'],
    [300, 'approximately', 'about 300'],
    [40, 'exact', '40'],
    [1_000_000, 'exact', '1,000,000'],
    [null, 'undisclosed', 'undisclosed'],
    [null, 'exact', 'undisclosed'],
    [14, 'undisclosed', 'undisclosed'],
  ])('writes %s units, %s, as “%s”', (quantity, qualifier, text) => {
    expect(formatQuantity(quantity, qualifier)).toBe(text)
  })
})

describe('percentages', () => {
  it.each([
    [0, '0%'],
    [0.00001, '<0.01%'],
    [0.000049, '<0.01%'],
    [0.00005, '0.01%'],
    [0.0049, '0.49%'],
    [0.00994, '0.99%'],
    [0.00996, '1%'],
    [0.01, '1%'],
    [0.051, '5.1%'],
    [0.0994, '9.9%'],
    [0.0996, '10%'],
    [0.1, '10%'],
    [1 / 3, '33%'],
    [0.63, '63%'],
    [2 / 3, '67%'],
    [0.9899, '99%'],
    [0.9949, '>99%'],
    [0.99999, '>99%'],
    [1, '100%'],
    [1.234, '123%'],
    [12.5, '1,250%'],
    [-0.05, '-5%'],
  ])('writes %d as %s', (ratio, text) => {
    expect(formatPercent(ratio)).toBe(text)
  })
})

it.each([
  [0.3333, '33.33%'],
  [0.5, '50%'],
  [0.9999, '99.99%'],
  [0.0005, '0.05%'],
])('a stated share of %d is written as %s', (ratio, text) => {
  expect(formatShare(ratio)).toBe(text)
})

describe('names', () => {
  it.each([
    [[], ''],
    [['Denmark'], 'Denmark'],
    [['Denmark', 'the Netherlands'], 'Denmark and the Netherlands'],
    [['Denmark', 'Germany', 'the Netherlands'], 'Denmark, Germany and the Netherlands'],
  ])('lists %j as “%s”', (names, text) => {
    expect(formatList(names)).toBe(text)
  })

  it.each([
    ['UA', 'Ukraine'],
    ['MD', 'Moldova'],
    ['GB', 'United Kingdom'],
  ])('names the region %s %s', (code, name) => {
    expect(formatRegion(code)).toBe(name)
  })

  it.each([
    ['EUR', '€', 'euros'],
    ['USD', 'US$', 'US dollars'],
    ['GBP', '£', 'British pounds'],
    ['CAD', 'C$', 'Canadian dollars'],
    ['NOK', 'NOK', 'Norwegian kroner'],
    ['JPY', 'JP¥', 'Japanese yen'],
  ])('signs %s with %s and names it %s', (currency, sign, name) => {
    expect(currencySign(currency)).toBe(sign)
    expect(formatCurrencyName(currency)).toBe(name)
  })
})
