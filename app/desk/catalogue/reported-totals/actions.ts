'use server'

import type { EntryFormState } from '@/components/catalogue/entry-fields'
import { listClaimProblems } from '@/lib/db/claim-problems'
import { addReportedTotal, withdrawReportedTotal } from '@/lib/db/reported-total-writes'
import { claimFormSchema, readClaim, withRows } from '@/lib/domain/reported-total-form'
import { claimWithdrawalSchema } from '@/lib/domain/withdrawal'
import { asReviewer } from '../as-reviewer'
import { saveEntry } from '../save-entry'

const listPath = '/desk/catalogue/reported-totals'

export async function addReportedTotalAction(
  supersedesId: number | null,
  _state: EntryFormState,
  formData: FormData,
): Promise<EntryFormState> {
  const rows = formData.get('rows')
  if (typeof rows === 'string') {
    return asReviewer(formData, async (_userId, sent) => ({
      ...sent,
      values: withRows(sent.values, rows),
    }))
  }
  return saveEntry(formData, {
    schema: claimFormSchema,
    read: (values) => {
      const claim = readClaim(values)
      return { ...claim, listProblems: () => listClaimProblems(claim.writing, supersedesId) }
    },
    write: (userId, { formKey, ...total }) =>
      addReportedTotal(userId, total, { formKey, supersedesId }),
    listPath,
  })
}

/** Takes a claim back that should never have been entered, with a reason. */
export async function withdrawReportedTotalAction(
  id: number,
  _state: EntryFormState,
  formData: FormData,
): Promise<EntryFormState> {
  return saveEntry(formData, {
    schema: claimWithdrawalSchema,
    write: (userId, { reason }) => withdrawReportedTotal(userId, id, reason),
    listPath,
    done: 'withdrawn',
  })
}
