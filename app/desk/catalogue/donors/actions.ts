'use server'

import type { EntryFormState } from '@/components/catalogue/entry-fields'
import { addDonor, renameDonor, setDonorYear } from '@/lib/db/donor-writes'
import { donorNameSchema, donorSchema, donorYearSchema } from '@/lib/domain/catalogue-entry'
import { saveEntry } from '../save-entry'

const listPath = '/desk/catalogue/donors'

export async function addDonorAction(_state: EntryFormState, formData: FormData) {
  return saveEntry(formData, { schema: donorSchema, write: addDonor, listPath })
}

export async function renameDonorAction(code: string, _state: EntryFormState, formData: FormData) {
  return saveEntry(formData, {
    schema: donorNameSchema,
    write: (userId, { name }, opened) => renameDonor(userId, code, opened, name),
    listPath,
  })
}

export async function setDonorYearAction(code: string, _state: EntryFormState, formData: FormData) {
  return saveEntry(formData, {
    schema: donorYearSchema,
    write: (userId, figures, opened) => setDonorYear(userId, code, opened, figures),
    listPath: `${listPath}/${code}`,
  })
}
