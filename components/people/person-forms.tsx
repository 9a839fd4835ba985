'use client'

import { ROLES, type Role } from '@/lib/domain/roles'
import { keysOf } from '@/lib/domain/vocabulary'
import { ActionForm } from '../ui/action-form'
import { errorOf, type FormAction, type FormState } from '../ui/form-state'
import { SubmitButton } from '../ui/submit-button'
import { SelectField } from '../ui/text-field'
import { EmailField } from './person-fields'

const ROLE_OPTIONS = keysOf(ROLES).map((role) => ({ value: role, label: ROLES[role] }))

type PersonProps = { action: FormAction; id: string }

/** Invites somebody by email and role. */
export function InviteForm({ action }: { action: FormAction }) {
  return (
    <ActionForm action={action} label="Invite">
      {(state) => (
        <>
          <EmailField state={state} autoComplete="off" />
          <RoleField state={state} given="editor" />
          <SubmitButton>Make a link</SubmitButton>
        </>
      )}
    </ActionForm>
  )
}

/** Gives a person another role. */
export function RoleForm({ action, id, role }: PersonProps & { role: Role }) {
  return (
    <ActionForm action={action} label="Role">
      {(state) => (
        <>
          <input type="hidden" name="id" value={id} />
          <RoleField state={state} given={role} />
          <SubmitButton look="second">Change the role</SubmitButton>
        </>
      )}
    </ActionForm>
  )
}

/** Makes a link by which a person sets a new password. */
export function ResetForm({ action, id }: PersonProps) {
  return (
    <ActionForm action={action} label="Password">
      {() => (
        <>
          <input type="hidden" name="id" value={id} />
          <SubmitButton look="second">Make a link for a new password</SubmitButton>
        </>
      )}
    </ActionForm>
  )
}

/** Shuts a person out, or lets them in again. */
export function StateForm({ action, id, isDisabled }: PersonProps & { isDisabled: boolean }) {
  return (
    <ActionForm action={action} label="Access">
      {() => (
        <>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="wanted" value={isDisabled ? 'enabled' : 'disabled'} />
          <SubmitButton look="second">
            {isDisabled ? 'Enable the account' : 'Disable the account'}
          </SubmitButton>
        </>
      )}
    </ActionForm>
  )
}

/** What a person may do: the role chosen, before that the one given. */
function RoleField({ state, given }: { state: FormState; given: Role }) {
  return (
    <SelectField
      name="role"
      label="Role"
      options={ROLE_OPTIONS}
      defaultValue={state.values.role ?? given}
      error={errorOf(state, 'role')}
    />
  )
}
