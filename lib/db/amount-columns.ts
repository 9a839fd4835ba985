import {
  DISPLAY_CURRENCIES,
  type DisplayCurrency,
  keysOf,
  MEASURES,
  type Measure,
} from '@/lib/domain/vocabulary'

const SUFFIXES = { EUR: 'Eur', USD: 'Usd', GBP: 'Gbp' } as const

/** Column names as in the schema: `pledgedEur`, `allocatedUsd` and so on. */
type AmountColumns = Record<
  `${'pledged' | 'allocated' | 'delivered'}${'Eur' | 'Usd' | 'Gbp'}`,
  bigint | null
>

/** The column of a measure in a display currency: `pledgedEur`. */
export function amountColumnOf(measure: Measure, currency: DisplayCurrency): keyof AmountColumns {
  return `${measure}${SUFFIXES[currency]}`
}

const COLUMNS = keysOf(MEASURES).flatMap((measure) =>
  DISPLAY_CURRENCIES.map((currency) => ({
    column: amountColumnOf(measure, currency),
    measure,
    currency,
  })),
)

/** The nine amount columns of a row, by measure and display currency. */
export function toAmountColumns(
  amount: (measure: Measure, currency: DisplayCurrency) => bigint | null,
): AmountColumns {
  const columns: Partial<AmountColumns> = {}
  for (const { column, measure, currency } of COLUMNS) columns[column] = amount(measure, currency)
  return columns as AmountColumns
}

/** Sum of what is known; null where nothing is, since missing is not zero. */
export function sumKnown(amounts: readonly (bigint | null)[]): bigint | null {
  const known = amounts.filter((amount) => amount !== null)
  return known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0n)
}
