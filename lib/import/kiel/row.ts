import type { ImpreciseDate } from '@/lib/domain/imprecise-date'
import type { AidType, QuantityQualifier, ValuedBy } from '@/lib/domain/vocabulary'

/** A row of the Ukraine Support Tracker, understood. Amounts are decimal text; null where none is stated. */
export type KielRow = {
  /** As a spreadsheet program numbers it, from 1. */
  number: number
  id: string
  donorCode: string
  aidType: AidType
  /** The dataset's finer type, such as `Weapons and equipment`. */
  aidSpecific: string
  announced: ImpreciseDate | null
  explanation: string
  currency: string | null
  /** A commitment promises; an allocation binds to a package. Releases without the difference promise. */
  isAllocation: boolean
  allocationId: string
  pledged: string | null
  allocated: string | null
  delivered: string | null
  valuedBy: ValuedBy
  /** The dataset's own euro figures, to reconcile with. */
  ofFile: FileFigures
  item: KielItem | null
  sources: KielSource[]
  earmarked: string | null
  /** What has no place of its own, by its heading. */
  kept: Record<string, string>
}

export type FileFigures = {
  pledgedEur: string | null
  allocatedEur: string | null
  deliveredEur: string | null
}

export type KielItem = {
  name: string
  type: string
  subType: string
  count: KielCount
  /** Null where nothing is said of a delivery; its count is null where some arrived, and it is not known how many. */
  delivered: KielCount | null
  unitPriceUsd: string | null
  valueUsd: string | null
}

/** Whole units, null where none are stated; about so many where the dataset has a part of a unit. */
export type KielCount = { units: number | null; qualifier: QuantityQualifier }

export type KielSource = { url: string; isOfficial: boolean; isOfDelivery: boolean }
