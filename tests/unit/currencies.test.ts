import { describe, expect, it } from 'vitest'
import { CURRENCY_CODES, EXPONENTS } from '@/lib/domain/currencies'
import { currencySchema } from '@/lib/domain/fields'

const messagesOf = (typed: unknown) =>
  currencySchema.safeParse(typed).error?.issues.map(({ message }) => message) ?? []

describe('the currencies that can be chosen', () => {
  it('stand once each, by code', () => {
    expect(CURRENCY_CODES).toEqual([...new Set(CURRENCY_CODES)].sort())
  })

  it('hold every currency whose decimals are listed', () => {
    expect([...EXPONENTS.keys()].filter((code) => !CURRENCY_CODES.includes(code))).toEqual([])
  })

  it.each(['EUR', 'USD', 'GBP', 'CAD', 'NOK', 'UAH', 'BGN', ' DKK '])('may be %s', (typed) => {
    expect(messagesOf(typed)).toEqual([])
  })

  it.each<[unknown, string]>([
    ['XXQ', 'XXQ is no ISO 4217 currency: choose one from the list.'],
    ['XAU', 'XAU is no ISO 4217 currency: choose one from the list.'],
    ['euro', 'Choose a currency by its three-letter ISO 4217 code.'],
    ['', 'Choose the currency of this amount.'],
    [undefined, 'Choose the currency of this amount.'],
  ])('may not be %j', (typed, message) => {
    expect(messagesOf(typed)).toEqual([message])
  })
})
