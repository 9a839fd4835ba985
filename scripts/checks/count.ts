export type Count = { passed: number; failed: number; skipped: number }

export const NOTHING: Count = { passed: 0, failed: 0, skipped: 0 }
export const ONE_PASSED: Count = { ...NOTHING, passed: 1 }
export const ONE_FAILED: Count = { ...NOTHING, failed: 1 }

/** All of them together. */
export function sum(counts: readonly Count[]): Count {
  const total = { ...NOTHING }
  for (const { passed, failed, skipped } of counts) {
    total.passed += passed
    total.failed += failed
    total.skipped += skipped
  }
  return total
}
