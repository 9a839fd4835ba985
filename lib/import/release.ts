import type { AidType, EquipmentClass } from '@/lib/domain/vocabulary'
import type { Released } from './plan'
import type { CellProblem } from './problem'

/** What became of one row of a file: used for a pledge, or set aside with a reason. Figures in euro cents. */
export type RowAccount = {
  number: number
  externalId: string | null
  /** Which tranche of its pledge it belongs to, from 0. */
  tranche: number | null
  donorCode: string | null
  aidType: AidType | null
  setAside: string | null
  kept: Record<string, string>
  ofFile: { pledgedEur: bigint | null; allocatedEur: bigint | null; deliveredEur: bigint | null }
}

/** What a file says, whatever kind of file it is. */
export type Release = Released & {
  rowsRead: number
  /** The account of every row, by row number: as many as were read. They are not held in memory. */
  rows: Iterable<RowAccount>
  /** Entries of the catalogue that its items are of, each once: those that it lacks are made. */
  entries: { key: string; designation: string; class: EquipmentClass }[]
  problems: CellProblem[]
  /** Units of heavy weapons, and how many of them no rule gives a class. */
  heavyWeapons: { units: number; withoutClass: number }
}

/** Why nothing of a file may be written. */
export type Refusal = {
  message: string
  /** Those that the catalogue would have to have first. */
  unknownDonors?: string[]
  /** The cells that have to be corrected first. */
  problems?: CellProblem[]
}

/** What was read from a file of a known kind, and what of it one should know. */
export type ReadFile = { ok: true; notices: string[]; release: Release } | ({ ok: false } & Refusal)
