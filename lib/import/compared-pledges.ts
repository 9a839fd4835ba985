import type { PledgeInput } from '@/lib/domain/pledge'

/** A pledge of the dataset as the ledger has it. */
export type KnownPledge = {
  pledgeId: number
  pledgeNumber: number
  externalId: string
  current: LedgerRevision & { isWithdrawn: boolean }
  /** What its newest import said. */
  imported: LedgerRevision
}
export type LedgerRevision = { number: number; publishedAt: number; content: PledgeInput }

/** A pledge as the release has it. */
export type ReleasedPledge = { externalId: string; input: PledgeInput }
