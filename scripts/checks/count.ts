/** What a check or a suite found: how many passed or were skipped, and what failed or passed at a second try, by name. */
export type Count = {
  passed: number
  skipped: number
  failed: readonly string[]
  retried: readonly string[]
}

export const NOTHING: Count = { passed: 0, skipped: 0, failed: [], retried: [] }
export const ONE_PASSED: Count = { ...NOTHING, passed: 1 }

/** One failure, by the name of what failed. */
export function failure(name: string): Count {
  return { ...NOTHING, failed: [name] }
}

/** All of them together. */
export function sum(counts: readonly Count[]): Count {
  return {
    passed: counts.reduce((total, { passed }) => total + passed, 0),
    skipped: counts.reduce((total, { skipped }) => total + skipped, 0),
    failed: counts.flatMap(({ failed }) => failed),
    retried: counts.flatMap(({ retried }) => retried),
  }
}
