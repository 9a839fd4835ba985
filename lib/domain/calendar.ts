/** Calendar dates as `YYYY-MM-DD` text, which sorts and compares as it stands. Pure: no clock, no time zone. */

const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/
const MS_PER_DAY = 86_400_000

/** Days kept lie in these years; a release once dated a pledge to 2922. */
const FIRST_YEAR = 1990
const LAST_YEAR = 2100
/** The earliest day that is kept. */
export const FIRST_DAY = `${FIRST_YEAR}-01-01`

/** True for a day that exists, such as 2024-02-29, within the years the tracker keeps. */
export function isDay(text: string): boolean {
  const match = DAY_PATTERN.exec(text)
  if (!match) return false
  const year = Number(match[1])
  return year >= FIRST_YEAR && year <= LAST_YEAR && toDay(toEpochMs(text)) === text
}

/** True for a day that exists, but lies before the years the tracker keeps. */
export function isTooEarly(text: string): boolean {
  return DAY_PATTERN.test(text) && text < FIRST_DAY && toDay(toEpochMs(text)) === text
}

/** Midnight UTC at which a day begins, in milliseconds since 1970. */
export function toEpochMs(day: string): number {
  const ms = Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(ms)) return Number.NaN
  return ms
}

/** The UTC day of an instant in milliseconds since 1970; empty for no instant. */
export function toDay(epochMs: number): string {
  return Number.isNaN(epochMs) ? '' : new Date(epochMs).toISOString().slice(0, 10)
}

/** The day `days` later (or earlier, when negative). */
export function addDays(day: string, days: number): string {
  return toDay(toEpochMs(day) + days * MS_PER_DAY)
}

/** `2023-04` of 2023-04-21. */
export function monthOf(day: string): string {
  return day.slice(0, 7)
}

/** Last day of a month given as `YYYY-MM`. */
export function lastDayOfMonth(month: string): string {
  return addDays(`${nextMonth(month)}-01`, -1)
}

/** `2023-05` after 2023-04. */
export function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

/** Every month from the first through the last, as `YYYY-MM`; empty when reversed. */
export function listMonths(first: string, last: string): string[] {
  const months: string[] = []
  for (let month = first; month <= last; month = nextMonth(month)) months.push(month)
  return months
}
