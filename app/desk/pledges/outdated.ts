import { randomUUID } from 'node:crypto'
import type { Outdated } from '@/components/pledges/form/form-state'
import { getPledge } from '@/lib/db/pledges'
import { type PledgeInput, pledgeInputSchema } from '@/lib/domain/pledge'
import { toContent } from '@/lib/domain/pledge-content'
import type { PledgeFields } from '@/lib/domain/pledge-fields'
import { readFields } from '@/lib/domain/pledge-writing'
import { diffContent } from '@/lib/domain/revision-diff'
import { readNames } from './form-options'

/** What was published while this content was being written, beside it. Throws where the pledge has no revision. */
export function compareWithNewest(pledgeNumber: number, input: PledgeInput): Outdated {
  const theirs = requireNewest(pledgeNumber)
  return { ...head(pledgeNumber, theirs, 'sending'), changes: diff(theirs, input) }
}

/**
 * As `compareWithNewest`, of a draft that is opened; null where nothing newer than its base was published. What a draft
 * says that is not complete cannot be compared.
 */
export function findNewerThanDraft(
  base: { pledgeNumber: number; revisionNumber: number },
  fields: PledgeFields,
): Outdated | null {
  const theirs = requireNewest(base.pledgeNumber)
  if (theirs.number === base.revisionNumber) return null
  const parsed = pledgeInputSchema.safeParse(readFields(fields).writing)
  return {
    ...head(base.pledgeNumber, theirs, 'opening'),
    changes: parsed.success ? diff(theirs, parsed.data) : null,
  }
}

type Newest = ReturnType<typeof requireNewest>

function requireNewest(pledgeNumber: number) {
  const newest = getPledge(pledgeNumber, null)?.revisions.at(-1)
  if (!newest) throw new Error(`Pledge ${pledgeNumber} has no revision`)
  return newest
}

function head(pledgeNumber: number, theirs: Newest, seen: Outdated['seen']) {
  const { number: revisionNumber, author, publishedAt, reason, isWithdrawn } = theirs
  const formKey = randomUUID()
  return { pledgeNumber, revisionNumber, author, publishedAt, reason, isWithdrawn, seen, formKey }
}

function diff(theirs: Newest, input: PledgeInput) {
  return diffContent(toContent(theirs.content), input, readNames())
}
