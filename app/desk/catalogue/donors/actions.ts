'use server'

import type { EntryFormState } from '@/components/catalogue/entry-fields'
import { addDonor, changeDonor, listYearProblems, setDonorYear } from '@/lib/db/donor-writes'
import { donorFactsSchema, donorSchema, donorYearSchema } from '@/lib/domain/catalogue-entry'
import { readPlainly, saveEntry } from '../save-entry'

const listPath = '/desk/catalogue/donors'

export async function addDonorAction(_state: EntryFormState, formData: FormData) {
  return saveEntry(formData, { schema: donorSchema, write: addDonor, listPath })
}

export async function changeDonorAction(code: string, _state: EntryFormState, formData: FormData) {
  return saveEntry(formData, {
    schema: donorFactsSchema,
    write: (userId, facts, opened) => changeDonor(userId, code, opened, facts),
    listPath,
  })
}

export async function setDonorYearAction(code: string, _state: EntryFormState, formData: FormData) {
  return saveEntry(formData, {
    schema: donorYearSchema,
    read: (values) => ({
      ...readPlainly(values),
      listProblems: () => listYearProblems(values.year?.trim()),
    }),
    write: (userId, figures, opened) => setDonorYear(userId, code, opened, figures),
    listPath: `${listPath}/${code}`,
  })
}
