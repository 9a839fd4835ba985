'use server'

import type { EntryFormState } from '@/components/catalogue/entry-fields'
import { requireActor } from '@/lib/auth/session'
import { addReportedTotal } from '@/lib/db/reported-total-writes'
import { reportedTotalInputSchema } from '@/lib/domain/reported-total'
import { toReportedTotalWriting, withRows } from '@/lib/domain/reported-total-form'
import { readEntry, saveEntry } from '../save-entry'

const listPath = '/desk/catalogue/reported-totals'

export async function addReportedTotalAction(
  supersedesId: number | null,
  _state: EntryFormState,
  formData: FormData,
): Promise<EntryFormState> {
  const rows = formData.get('rows')
  if (typeof rows === 'string') return changeRows(formData, rows)
  return saveEntry(formData, {
    schema: reportedTotalInputSchema,
    toWriting: toReportedTotalWriting,
    write: (userId, total) => addReportedTotal(userId, total, supersedesId),
    listPath,
  })
}

/** The same form with room for a source or an amount more or less. */
async function changeRows(formData: FormData, button: string): Promise<EntryFormState> {
  await requireActor('catalogue', listPath)
  const { values, opened } = readEntry(formData)
  return { values: withRows(values, button), opened, errors: [], isOutdated: false }
}
