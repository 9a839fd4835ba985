import { createHash } from 'node:crypto'
import type { Planned } from './plan'

/** What an import would do as one word: where it would do anything else, the word is another. */
export function digestPlan(planned: readonly Planned[]): string {
  const hash = createHash('sha256')
  for (const plan of planned) hash.update(JSON.stringify(toMarks(plan), writeAmount))
  return hash.digest('base64url')
}

function toMarks(plan: Planned): unknown[] {
  const { kind } = plan
  if (kind === 'new') return [kind, plan.released.externalId, plan.released.input]
  const { pledgeNumber, externalId, current } = plan.known
  const met = [kind, pledgeNumber, externalId]
  if (kind === 'gone' || kind === 'gone_edited') return [...met, current.number]
  const { released } = plan
  // Nothing is written of these, whatever was written of them in between.
  if (kind === 'unchanged' || kind === 'later') return [...met, released.externalId]
  return [...met, current.number, released.externalId, released.input]
}

function writeAmount(_key: string, part: unknown): unknown {
  return typeof part === 'bigint' ? String(part) : part
}
