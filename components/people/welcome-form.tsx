'use client'

import { ActionForm } from '../ui/action-form'
import type { FormAction } from '../ui/form-state'
import { SubmitButton } from '../ui/submit-button'
import { EmailField, NameField, NewPasswordFields } from './person-fields'

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
          <EmailField
            state={state}
            email={email}
            autoComplete="username"
            hint={email === null ? 'You sign in with it. Only administrators see it.' : undefined}
          />
          <NewPasswordFields state={state} />
          <SubmitButton>{isReset ? 'Set the password' : 'Make the account'}</SubmitButton>
        </>
      )}
    </ActionForm>
  )
}
