'use server'

import { whenWritable } from '@/app/when-writable'
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
  const { values, opened } = readEntry(formData)
  const state = { values, opened, errors: [], isOutdated: false }
  return whenWritable(
    async () => {
      await requireActor('catalogue', listPath)
      return { ...state, values: withRows(values, button) }
    },
    (message) => ({ ...state, errors: [{ field: '', message }] }),
  )
}
