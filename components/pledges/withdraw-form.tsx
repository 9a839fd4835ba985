'use client'

import { SignInFields } from '../people/sign-in-fields'
import { ActionForm } from '../ui/action-form'
import { errorOf, type FormAction } from '../ui/form-state'
import { SubmitButton } from '../ui/submit-button'
import { TextArea } from '../ui/text-field'

type Props = {
  action: FormAction
  reference: string
  /** The newest revision at the time of asking. */
  base: number
  /** One for each form: sent twice, it withdraws once. */
  formKey: string
}

/** Asks why a pledge is withdrawn. */
export function WithdrawForm({ action, reference, base, formKey }: Props) {
  return (
    <ActionForm action={action} label="Withdraw this pledge">
      {(state) => (
        <>
          <input type="hidden" name="reference" value={reference} />
          <input type="hidden" name="base" value={state.values.base ?? base} />
          <input type="hidden" name="formKey" value={state.values.formKey ?? formKey} />
          {state.signIn && <SignInFields signIn={state.signIn} />}
          <TextArea
            name="reason"
            label="Why is it withdrawn?"
            hint="One or two sentences, 3 to 500 characters. Readers see them at the pledge and in its history."
            required
            defaultValue={state.values.reason}
            error={errorOf(state, 'reason')}
          />
          <SubmitButton>Withdraw {reference}</SubmitButton>
        </>
      )}
    </ActionForm>
  )
}
