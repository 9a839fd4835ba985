import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describeOrigin, writeRowNumbers } from '@/lib/domain/origin'

test.each([
  [[], ''],
  [[7], '7'],
  [[2, 3], '2–3'],
  [[2, 3, 4, 9, 11, 12], '2–4; 9; 11–12'],
])('the rows %j are written “%s”', (rows, text) => {
  expect(writeRowNumbers(rows)).toBe(text)
})

test('the rows as written are the rows', () => {
  const rising = fc
    .uniqueArray(fc.integer({ min: 1, max: 60 }))
    .map((rows) => rows.toSorted((a, b) => a - b))
  fc.assert(
    fc.property(rising, (rows) => {
      const read = writeRowNumbers(rows)
        .split('; ')
        .filter(Boolean)
        .flatMap((span) => {
          const [from = 0, to = from] = span.split('–').map(Number)
          return Array.from({ length: to - from + 1 }, (_, index) => from + index)
        })
      expect(read).toEqual(rows)
    }),
  )
})

test.each([
  [{ fileName: 'release.csv', sheet: null, rowNumbers: [7] }, 'Row 7 of release.csv'],
  [
    { fileName: 'release.xlsx', sheet: 'Main data', rowNumbers: [2, 3, 9] },
    'Rows 2–3; 9 of release.xlsx, sheet “Main data”',
  ],
  [{ fileName: 'release.csv', sheet: null, rowNumbers: [] }, 'In no row of release.csv'],
])('%j is told as “%s”', (origin, text) => {
  expect(describeOrigin(origin)).toBe(text)
})
