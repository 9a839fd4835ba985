'use client'

import { type ReactNode, useActionState } from 'react'
import { ErrorSummary } from './error-summary'
import { type FormAction, type FormState, UNTOUCHED } from './form-state'
import { ShownOnce } from './shown-once'

type Props = { action: FormAction; label: string; children: (state: FormState) => ReactNode }

/** A form of an action: what is wrong stands above the fields, what was done stands there too. */
export function ActionForm({ action, label, children }: Props) {
  const [state, formAction] = useActionState(action, UNTOUCHED)
  return (
    <form action={formAction} noValidate aria-label={label} className="max-w-md">
      <ErrorSummary errors={state.errors} />
      <div role="status">
        {state.done && (
          <p className="mb-5 border-green border-l-4 bg-wash px-4 py-3 wrap-anywhere">
            {state.done}
          </p>
        )}
      </div>
      {state.link && <ShownOnce link={state.link} />}
      <div className="space-y-4">{children(state)}</div>
    </form>
  )
}
