import { describe, expect, test } from 'vitest'
import { parseImpreciseDate } from '@/lib/domain/imprecise-date'
import { findDateOrder } from '@/lib/import/kiel/date-order'
import { type DateReading, readAnnounced } from '@/lib/import/kiel/dates'
import type { CellProblem } from '@/lib/import/problem'

function read(cell: string | number | null, told: Partial<DateReading> = {}) {
  const problems: Omit<CellProblem, 'row'>[] = []
  const reading = { dateSystem: 1900, order: null, today: '2026-06-01', ...told } as const
  const date = readAnnounced(cell, 'Date', reading, (column, found, kind, made) =>
    problems.push({ column, found, kind, made }),
  )
  return { date, kinds: problems.map(({ kind }) => kind), made: problems[0]?.made }
}

describe('an announcement’s date in a release', () => {
  test.each([
    ['2023-04-21', '2023-04-21', '2023-04-21', '2023-04-21', []],
    ['2022-03-01 00:00:00', '2022-03-01', '2022-03-01', '2022-03-01', []],
    ['2022-03-01T00:00:00', '2022-03-01', '2022-03-01', '2022-03-01', []],
    [44_621, '2022-03-01', '2022-03-01', '2022-03-01', []],
    ['until 12/31/2022', 'until 31 December 2022', null, '2022-12-31', ['imprecise']],
    ['until  5/7/2022', 'until 7 May 2022', null, '2022-05-07', ['imprecise']],
    ['unti 3/10/2022', 'until 10 March 2022', null, '2022-03-10', ['imprecise']],
    ['until 11/2022', 'until November 2022', null, '2022-11-30', ['imprecise']],
    ['until 06.02.2024', 'until 6 February 2024', null, '2024-02-06', ['imprecise']],
    ['unclear 05/2024', 'unclear, May 2024', '2024-05-01', '2024-05-31', ['imprecise']],
    ['not specified, 03/22', 'unclear, March 2022', '2022-03-01', '2022-03-31', ['imprecise']],
    [
      'between 3/4/22 & 3/11/22',
      'between 4 March 2022 and 11 March 2022',
      '2022-03-04',
      '2022-03-11',
      ['imprecise'],
    ],
    [
      'from 01/01/2024 until 05/01/2024',
      'from 1 January 2024 until 1 May 2024',
      '2024-01-01',
      '2024-05-01',
      ['imprecise'],
    ],
    ['after 12/21/2022', 'after 21 December 2022', '2022-12-22', null, ['imprecise']],
    ['since 2/24/2022', 'since 24 February 2022', '2022-02-24', null, ['imprecise']],
    ['16/02/2023', '2023-02-16', '2023-02-16', '2023-02-16', ['fixed']],
    ['12/15/2022', '2022-12-15', '2022-12-15', '2022-12-15', ['fixed']],
    ['3/4/2022', '2022-03-04', '2022-03-04', '2022-03-04', ['read']],
    ['08.04.2022', '2022-04-08', '2022-04-08', '2022-04-08', ['read']],
    ['21-04-2023', '2023-04-21', '2023-04-21', '2023-04-21', ['fixed']],
    ['21-Apr-23', '2023-04-21', '2023-04-21', '2023-04-21', ['fixed']],
    ['2023/04/21', '2023-04-21', '2023-04-21', '2023-04-21', ['fixed']],
    ['2023-4-5', '2023-04-05', '2023-04-05', '2023-04-05', ['fixed']],
    ['1st May 2022', '1 May 2022', '2022-05-01', '2022-05-01', ['fixed']],
    ['until 31-Dec-22', 'until 31 December 2022', null, '2022-12-31', ['imprecise']],
    ['approx. May 2022', 'May 2022', '2022-05-01', '2022-05-31', ['left_out']],
    ['around 5/16/2023', '16 May 2023', '2023-05-16', '2023-05-16', ['left_out']],
    ['Q1/2023', 'Q1 2023', '2023-01-01', '2023-03-31', ['imprecise']],
    ['until Q2-2023', 'until Q2 2023', null, '2023-06-30', ['imprecise']],
    ['3/15/2022 0:00', '2022-03-15', '2022-03-15', '2022-03-15', ['fixed']],
    ['16.03.2022 00:00', '2022-03-16', '2022-03-16', '2022-03-16', ['fixed']],
    ['4/21/23 12:00 AM', '2023-04-21', '2023-04-21', '2023-04-21', ['fixed']],
    ['2023-03-01T00:00:00+01:00', '2023-03-01', '2023-03-01', '2023-03-01', []],
    ['2023-03-01 00:00:00.000Z', '2023-03-01', '2023-03-01', '2023-03-01', []],
    ['45037.0', '2023-04-21', '2023-04-21', '2023-04-21', ['read']],
    ['12/31/2022 or earlier', 'until 31 December 2022', null, '2022-12-31', ['imprecise']],
    ['2022-2023', 'from 2022 to 2023', '2022-01-01', '2023-12-31', ['imprecise']],
    ['44927', '2023-01-01', '2023-01-01', '2023-01-01', ['read']],
    ['31-Feb-23', '31-Feb-23', null, null, ['not_understood']],
    ['2023-13-05', '2023-13-05', null, null, ['not_understood']],
    ['until 06/31/2022', 'until 06/31/2022', null, null, ['not_understood']],
    ['2922-02-09', '2922-02-09', null, null, ['not_understood']],
  ] as const)('%s', (found, words, earliest, latest, kinds) => {
    const { date, kinds: told } = read(found)
    expect(date).toEqual({ words, earliest, latest })
    expect(told).toEqual(kinds)
    // What is stored is understood the same when an editor opens it.
    expect(parseImpreciseDate(words)).toEqual(date)
  })

  test('counts days as the workbook does', () => {
    expect(read(43_159, { dateSystem: 1904 }).date?.latest).toBe('2022-03-01')
  })

  test.each(['.', '', null, 'unspecified', 'Undisclosed'])('%s is no date', (cell) => {
    expect(read(cell).date).toBeNull()
  })

  test('a day that was put in order is told once', () => {
    expect(read('16/02/2023').made).toBe('Read as 2023-02-16.')
    expect(read('44927').made).toBe('Read as a spreadsheet’s day number: 2023-01-01.')
  })

  test('says where day and month could stand the other way round', () => {
    expect(read('until 04/10/2022').made).toBe(
      'Read as “until 10 April 2022”: … to 2022-04-10. Day and month could stand the other way round in 04/10/2022.',
    )
    expect(read('01/02/2023 or 05/02/2023').made).toBe(
      'No day can be read from this: kept as “2 January 2023 or 2 May 2023”, undated. Day and month could stand the other way round in 01/02/2023 and 05/02/2023.',
    )
  })

  test('is read in the order of the rest of its column', () => {
    const { date, kinds, made } = read('05/03/2023', { order: 'day_first' })
    expect(date?.latest).toBe('2023-03-05')
    expect(kinds).toEqual(['read'])
    expect(made).toBe(
      'Read as 2023-03-05. Day and month could stand the other way round in 05/03/2023, and were read as in the rest of the column.',
    )
    expect(read('12/31/2022', { order: 'day_first' }).date?.latest).toBe('2022-12-31')
  })

  test('that is only about right says so with its row', () => {
    expect(read('around 5/16/2023').made).toBe(
      'Read as “16 May 2023”: 2023-05-16. The word “around” is kept with the row only.',
    )
  })

  test.each(['2031-05-01', 48_000, '5/16/2031', 'from 2031'])('%s lies in the future', (cell) => {
    const { date, kinds, made } = read(cell)
    expect(date).toMatchObject({ earliest: null, latest: null })
    expect(kinds).toEqual(['not_understood'])
    expect(made).toBe('This lies in the future: kept in these words, without a day.')
  })
})

describe('the order of day and month in a column', () => {
  const order = (dates: string[], heading = 'Announcement Date') =>
    findDateOrder(
      dates.map((date) => ({ cells: ['DEM1', date] })),
      1,
      heading,
    )

  test('is that of the dates of which there is no doubt', () => {
    expect(order(['05/03/2023', '13/02/2023', 'until 31/01/2023'])).toBe('day_first')
    expect(order(['05/03/2023', '02/13/2023'])).toBe('month_first')
    expect(order(['05/03/2023', '13/02/2023', '02/13/2023'])).toBeNull()
    expect(order(['05/03/2023', '13.02.2023'])).toBeNull()
  })

  test('is that which the heading names', () => {
    expect(order(['05/03/2023'], 'Announcement Date (dd/mm/yyyy)')).toBe('day_first')
    expect(order(['13/02/2023'], 'Announcement Date [MM/DD/YYYY]')).toBe('month_first')
  })
})
