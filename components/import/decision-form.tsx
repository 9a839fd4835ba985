'use client'

import { formatCounted } from '@/lib/format'
import { ActionForm } from '../ui/action-form'
import { errorOf, type FormAction, type FormState } from '../ui/form-state'
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
  /** Those of them, beside the others, that stay since an editor has changed them. */
  goneEdited: number
  /** Whether more are gone than are still there. */
  isMostGone: boolean
  /** What the button says that it does. */
  label: string
}

/** Asks what nobody may guess, and writes the batch. */
export function DecisionForm({ action, token, plan, label, ...asked }: Props) {
  return (
    <ActionForm action={action} label="Confirm">
      {(state) => (
        <>
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="plan" value={plan} />
          {asked.firstFacts > 0 && <FirstFacts count={asked.firstFacts} state={state} />}
          {asked.gone > 0 && <Gone count={asked.gone} isMost={asked.isMostGone} state={state} />}
          {asked.goneEdited > 0 && (
            <p>
              {formatCounted(
                asked.goneEdited,
                'pledge that an editor has changed is gone from the release: it stays.',
                'pledges that editors have changed are gone from the release: they stay.',
              )}
            </p>
          )}
          <SubmitButton>{label}</SubmitButton>
        </>
      )}
    </ActionForm>
  )
}

function FirstFacts({ count, state }: { count: number; state: FormState }) {
  return (
    <Choice
      name="firstFacts"
      legend={`${formatCounted(count, 'first fact is', 'first facts are')} in the tracker, and such a release lists nearly all of them again`}
      error={errorOf(state, 'firstFacts')}
      chosen={state.values.firstFacts}
      options={[
        ['set_aside', 'Set the first facts aside: withdrawn, each can be restored'],
        ['keep', 'Keep both: what is in both counts twice'],
      ]}
    />
  )
}

type GoneProps = { count: number; isMost: boolean; state: FormState }

function Gone({ count, isMost, state }: GoneProps) {
  const question = isMost ? ', more than are still in it: is this file a whole release?' : ''
  return (
    <Choice
      name="gone"
      legend={`${formatCounted(count, 'pledge is', 'pledges are')} gone from the release${question}`}
      error={errorOf(state, 'gone')}
      chosen={state.values.gone ?? 'keep'}
      options={[
        ['keep', 'Keep them: they go on counting'],
        ['withdraw', 'Withdraw them: they leave every sum from the release’s day on'],
      ]}
    />
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
