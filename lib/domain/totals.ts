import type { DisplayCurrency } from './vocabulary'

/** The sum of a set of contributions, and how many pledges stand behind it and beside it. */
export type Totals = {
  currency: DisplayCurrency
  /** Minor units; null where no pledge has a value, which is not zero. */
  amountMinor: bigint | null
  pledges: number
  /** Pledges with a converted value in the measure. */
  valued: number
  /** Pledges with an amount as reported that has no exchange rate or no day: that amount is in no sum. */
  unconverted: number
  withoutValue: number
}
