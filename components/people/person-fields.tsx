import { errorOf, type FormState } from '../ui/form-state'
import { TextField } from '../ui/text-field'

type EmailProps = {
  state: FormState
  autoComplete: 'username' | 'off'
  /** An address that is given and stays. */
  email?: string | null
  hint?: string
}

/** The address by which a person signs in. */
export function EmailField({ state, email = null, ...field }: EmailProps) {
  return (
    <TextField
      {...field}
      name="email"
      label="Email"
      type="email"
      required
      readOnly={email !== null}
      defaultValue={email ?? state.values.email}
      error={errorOf(state, 'email')}
    />
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
