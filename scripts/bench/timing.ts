/** The middle one: a single slow run, which other programs cause, does not count. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5)
}

/** The value below or at which such a part of all lies. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN
}

/** Milliseconds that the work takes; the median of so many runs, each prepared outside the measured time. */
export async function timed(
  work: () => unknown,
  { runs = 7, before = () => {} }: { runs?: number; before?: () => unknown } = {},
): Promise<number> {
  const durations: number[] = []
  for (let run = 0; run < runs; run += 1) {
    await before()
    const start = performance.now()
    await work()
    durations.push(performance.now() - start)
  }
  return median(durations)
}
