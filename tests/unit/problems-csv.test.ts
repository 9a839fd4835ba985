import { expect, test } from 'vitest'
import { problemsResponse } from '@/app/desk/import/problems-response'

test('the CSV of a file has its cells and its rows set aside in the order of the rows', async () => {
  const response = problemsResponse(
    [
      { row: 2, column: 'Units', found: '5–7', kind: 'read', made: 'Read as 5.' },
      { row: 9, column: 'Total', found: 'x', kind: 'not_understood', made: 'Left out.' },
    ],
    [{ row: 4, reason: 'The row has no ID.' }],
    'kiel 2023-01',
  )
  expect(response.headers.get('Content-Disposition')).toBe(
    'attachment; filename="problems_kiel-2023-01.csv"',
  )
  expect((await response.text()).split('\r\n')).toEqual([
    'row,column,found,kind,made_of_it',
    '2,Units,5–7,read,Read as 5.',
    '4,,,row_set_aside,The row has no ID.',
    '9,Total,x,not_understood,Left out.',
    '',
  ])
})
