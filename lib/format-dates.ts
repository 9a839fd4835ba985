import type { ImpreciseDate } from './domain/imprecise-date'
import { formatCounted, LOCALE } from './format'

/** Every day, month and span that a reader sees is written here. */

const dayFormat = new Intl.DateTimeFormat(LOCALE, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})
const longDayFormat = new Intl.DateTimeFormat(LOCALE, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const monthFormat = new Intl.DateTimeFormat(LOCALE, {
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})

/** `21 Apr 2023` of `2023-04-21`. */
export function formatDay(day: string): string {
  return dayFormat.format(requireDate(day)).replace('Sept', 'Sep')
}

/** `21 April 2023`. */
export function formatLongDay(day: string): string {
  return longDayFormat.format(requireDate(day))
}

/** `Apr 2023` of `2023-04`. */
export function formatMonth(month: string): string {
  return monthFormat.format(requireDate(`${month}-01`)).replace('Sept', 'Sep')
}

/** `21 April 2023, 14:05 UTC`. */
export function formatInstant(epochMs: number): string {
  const iso = new Date(epochMs).toISOString()
  return `${formatLongDay(iso.slice(0, 10))}, ${iso.slice(11, 16)} UTC`
}

/** How long ago: `just now`, `12 seconds ago`, `2 minutes ago`, `3 hours ago`; of milliseconds. */
export function formatElapsed(elapsedMs: number): string {
  const seconds = Math.floor(elapsedMs / 1000)
  if (seconds < 5) return 'just now'
  if (seconds < 60) return `${seconds} seconds ago`
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return `${formatCounted(minutes, 'minute', 'minutes')} ago`
  return `${formatCounted(Math.floor(minutes / 60), 'hour', 'hours')} ago`
}

/** The days that words can mean: `1 Jan – 30 Apr 2024`, `by 30 Apr 2024`, `from 1 Jan 2024`; null where they bound none. */
export function formatSpan({
  earliest,
  latest,
}: Pick<ImpreciseDate, 'earliest' | 'latest'>): string | null {
  if (earliest && latest) {
    if (earliest === latest) return formatDay(latest)
    const isSameYear = earliest.slice(0, 4) === latest.slice(0, 4)
    return `${isSameYear ? formatDay(earliest).slice(0, -5) : formatDay(earliest)} – ${formatDay(latest)}`
  }
  if (latest) return `by ${formatDay(latest)}`
  return earliest ? `from ${formatDay(earliest)}` : null
}

function requireDate(day: string): Date {
  const date = new Date(`${day}T00:00:00Z`)
  // Date itself would roll 30 February over into March.
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day)
    throw new RangeError(`“${day}” is not a day`)
  return date
}
