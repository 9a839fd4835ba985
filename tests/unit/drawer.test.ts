import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { withDrawer } from '@/lib/import/drawer'
import { freshFolder } from '../support/database'

const MEGABYTE = 1024 * 1024

const value = fc.anything({ withBigInt: true, withNullPrototype: false, maxDepth: 3 })

describe('a drawer', () => {
  test('gives back each value as it was put in, in any order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 30 }), async (values) => {
        await withDrawer(async (drawer) => {
          const numbers = values.map((each) => drawer.put(each))
          const found = numbers.toReversed().map((number) => drawer.get(number))
          expect(found.toReversed()).toEqual(values)
        })
      }),
    )
  })

  test('takes values larger than what it holds in memory, between small ones', async () => {
    const large = 'ä'.repeat(3 * MEGABYTE)
    const found = await withDrawer(async (drawer) => {
      const numbers = ['first', large, 'between', large.slice(1), 'last'].map(drawer.put)
      drawer.get(0)
      const later = drawer.put('later')
      return [...numbers, later].map((number) => drawer.get<string>(number).length)
    })
    expect(found).toEqual([5, 3 * MEGABYTE, 7, 3 * MEGABYTE - 1, 4, 5])
  })

  test('a copy can be changed: what was put in stays', async () => {
    const again = await withDrawer(async (drawer) => {
      const number = drawer.put({ pledgedMinor: 10n })
      drawer.get<{ pledgedMinor: bigint }>(number).pledgedMinor = 20n
      return drawer.get(number)
    })
    expect(again).toEqual({ pledgedMinor: 10n })
  })

  test('a number that it never gave is a mistake of the caller', async () => {
    const asking = withDrawer(async (drawer) => drawer.get(drawer.put('one') + 1))
    await expect(asking).rejects.toThrow('Nothing was put aside as number 1')
  })

  test('leaves nothing in the folder for temporary files, not even while it is in use', async () => {
    const folder = freshFolder()
    const before = process.env.TMPDIR
    process.env.TMPDIR = folder
    onTestFinished(() => {
      if (before === undefined) delete process.env.TMPDIR
      else process.env.TMPDIR = before
    })
    const during = await withDrawer(async (drawer) => {
      drawer.put('x'.repeat(2 * MEGABYTE))
      return readdirSync(folder)
    })
    expect([during, readdirSync(folder)]).toEqual([[], []])
  })
})
