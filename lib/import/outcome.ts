import type { LikelyDuplicate } from '@/lib/domain/pledge-preview'
import type { FieldChange } from '@/lib/domain/revision-diff'
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
  /** New pledges that look like one that is there, each beside it. */
  duplicates: (Omit<LikelyDuplicate, 'sameEur'> & {
    externalId: string
    summary: string
    /** Euro cents as text where the amount is what matches, else null. */
    sameEur: string | null
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
  /** What the release says that the ledger does not, field by field; none for a new pledge. */
  changes: FieldChange[]
}
