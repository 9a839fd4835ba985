import { describe, expect, it } from 'vitest'
import {
  formatDay,
  formatElapsed,
  formatInstant,
  formatLongDay,
  formatMonth,
  formatSpan,
} from '@/lib/format-dates'

describe('days, months and instants', () => {
  it.each([
    ['2023-04-21', '21 Apr 2023', '21 April 2023'],
    ['2022-02-24', '24 Feb 2022', '24 February 2022'],
    ['2024-02-29', '29 Feb 2024', '29 February 2024'],
    ['2023-05-01', '1 May 2023', '1 May 2023'],
    ['2023-06-05', '5 Jun 2023', '5 June 2023'],
    ['2023-09-01', '1 Sep 2023', '1 September 2023'],
    ['2023-12-31', '31 Dec 2023', '31 December 2023'],
  ])('writes %s as %s, or %s', (day, short, long) => {
    expect(formatDay(day)).toBe(short)
    expect(formatLongDay(day)).toBe(long)
  })

  it.each(['', 'soon', '2023-13-01', '2023-02-30'])('refuses “%s”, which is not a day', (text) => {
    expect(() => formatDay(text)).toThrow(`“${text}” is not a day`)
  })

  it.each([
    ['2023-04', 'Apr 2023'],
    ['2023-07', 'Jul 2023'],
    ['2023-09', 'Sep 2023'],
    ['2024-01', 'Jan 2024'],
  ])('writes the month %s as %s', (month, text) => {
    expect(formatMonth(month)).toBe(text)
  })

  it.each([
    [Date.UTC(2023, 3, 21, 14, 5), '21 April 2023, 14:05 UTC'],
    [Date.UTC(2023, 3, 21), '21 April 2023, 00:00 UTC'],
    [Date.UTC(2023, 11, 31, 23, 59, 59, 999), '31 December 2023, 23:59 UTC'],
  ])('writes the instant %i as %s', (epochMs, text) => {
    expect(formatInstant(epochMs)).toBe(text)
  })

  it.each([
    [-3000, 'just now'],
    [0, 'just now'],
    [4999, 'just now'],
    [5000, '5 seconds ago'],
    [12_400, '12 seconds ago'],
    [59_999, '59 seconds ago'],
    [60_000, '1 minute ago'],
    [119_999, '1 minute ago'],
    [120_000, '2 minutes ago'],
    [3_599_999, '59 minutes ago'],
    [3_600_000, '1 hour ago'],
    [7_200_000, '2 hours ago'],
    [90_000_000, '25 hours ago'],
  ])('writes %i ms since as %s', (elapsedMs, text) => {
    expect(formatElapsed(elapsedMs)).toBe(text)
  })

  it.each([
    ['2024-01-01', '2024-04-30', '1 Jan – 30 Apr 2024'],
    ['2023-09-01', '2023-09-30', '1 Sep – 30 Sep 2023'],
    ['2023-12-01', '2024-02-29', '1 Dec 2023 – 29 Feb 2024'],
    ['2023-04-21', '2023-04-21', '21 Apr 2023'],
    [null, '2024-04-30', 'by 30 Apr 2024'],
    ['2024-01-01', null, 'from 1 Jan 2024'],
    [null, null, null],
  ])('writes the span %s … %s as “%s”', (earliest, latest, text) => {
    expect(formatSpan({ earliest, latest })).toBe(text)
  })
})
