import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dealOut, MAX_UNITS, type Share } from '@/lib/domain/money'

const anyMinor = fc.bigInt({ min: 0n, max: MAX_UNITS * 100n })

const equal = (...codes: string[]): Share[] => codes.map((code) => ({ code, weight: 1 }))

const anyShares = fc
  .uniqueArray(fc.stringMatching(/^[A-Z]{3}$/), { minLength: 1, maxLength: 12 })
  .chain((codes) =>
    fc
      .array(fc.nat(10_000), { minLength: codes.length, maxLength: codes.length })
      .map((weights) => codes.map((code, index) => ({ code, weight: weights[index] ?? 0 }))),
  )
  .filter((shares) => shares.some(({ weight }) => weight > 0))

describe('dealing out a joint amount', () => {
  it.each<[string, bigint, Share[], bigint[]]>([
    ['a sole donor gets it all', 2_890_000_001n, equal('CAN'), [2_890_000_001n]],
    ['two halves', 16_500_000_000n, equal('DNK', 'NLD'), [8_250_000_000n, 8_250_000_000n]],
    ['a cent left over goes to the first code', 101n, equal('NLD', 'DNK'), [50n, 51n]],
    [
      'two cents left over go to the first two codes',
      200n,
      equal('SWE', 'DNK', 'NLD'),
      [66n, 67n, 67n],
    ],
    ['one cent for three', 1n, equal('NLD', 'SWE', 'DNK'), [0n, 0n, 1n]],
    ['nothing to deal out', 0n, equal('DNK', 'NLD'), [0n, 0n]],
    [
      'the largest remainder comes before the first code',
      10n,
      [
        { code: 'DNK', weight: 3300 },
        { code: 'NLD', weight: 6700 },
      ],
      [3n, 7n],
    ],
    [
      'a share of nothing gets nothing',
      101n,
      [
        { code: 'AUS', weight: 0 },
        { code: 'DNK', weight: 5000 },
        { code: 'NLD', weight: 5000 },
      ],
      [0n, 51n, 50n],
    ],
  ])('%s', (_, minor, shares, parts) => {
    expect(dealOut(minor, shares)).toEqual(parts)
  })

  it('refuses to deal out over no weight, and less than nothing', () => {
    expect(() => dealOut(100n, [{ code: 'DNK', weight: 0 }])).toThrow(RangeError)
    expect(() => dealOut(100n, [])).toThrow(RangeError)
    expect(() => dealOut(-1n, equal('DNK'))).toThrow(RangeError)
  })

  it('adds up to the amount exactly', () => {
    fc.assert(
      fc.property(anyMinor, anyShares, (minor, shares) => {
        expect(dealOut(minor, shares).reduce((sum, part) => sum + part, 0n)).toBe(minor)
      }),
    )
  })

  it('differs from the exact share by less than one minor unit', () => {
    fc.assert(
      fc.property(anyMinor, anyShares, (minor, shares) => {
        const total = BigInt(shares.reduce((sum, { weight }) => sum + weight, 0))
        for (const [index, part] of dealOut(minor, shares).entries()) {
          const off = part * total - minor * BigInt(shares[index]?.weight ?? 0)
          expect(off > -total && off < total).toBe(true)
        }
      }),
    )
  })

  it('gives a donor the same part wherever it stands in the list', () => {
    const shuffled = anyShares.chain((shares) =>
      fc.tuple(
        fc.constant(shares),
        fc.shuffledSubarray(shares, { minLength: shares.length, maxLength: shares.length }),
      ),
    )
    const partsByCode = (minor: bigint, shares: readonly Share[]) => {
      const parts = dealOut(minor, shares)
      return new Map(shares.map(({ code }, index) => [code, parts[index]]))
    }
    fc.assert(
      fc.property(anyMinor, shuffled, (minor, [shares, others]) => {
        expect(partsByCode(minor, others)).toEqual(partsByCode(minor, shares))
      }),
    )
  })
})
