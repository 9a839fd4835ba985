import Big from 'big.js'
import { minorUnitExponent } from '@/lib/domain/money'
import type { Report } from '../problem'
import { toText } from './cells'
import type { Meaning } from './meanings'
import type { Cells } from './read-item'

/**
 * An amount of a currency as exact decimal text, rounded half up to its smallest unit: the dataset computes some with
 * many decimals. Null where none is stated; a zero is none, since missing is not zero.
 */
export function readAmount(
  cells: Cells,
  meaning: Meaning,
  currency: string,
  report: Report,
): string | null {
  const decimal = cells.decimal(meaning, report)
  const column = cells.name(meaning)
  const found = toText(cells.cell(meaning))
  if (decimal === null) return null
  const rounded = roundTo(decimal, currency)
  if (new Big(rounded).eq(0)) {
    report(column, found, 'read', 'Read as no amount stated: nothing is promised for nothing.')
    return null
  }
  if (!new Big(rounded).eq(decimal)) {
    report(column, found, 'read', `Rounded to ${rounded} ${currency}.`)
  }
  return rounded
}

/** Rounded half up to the currency's smallest unit by ISO 4217. */
export function roundTo(decimal: string, currency: string): string {
  return new Big(decimal).toFixed(minorUnitExponent(currency), Big.roundHalfUp)
}

/**
 * What was delivered, in the currency of the promise: the dataset states it in euro only, converted at the one rate by
 * which it also converts the promise, so that the rate falls out again. Null where it has no such rate.
 */
export function toOwnCurrency(
  deliveredEur: string,
  promised: string | null,
  promisedEur: string | null,
  currency: string,
): string | null {
  if (currency === 'EUR') return roundTo(deliveredEur, 'EUR')
  if (promised === null || promisedEur === null || new Big(promisedEur).eq(0)) return null
  // All of it, not a cent more or less for the way there and back.
  if (new Big(deliveredEur).eq(promisedEur)) return roundTo(promised, currency)
  return roundTo(new Big(deliveredEur).times(promised).div(promisedEur).toFixed(), currency)
}
