/** The middle one: a single slow run, which other programs cause, does not count. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5)
}

/** The value below or at which such a part of all lies. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN
}

const PATIENCE_MS = 20_000

/**
 * Milliseconds that the work takes: the median of so many runs, each prepared outside the measured time, or of fewer
 * where they take long.
 */
export async function timed(
  work: () => unknown,
  { runs = 7, before = () => {} }: { runs?: number; before?: () => unknown } = {},
): Promise<number> {
  const durations: number[] = []
  const deadline = performance.now() + PATIENCE_MS
  for (let run = 0; run < runs && performance.now() < deadline; run += 1) {
    await before()
    const start = performance.now()
    await work()
    durations.push(performance.now() - start)
  }
  return median(durations)
}
