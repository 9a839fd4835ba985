import type { PledgeInput } from '@/lib/domain/pledge'
import type { ChangeKind } from '@/lib/domain/vocabulary'

/** A version of a pledge to be published. */
export type PublishRequest = {
  input: PledgeInput
  /** Which pledge this is a version of: one that exists, or a new one (with its identity in a dataset, if imported). */
  pledge:
    | { id: number; baseRevisionNumber: number }
    | { dataset: string; externalId: string }
    | 'new'
  changeKind: ChangeKind
  reason: string | null
  publishedAt: Date
  recordedAt: Date
  authorId: string | null
  importId: number | null
  /** The editor's form it comes from, so that a form sent twice makes one revision. */
  formKey?: string
}

/** What it became, or why it did not: somebody published in between. */
export type PublishResult =
  | { ok: true; pledgeNumber: number; revisionNumber: number }
  | { ok: false; message: string; currentRevisionNumber: number }
