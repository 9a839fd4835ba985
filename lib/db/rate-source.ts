import { addDays } from '@/lib/domain/calendar'
import { MAX_DAYS_BACK, type RateSource } from '@/lib/domain/conversion'
import { DISPLAY_CURRENCIES } from '@/lib/domain/vocabulary'
import { cached } from './cache'
import { type Row, readAll, readOne } from './reader'

type Rate = { day: string; currency: string; perEur: string }

/** Rates by day; `through` is the last day on which any is known, and empty where none is. */
export function toRateSource(rates: readonly Rate[], through: string): RateSource {
  const byDay = new Map<string, Record<string, string>>()
  for (const { day, currency, perEur } of rates) {
    const ofDay = byDay.get(day) ?? {}
    ofDay[currency] = perEur
    byDay.set(day, ofDay)
  }
  return (day) => byDay.get(day) ?? (day > through ? undefined : null)
}

/** What is needed to convert amounts in these currencies as of these days, without a transaction. */
export function readRateSource(days: readonly string[], currencies: readonly string[]): RateSource {
  const asked = JSON.stringify([...new Set([...currencies, ...DISPLAY_CURRENCIES])])
  const rates = [...new Set(days)].flatMap((day) =>
    readAll<Row & Rate>(
      `SELECT day, currency, perEur FROM ExchangeRate
       WHERE currency IN (SELECT value FROM json_each(?)) AND day BETWEEN ? AND ?`,
      [asked, addDays(day, -MAX_DAYS_BACK), day],
    ),
  )
  return toRateSource(rates, readLastRateDay())
}

function readLastRateDay(): string {
  return cached('last rate day', null, () => {
    const row = readOne<Row & { last: string | null }>('SELECT MAX(day) AS last FROM ExchangeRate')
    return row?.last ?? ''
  })
}
