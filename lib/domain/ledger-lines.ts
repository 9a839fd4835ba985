import type { ConvertedAmount, DealtContribution } from './conversion'
import type { Item } from './item'
import type { Origin } from './origin'
import type { PublishedTranche } from './published'
import type { AidType, Category, DeliveryStatus, EquipmentClass, Measure } from './vocabulary'

/** A pledge as exports write it: its published content, and which lines of it are in the filter. */
export type ExportPledge = {
  reference: string
  revision: number
  /** Milliseconds since 1970. */
  publishedAt: number
  recordedAt: number
  summary: string
  detail: string | null
  aidType: AidType
  category: Category
  announcedOn: string | null
  deliveryStatus: DeliveryStatus
  amounts: Record<Measure, ConvertedAmount>
  tranches: ExportTranche[]
  sourceLinks: string[]
  /** The dataset that it came in with, and its ID there; null for what an editor entered. */
  dataset: string | null
  externalId: string | null
  origin: Origin | null
}

export type ExportTranche = Pick<
  PublishedTranche,
  'amount' | 'shareBasis' | 'conversion' | 'amounts'
> & {
  position: number
  announcedOn: string | null
  contributions: (DealtContribution & { donorName: string; isInFilter: boolean })[]
  items: (Item & {
    position: number
    designationInCatalogue: string | null
    equipmentClass: EquipmentClass | null
    isInFilter: boolean
  })[]
}
