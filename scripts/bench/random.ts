/** A stream of numbers that the seed decides: the same pledges on every machine and in every run. */
export type Random = {
  /** A whole number from 0 up to, and without, the limit. */
  below: (limit: number) => number
  /** True in so many of a thousand cases. */
  inThousand: (cases: number) => boolean
}

/** Mulberry32: small, fast, and even enough for this. */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return { below, inThousand: (cases) => below(1000) < cases }
}
