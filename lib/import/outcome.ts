import type { LikelyDuplicate } from '@/lib/domain/pledge-preview'
import type { FieldChange } from '@/lib/domain/revision-diff'
import type { AidType, Measure } from '@/lib/domain/vocabulary'
import type { Reconciliation } from './reconciliation'
import type { Refusal } from './release'
import type { ImportReport } from './report'
import type { SummaryComparison } from './summary'

/** What became of a file. */
export type ImportOutcome =
  | ({ kind: 'refused' } & Refusal & {
        /** What it would do now, where that is no longer what was confirmed. */
        instead?: Rehearsal
      })
  /** The same file was brought in before: there was nothing to do. */
  | { kind: 'known'; importId: number; releasedOn: string; rowsSetAside: number }
  | Rehearsal
  | {
      kind: 'written'
      importId: number
      report: ImportReport
      drafts: number
      setAside: number
      /** Pledges that are withdrawn because the release no longer has them. */
      withdrawn: number
      reconciliation: Reconciliation[]
      /** What the workbook’s own summary sheets state, beside its rows and ours. */
      summary: SummaryComparison[]
    }

export type Rehearsal = {
  kind: 'rehearsed'
  report: ImportReport
  preview: ImportPreview
  /** The digest of what it would do: who confirms the preview confirms this. */
  plan: string
  /** Why it could not be written as asked; null where nothing is in the way. */
  obstacle: string | null
  /** First facts that are in the sums: where there are any, somebody has to decide about them. */
  firstFacts: number
}

/** What an import would do, pledge by pledge; those that it would not touch are left out. */
export type ImportPreview = {
  pledges: PreviewedPledge[]
  /** What the whole file adds up to, those that it would not touch with it. */
  sums: ReleaseSum[]
  /** New pledges that look like one that is there, each beside it. */
  duplicates: (Omit<LikelyDuplicate, 'sameEur' | 'sameParts'> & {
    externalId: string
    summary: string
    /** Euro cents as text where the amount is what matches, else null. */
    sameEur: string | null
    /** Minor units as text, each the sum of a part. */
    sameParts: { minor: string; currency: string }[]
  })[]
}

export type PreviewedPledge = {
  kind: 'new' | 'changed' | 'edited' | 'later'
  externalId: string
  /** Null for a new one. */
  pledgeNumber: number | null
  donors: string[]
  summary: string
  /** In the words of the file; null where it has no day. */
  announced: string | null
  stated: StatedSum[]
  tranches: number
  items: number
  /** What the release says that the ledger does not, field by field; none for a new pledge. */
  changes: FieldChange[]
}

/** What is stated of a pledge in one currency, its tranches added up: minor units as text, null where nothing is. */
export type StatedSum = { currency: string } & Record<Measure, string | null>

/** Our sum of a file beside its own, in euro cents as text; null where there is nothing to add up. */
export type ReleaseSum = {
  /** Null for rows of no known type. */
  aidType: AidType | null
  measure: Measure
  oursEur: string | null
  /** Pledges with an amount that no rate converts. */
  unconverted: number
  fileEur: string | null
}
