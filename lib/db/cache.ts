import { today } from '@/lib/clock'
import { readDataVersion } from './reader'

const RESULTS_KEPT = 500

let version = -1
const results = new Map<string, unknown>()

/**
 * A result of a query on the public ledger, computed once for each state of the data. The version is raised in every
 * write's own transaction, so that what is returned is never older than the last write that was acknowledged.
 */
export function cached<T>(name: string, parameters: unknown, compute: () => T): T {
  const current = readDataVersion()
  if (current !== version || results.size >= RESULTS_KEPT) {
    results.clear()
    version = current
  }
  // The day is part of the question: group membership is that of today.
  const key = `${name} ${today()} ${JSON.stringify(parameters)}`
  if (results.has(key)) return results.get(key) as T
  const result = compute()
  results.set(key, result)
  return result
}
