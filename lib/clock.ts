import { toDay } from './domain/calendar'

/** Today in UTC, the day that the ledger's instants are counted in. */
export function today(): string {
  return toDay(Date.now())
}
