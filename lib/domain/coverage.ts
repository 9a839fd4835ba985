import type { PledgeFilter } from './filter'
import type { Money } from './money'
import type { Source } from './pledge'
import type { Totals } from './totals'
import type { AidType, AmountQualifier } from './vocabulary'

/** A figure stated for a whole group, as the pages show it. */
export type ReportedTotal = {
  id: number
  claimant: string
  groupCode: string
  groupName: string
  /** “NATO allies” */
  membersName: string
  membershipOn: string
  aidType: AidType
  measureWords: string
  periodFrom: string
  periodThrough: string
  qualifier: AmountQualifier
  currency: string
  amountMinor: bigint
  statedOn: string
  sources: Source[]
}

/** A reported total beside what the tracker itemises of the same scope. */
export type Coverage = {
  /** The filter that shows the itemised pledges. */
  scope: PledgeFilter
  itemised: Totals
  /** The claim in the display currency; null where no rate is known. */
  stated: (Money & { isConverted: boolean }) | null
}

/** Itemised ÷ stated; above 1 where more is itemised than was stated. Null where either is unknown. */
export function coverageRatio({ itemised, stated }: Coverage): number | null {
  if (!stated || stated.minor === 0n || itemised.amountMinor === null) return null
  return Number(itemised.amountMinor) / Number(stated.minor)
}

/** What is stated but not itemised, in minor units; 0 where more is itemised. */
export function notItemisedMinor({ itemised, stated }: Coverage): bigint | null {
  if (!stated) return null
  const rest = stated.minor - (itemised.amountMinor ?? 0n)
  return rest > 0n ? rest : 0n
}
