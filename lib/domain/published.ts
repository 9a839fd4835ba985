import type { Conversion, ConvertedAmount, DealtContribution } from './conversion'
import type { Origin } from './origin'
import type { PledgeInput, Tranche } from './pledge'
import type { ChangeKind, EquipmentClass, Measure, ShareBasis } from './vocabulary'

/** A tranche as published: its content, how it was converted, and what falls to each donor. */
export type PublishedTranche = Tranche & {
  shareBasis: ShareBasis
  conversion: Conversion | null
  amounts: Record<Measure, ConvertedAmount>
  contributions: DealtContribution[]
}

/** One published version of a pledge. Instants in milliseconds since 1970. */
export type PublishedRevision = {
  number: number
  publishedAt: number
  supersededAt: number | null
  recordedAt: number
  changeKind: ChangeKind
  reason: string | null
  /** The author’s name, or the dataset and release that it came with. */
  author: string
  /** Null where it was not read from a file. */
  origin: Origin | null
  isWithdrawn: boolean
  amounts: Record<Measure, ConvertedAmount>
  content: Omit<PledgeInput, 'tranches'> & { tranches: PublishedTranche[] }
}

export type PublishedPledge = {
  number: number
  /** Oldest first; all that were published by the day shown. */
  revisions: PublishedRevision[]
  /** Names of what the revisions’ keys stand for. */
  donorNames: Record<string, string>
  equipment: Record<string, { designation: string; class: EquipmentClass }>
}

/** `P1042`, a pledge’s public reference. */
export function toReference(pledgeNumber: number): string {
  return `P${pledgeNumber}`
}

/** The number of a reference, in either case; null for what is none. */
export function parseReference(text: string): number | null {
  const match = /^p(\d{1,9})$/i.exec(text)
  return match ? Number(match[1]) : null
}
