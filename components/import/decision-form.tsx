'use client'

import { ActionForm } from '../ui/action-form'
import { errorOf, type FormAction } from '../ui/form-state'
import { SubmitButton } from '../ui/submit-button'

type Props = {
  action: FormAction
  token: string
  /** What is confirmed, as the preview names it. */
  plan: string
  /** First facts that would count twice; none, and nothing is asked about them. */
  firstFacts: number
  /** Pledges that the release no longer has. */
  gone: number
  /** Whether more are gone than are still there. */
  isMostGone: boolean
  /** What the button says that it does. */
  label: string
}

/** Asks what nobody may guess, and writes the batch. */
export function DecisionForm({ action, token, plan, firstFacts, gone, isMostGone, label }: Props) {
  return (
    <ActionForm action={action} label="Confirm">
      {({ values, ...state }) => (
        <>
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="plan" value={plan} />
          {firstFacts > 0 && (
            <Choice
              name="firstFacts"
              legend={`${firstFacts} first facts are in the tracker, and such a release lists nearly all of them again`}
              error={errorOf({ values, ...state }, 'firstFacts')}
              chosen={values.firstFacts}
              options={[
                ['set_aside', 'Set the first facts aside: withdrawn, each can be restored'],
                ['keep', 'Keep both: what is in both counts twice'],
              ]}
            />
          )}
          {gone > 0 && (
            <Choice
              name="gone"
              legend={`${gone} pledges are gone from the release${isMostGone ? ', more than are still in it: is this file a whole release?' : ''}`}
              error={errorOf({ values, ...state }, 'gone')}
              chosen={values.gone ?? 'keep'}
              options={[
                ['keep', 'Keep them: they go on counting'],
                ['withdraw', 'Withdraw them: they leave every sum from the release’s day on'],
              ]}
            />
          )}
          <SubmitButton>{label}</SubmitButton>
        </>
      )}
    </ActionForm>
  )
}

type ChoiceProps = {
  name: string
  legend: string
  error: string | undefined
  chosen: string | undefined
  options: readonly (readonly [value: string, label: string])[]
}

function Choice({ name, legend, error, chosen, options }: ChoiceProps) {
  return (
    <fieldset
      id={name}
      tabIndex={-1}
      aria-describedby={error ? `${name}-error` : undefined}
      className="space-y-1"
    >
      <legend className="font-medium">{legend}</legend>
      {options.map(([value, label]) => (
        <label key={value} className="flex min-h-6 items-baseline gap-2">
          <input type="radio" name={name} value={value} defaultChecked={value === chosen} />
          {label}
        </label>
      ))}
      {error && (
        <p id={`${name}-error`} className="font-medium text-[13px] text-red">
          {error}
        </p>
      )}
    </fieldset>
  )
}
