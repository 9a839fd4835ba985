import type { ConvertedTranche, DealtContribution } from './conversion'
import type { Money } from './money'
import type { UnderstoodTranche } from './understood-pledge'
import type { AidType, EquipmentClass } from './vocabulary'

/** A pledge as readers would see it, were it published as it stands in the form. */
export type PledgePreview = {
  summary: string | null
  tranches: PreviewTranche[]
  /** Pledged euro cents of each donor whose total the pledge changes. Empty until every amount is understood. */
  donorTotals: (Change<bigint | null> & { donorName: string; aidType: AidType })[]
  /** Pledged units of each class that the pledge changes. */
  equipmentCounts: (Change<number> & { aidType: AidType; class: EquipmentClass })[]
  duplicates: LikelyDuplicate[]
}

export type PreviewTranche = Pick<UnderstoodTranche, 'announced' | 'amount' | 'sharesStated'> & {
  converted: ConvertedTranche | null
  donorNames: string[]
  /** What falls to each donor; empty while that is not known. */
  parts: (DealtContribution & { donorName: string })[]
}

/** What is the tracker’s word now, and what would be. */
type Change<T> = { before: T; after: T }

/** A published pledge that may be the same as the one in the form. */
export type LikelyDuplicate = {
  pledgeNumber: number
  announcedOn: string
  donorNames: string
  /** Euro cents where the amount is what matches, else null. */
  sameEur: bigint | null
  /** Where the whole is another: sums of a tranche or item of the one that are stated of a part of the other too. */
  sameParts: Money[]
  /** What of the equipment matches, each with the units pledged; null where those are undisclosed. */
  sameEquipment: { designation: string; quantity: number | null }[]
}

/** What a pledge is compared by with those that are published. */
export type DuplicateQuestion = {
  tranches: readonly Pick<UnderstoodTranche, 'announced' | 'amount' | 'donors' | 'items'>[]
  /** Pledged euro cents of the whole pledge. */
  eurMinor: bigint | null
  /** The pledge being changed, which is no duplicate of itself; null for a new one. */
  pledgeNumber: number | null
}
