import { describe, expect, test } from 'vitest'
import { read } from '../support/read-rows'

describe('what has no room in the pledge is kept with its row, and said', () => {
  const long = (letter: string) => `${letter.repeat(3000)}.`

  test('an explanation beyond the 4,000 characters of a detail', async () => {
    const { pledges } = await read([
      { 'Total ': 100, Explanation: long('a') },
      { Explanation: long('b') },
    ])
    const [pledge] = pledges
    expect(pledge?.input.detail).toBe(long('a'))
    expect(pledge?.rows.map(({ kept }) => kept.Explanation)).toEqual([undefined, long('b')])
    expect(pledge?.notes).toContainEqual({
      row: 3,
      column: 'Explanation',
      found: 'b'.repeat(120),
      kind: 'left_out',
      made: 'There is no room for it in the pledge: it is kept with the row.',
    })
  })

  test('an explanation that alone is longer is begun, and kept whole', async () => {
    const { pledges } = await read([{ 'Total ': 100, Explanation: `word ${'a'.repeat(5000)}` }])
    expect(pledges[0]?.input.detail?.length).toBeLessThanOrEqual(4000)
    expect(pledges[0]?.rows[0]?.kept.Explanation).toHaveLength(5005)
  })

  test('an item after the two hundredth of a tranche', async () => {
    const items = Array.from({ length: 201 }, (_, index) => ({
      Items: `Thing ${index + 1}`,
      'No. of Units': 7,
    }))
    const { pledges } = await read(items)
    expect(pledges[0]?.input.tranches[0]?.items).toHaveLength(200)
    expect(pledges[0]?.rows[199]?.kept.Items).toBeUndefined()
    expect(pledges[0]?.rows[200]?.kept).toMatchObject({ Items: 'Thing 201', 'No. of Units': '7' })
  })

  test('the name of an item beyond its 200 characters', async () => {
    const { pledges } = await read([{ Items: `Thing ${'x'.repeat(300)}`, 'No. of Units': 1 }])
    expect(pledges[0]?.input.tranches[0]?.items[0]?.designation).toHaveLength(200)
    expect(pledges[0]?.rows[0]?.kept.Items).toHaveLength(306)
  })
})
