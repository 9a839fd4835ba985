'use client'

import { ActionForm } from '../ui/action-form'
import { errorOf, type FormAction, type FormState } from '../ui/form-state'
import { SubmitButton } from '../ui/submit-button'
import { TextField } from '../ui/text-field'

type Props = {
  action: FormAction
  token: string
  /** The address of the account; null where the person chooses it. */
  email: string | null
  isReset: boolean
}

/** What a person who was given a link fills in. */
export function WelcomeForm({ action, token, email, isReset }: Props) {
  return (
    <ActionForm action={action} label={isReset ? 'New password' : 'New account'}>
      {(state) => (
        <>
          <input type="hidden" name="token" value={token} />
          {!isReset && <NameField state={state} />}
          <TextField
            name="email"
            label="Email"
            type="email"
            autoComplete="username"
            required
            readOnly={email !== null}
            hint={email === null ? 'You sign in with it. Only administrators see it.' : undefined}
            defaultValue={email ?? state.values.email}
            error={errorOf(state, 'email')}
          />
          <NewPasswordFields state={state} />
          <SubmitButton>{isReset ? 'Set the password' : 'Make the account'}</SubmitButton>
        </>
      )}
    </ActionForm>
  )
}

/** The name by which a person signs. */
export function NameField({ state, name }: { state: FormState; name?: string }) {
  return (
    <TextField
      name="name"
      label="Name"
      autoComplete="name"
      required
      hint="Revisions that you publish are signed with it, for everybody to read."
      defaultValue={state.values.name ?? name}
      error={errorOf(state, 'name')}
    />
  )
}

/** A new password, typed twice. */
export function NewPasswordFields({ state }: { state: FormState }) {
  return (
    <>
      <TextField
        name="password"
        label="New password"
        type="password"
        autoComplete="new-password"
        required
        hint="At least 12 characters. Several words that do not belong together are good."
        error={errorOf(state, 'password')}
      />
      <TextField
        name="again"
        label="New password, once more"
        type="password"
        autoComplete="new-password"
        required
        error={errorOf(state, 'again')}
      />
    </>
  )
}
