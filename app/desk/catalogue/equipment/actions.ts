'use server'

import type { EntryFormState } from '@/components/catalogue/entry-fields'
import { addEquipmentType, changeEquipmentType } from '@/lib/db/equipment-type-writes'
import { equipmentTypeSchema } from '@/lib/domain/catalogue-entry'
import { saveEntry } from '../save-entry'

const listPath = '/desk/catalogue/equipment'

export async function addEquipmentTypeAction(_state: EntryFormState, formData: FormData) {
  return saveEntry(formData, { schema: equipmentTypeSchema, write: addEquipmentType, listPath })
}

export async function changeEquipmentTypeAction(
  key: string,
  _state: EntryFormState,
  formData: FormData,
) {
  return saveEntry(formData, {
    schema: equipmentTypeSchema,
    write: (userId, entry, opened) => changeEquipmentType(userId, key, opened, entry),
    listPath,
  })
}
