'use server'

import type { EntryFormState } from '@/components/catalogue/entry-fields'
import { addDonorGroup, renameDonorGroup } from '@/lib/db/donor-group-writes'
import { addMembership, changeMembership, removeMembership } from '@/lib/db/membership-writes'
import {
  donorGroupNamesSchema,
  donorGroupSchema,
  memberSchema,
  membershipSchema,
} from '@/lib/domain/catalogue-entry'
import { saveEntry } from '../save-entry'

const listPath = '/desk/catalogue/groups'

export async function addDonorGroupAction(_state: EntryFormState, formData: FormData) {
  return saveEntry(formData, { schema: donorGroupSchema, write: addDonorGroup, listPath })
}

export async function renameDonorGroupAction(
  code: string,
  _state: EntryFormState,
  formData: FormData,
) {
  return saveEntry(formData, {
    schema: donorGroupNamesSchema,
    write: (userId, names, opened) => renameDonorGroup(userId, code, opened, names),
    listPath,
  })
}

export async function addMembershipAction(
  code: string,
  _state: EntryFormState,
  formData: FormData,
) {
  return saveEntry(formData, {
    schema: membershipSchema,
    write: (userId, entry) => addMembership(userId, code, entry),
    listPath: `${listPath}/${code}`,
  })
}

export async function changeMembershipAction(
  code: string,
  _state: EntryFormState,
  formData: FormData,
) {
  return saveEntry(formData, {
    schema: membershipSchema,
    write: (userId, entry, opened) => changeMembership(userId, code, opened, entry),
    listPath: `${listPath}/${code}`,
  })
}

export async function removeMembershipAction(
  code: string,
  _state: EntryFormState,
  formData: FormData,
) {
  return saveEntry(formData, {
    schema: memberSchema,
    write: (userId, { donorCode }, opened) => removeMembership(userId, code, donorCode, opened),
    listPath: `${listPath}/${code}`,
    done: 'removed',
  })
}
