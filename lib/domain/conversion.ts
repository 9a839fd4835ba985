import { addDays } from './calendar'
import { convertMinor, dealOut, type Share } from './money'
import type { Tranche } from './pledge'
import {
  DISPLAY_CURRENCIES,
  type DisplayCurrency,
  keysOf,
  MEASURES,
  type Measure,
} from './vocabulary'

/** The European Central Bank's reference rates of one day: units per euro, as the bank prints them. */
export type RatesOfDay = Readonly<Record<string, string>>

/**
 * The rates published on a day: null where the bank published none (weekends, holidays), undefined for a day after
 * the last one known, on which it may yet have published some.
 */
export type RateSource = (day: string) => RatesOfDay | null | undefined

/** Minor units in each display currency; null where nothing was stated or no rate is known. */
export type ConvertedAmount = Record<DisplayCurrency, bigint | null>

export type Conversion = {
  rateDay: string
  /** Units per euro of the amount's own currency and of the display currencies. */
  currencyPerEur: string
  usdPerEur: string
  gbpPerEur: string
}

export type ConvertedTranche = {
  conversion: Conversion | null
  amounts: Record<Measure, ConvertedAmount>
}

/** How far back the last business day may lie: longer gaps than Easter's mean that rates are missing. */
export const MAX_DAYS_BACK = 7

/**
 * Converts a tranche's amounts at the rates of its day, or of the last business day before it, at most seven days
 * back. Without a day or rates nothing is converted, except into the amount's own currency: the pledge stands and is
 * counted as unconverted.
 */
export function convertTranche(
  tranche: Pick<Tranche, 'amount' | 'announced'>,
  rates: RateSource,
): ConvertedTranche {
  const { amount } = tranche
  const day = tranche.announced?.latest ?? null
  const found = amount.currency && day ? findRates(day, amount.currency, rates) : null
  const convert = (minor: bigint | null): ConvertedAmount => ({
    EUR: convertTo('EUR', minor, amount.currency, found),
    USD: convertTo('USD', minor, amount.currency, found),
    GBP: convertTo('GBP', minor, amount.currency, found),
  })
  return {
    conversion: found,
    amounts: {
      pledged: convert(amount.pledgedMinor),
      allocated: convert(amount.allocatedMinor),
      delivered: convert(amount.deliveredMinor),
    },
  }
}

function convertTo(
  target: DisplayCurrency,
  minor: bigint | null,
  currency: string | null,
  rates: Conversion | null,
): bigint | null {
  if (minor === null || currency === target) return minor
  if (!rates || !currency) return null
  const perEur = { EUR: '1', USD: rates.usdPerEur, GBP: rates.gbpPerEur }[target]
  return convertMinor(
    minor,
    { currency, perEur: rates.currencyPerEur },
    { currency: target, perEur },
  )
}

function findRates(day: string, currency: string, rates: RateSource): Conversion | null {
  // An earlier day's rate stands in for one that was never published, not for one that is not known yet.
  if (rates(day) === undefined) return null
  for (let back = 0; back <= MAX_DAYS_BACK; back += 1) {
    const rateDay = addDays(day, -back)
    const ofDay = rates(rateDay)
    const currencyPerEur = currency === 'EUR' ? '1' : ofDay?.[currency]
    if (ofDay?.USD && ofDay.GBP && currencyPerEur) {
      return { rateDay, currencyPerEur, usdPerEur: ofDay.USD, gbpPerEur: ofDay.GBP }
    }
  }
  return null
}

export type DealtContribution = {
  donorCode: string
  shareBasisPoints: number | null
  /** The donor's part of the amount as reported, by measure. */
  reported: Record<Measure, bigint | null>
  amounts: Record<Measure, ConvertedAmount>
}

/** Deals a tranche's reported and converted amounts out to its donors; every column adds up to the tranche exactly. */
export function dealTranche(
  tranche: Pick<Tranche, 'amount' | 'donors'>,
  converted: ConvertedTranche,
): DealtContribution[] {
  const shares: Share[] = tranche.donors.map((donor) => ({
    code: donor.code,
    weight: donor.shareBasisPoints ?? 1,
  }))
  const deal = (minor: bigint | null) =>
    minor === null ? shares.map(() => null) : dealOut(minor, shares)
  const measures = keysOf(MEASURES)
  const reportedParts = {
    pledged: deal(tranche.amount.pledgedMinor),
    allocated: deal(tranche.amount.allocatedMinor),
    delivered: deal(tranche.amount.deliveredMinor),
  }
  const convertedParts = measures.map((measure) =>
    DISPLAY_CURRENCIES.map((currency) => deal(converted.amounts[measure][currency])),
  )
  return tranche.donors.map((donor, index) => {
    const amountsOf = (measure: Measure): ConvertedAmount => {
      const [EUR, USD, GBP] = convertedParts[measures.indexOf(measure)] ?? []
      return { EUR: EUR?.[index] ?? null, USD: USD?.[index] ?? null, GBP: GBP?.[index] ?? null }
    }
    return {
      donorCode: donor.code,
      shareBasisPoints: donor.shareBasisPoints,
      reported: {
        pledged: reportedParts.pledged[index] ?? null,
        allocated: reportedParts.allocated[index] ?? null,
        delivered: reportedParts.delivered[index] ?? null,
      },
      amounts: {
        pledged: amountsOf('pledged'),
        allocated: amountsOf('allocated'),
        delivered: amountsOf('delivered'),
      },
    }
  })
}
