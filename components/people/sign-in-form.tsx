'use client'

import { ActionForm } from '../ui/action-form'
import { errorOf, type FormAction } from '../ui/form-state'
import { SubmitButton } from '../ui/submit-button'
import { TextField } from '../ui/text-field'
import { EmailField } from './person-fields'

/** Email and password. `next` is where the person wanted to go. */
export function SignInForm({ action, next }: { action: FormAction; next: string }) {
  return (
    <ActionForm action={action} label="Sign in">
      {(state) => (
        <>
          <input type="hidden" name="next" value={next} />
          <EmailField state={state} autoComplete="username" />
          <TextField
            name="password"
            label="Password"
            type="password"
            autoComplete="current-password"
            required
            error={errorOf(state, 'password')}
          />
          <SubmitButton>Sign in</SubmitButton>
        </>
      )}
    </ActionForm>
  )
}
