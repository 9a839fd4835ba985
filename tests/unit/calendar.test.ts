import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  isDay,
  lastDayOfMonth,
  listMonths,
  monthOf,
  nextMonth,
  toDay,
  toEpochMs,
} from '@/lib/domain/calendar'

const DAYS_FROM_1990_THROUGH_2100 = 40_542
const anyDay = fc
  .integer({ min: 0, max: DAYS_FROM_1990_THROUGH_2100 - 1 })
  .map((days) => new Date(Date.UTC(1990, 0, 1 + days)).toISOString().slice(0, 10))
const anyMonth = anyDay.map((day) => day.slice(0, 7))

describe('a day', () => {
  it.each(['1990-01-01', '2000-02-29', '2023-04-21', '2024-02-29', '2023-12-31', '2100-12-31'])(
    '%s exists',
    (day) => {
      expect(isDay(day)).toBe(true)
    },
  )

  it.each([
    '',
    '2023-02-29',
    '2100-02-29',
    '2023-02-30',
    '2022-06-31',
    '2023-13-01',
    '2023-00-10',
    '2023-04-00',
    '2023-04-32',
    '1989-12-31',
    '2101-01-01',
    '2922-04-21',
    '2023-4-21',
    '23-04-21',
    '21/04/2023',
    '2023-04-21T00:00:00Z',
    ' 2023-04-21',
    '2023-04-21\n',
    '２０２３-04-21',
  ])('“%s” is not a day of the tracker', (text) => {
    expect(isDay(text)).toBe(false)
  })

  it('exists for every day from 1990 through 2100', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(isDay(day)).toBe(true)
      }),
    )
  })

  it('begins at midnight UTC', () => {
    expect(toEpochMs('1970-01-01')).toBe(0)
    expect(toEpochMs('2023-04-21')).toBe(1_682_035_200_000)
    expect(toEpochMs('soon')).toBeNaN()
  })

  it.each([
    [1_682_035_200_000, '2023-04-21'],
    [1_682_035_199_999, '2023-04-20'],
    [1_682_121_599_999, '2023-04-21'],
    [Number.NaN, ''],
  ])('the instant %d falls on “%s”', (epochMs, day) => {
    expect(toDay(epochMs)).toBe(day)
  })
})

describe('adding days', () => {
  it.each([
    ['2023-04-21', 0, '2023-04-21'],
    ['2023-04-21', 1, '2023-04-22'],
    ['2023-04-30', 1, '2023-05-01'],
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2023-03-01', -1, '2023-02-28'],
    ['2023-04-10', -7, '2023-04-03'],
    ['2023-03-25', 2, '2023-03-27'],
    ['2022-02-24', 365, '2023-02-24'],
  ])('%s and %i days is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected)
  })

  it('is undone by taking them away', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
        expect(addDays(addDays(day, days), -days)).toBe(day)
      }),
    )
  })

  it('moves along the text order of days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 5000 }), (day, days) => {
        expect(addDays(day, days) > day).toBe(true)
      }),
    )
  })

  it('adds up step by step', () => {
    const anyStep = fc.integer({ min: -2000, max: 2000 })
    fc.assert(
      fc.property(anyDay, anyStep, anyStep, (day, first, second) => {
        expect(addDays(addDays(day, first), second)).toBe(addDays(day, first + second))
      }),
    )
  })
})

describe('a month', () => {
  it.each([
    ['2023-01', '2023-01-31', '2023-02'],
    ['2023-02', '2023-02-28', '2023-03'],
    ['2024-02', '2024-02-29', '2024-03'],
    ['2000-02', '2000-02-29', '2000-03'],
    ['2100-02', '2100-02-28', '2100-03'],
    ['2023-04', '2023-04-30', '2023-05'],
    ['2023-09', '2023-09-30', '2023-10'],
    ['2023-12', '2023-12-31', '2024-01'],
    ['2100-12', '2100-12-31', '2101-01'],
  ])('%s ends on %s and is followed by %s', (month, last, next) => {
    expect(lastDayOfMonth(month)).toBe(last)
    expect(nextMonth(month)).toBe(next)
  })

  it('is the first seven characters of its days', () => {
    expect(monthOf('2023-04-21')).toBe('2023-04')
  })

  it('ends the day before the next one begins', () => {
    fc.assert(
      fc.property(anyMonth, (month) => {
        expect(addDays(lastDayOfMonth(month), 1)).toBe(`${nextMonth(month)}-01`)
      }),
    )
  })

  it('contains its last day and is as long as the Gregorian calendar says', () => {
    const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    fc.assert(
      fc.property(anyMonth, (month) => {
        const [year = 0, number = 0] = month.split('-').map(Number)
        const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
        const length = number === 2 && isLeap ? 29 : lengths[number - 1]
        expect(lastDayOfMonth(month)).toBe(`${month}-${length}`)
      }),
    )
  })
})

describe('listing months', () => {
  it.each([
    ['2023-04', '2023-04', ['2023-04']],
    ['2023-11', '2024-02', ['2023-11', '2023-12', '2024-01', '2024-02']],
    ['2023-05', '2023-04', []],
  ])('lists %s through %s', (first, last, months) => {
    expect(listMonths(first, last)).toEqual(months)
  })

  it('lists every month once, without a gap, from the first through the last', () => {
    fc.assert(
      fc.property(anyMonth, fc.nat(200), (first, more) => {
        const last = addMonths(first, more)
        const months = listMonths(first, last)
        expect(months).toHaveLength(more + 1)
        expect(months[0]).toBe(first)
        expect(months.at(-1)).toBe(last)
        expect(months.slice(1)).toEqual(months.slice(0, -1).map(nextMonth))
      }),
    )
  })
})

function addMonths(month: string, more: number): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + more, 1)).toISOString().slice(0, 7)
}
