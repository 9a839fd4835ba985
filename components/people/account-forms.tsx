'use client'

import { ActionForm } from '../ui/action-form'
import { errorOf, type FormAction } from '../ui/form-state'
import { SubmitButton } from '../ui/submit-button'
import { TextField } from '../ui/text-field'
import { NameField, NewPasswordFields } from './person-fields'

type Props = { action: FormAction }

/** The name by which a person signs. */
export function NameForm({ action, name }: Props & { name: string }) {
  return (
    <ActionForm action={action} label="Name">
      {(state) => (
        <>
          <NameField state={state} name={name} />
          <SubmitButton>Save the name</SubmitButton>
        </>
      )}
    </ActionForm>
  )
}

/** The password, by who knows the present one. */
export function PasswordForm({ action, email }: Props & { email: string }) {
  return (
    <ActionForm action={action} label="Password">
      {(state) => (
        <>
          {/* For password managers, which keep the new password under this address. */}
          <input type="hidden" name="username" autoComplete="username" defaultValue={email} />
          <TextField
            name="currentPassword"
            label="Present password"
            type="password"
            autoComplete="current-password"
            required
            error={errorOf(state, 'currentPassword')}
          />
          <NewPasswordFields state={state} />
          <SubmitButton>Change the password</SubmitButton>
        </>
      )}
    </ActionForm>
  )
}

/** Ends every session. */
export function SignOutEverywhereForm({ action }: Props) {
  return (
    <ActionForm action={action} label="Devices">
      {() => <SubmitButton look="second">Sign out everywhere</SubmitButton>}
    </ActionForm>
  )
}
