import type { AidType, Measure } from '@/lib/domain/vocabulary'

/** Our sum of a donor's aid beside the file's own, in euro cents, and what makes the difference. */
export type Reconciliation = {
  donorCode: string
  aidType: AidType
  measure: Measure
  oursEur: bigint
  fileEur: bigint
  /** Our rate is that of the day; the file has one rate for all days. */
  exchangeRate: bigint
  /** The amount is stated in euro, and the file has another figure in euro beside it. */
  otherEuro: bigint
  /** The pledge stands unconverted: no day, or no rate of it. */
  missingRate: bigint
  /** The row was set aside, or its figure could not be taken. */
  unreadRows: bigint
  /** A tranche of several donors counts here at each of them, and in the file at the one of its row. */
  jointPledges: bigint
  /** What the tracker has where the file gives no euro: pledges gone from it, changed by editors, or without its figure. */
  onlyOurs: bigint
}
