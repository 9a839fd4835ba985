'use client'

import { useActionState } from 'react'
import { SignInFields } from '@/components/people/sign-in-fields'
import { ErrorSummary } from '@/components/ui/error-summary'
import type { EntryValues } from '@/lib/domain/catalogue-entry'
import {
  type EntryField,
  EntryFields,
  type EntryFormState,
  HiddenFields,
  nameFields,
  SendOrCancel,
  toOpenedState,
} from './entry-fields'

type Props = {
  action: (state: EntryFormState, formData: FormData) => Promise<EntryFormState>
  fields: readonly EntryField[]
  /** What the entry says; empty for a new one. */
  opened: EntryValues
  /** Which entry it is. */
  identity?: EntryValues
  cancelHref: string
  /** What its button says; “Save” by default. */
  send?: string
}

/** The form of one entry of a catalogue. It carries what it was opened with, so that nobody’s change is lost. */
export function EntryForm({ action, fields, opened, identity = {}, cancelHref, send }: Props) {
  const [state, formAction] = useActionState(action, toOpenedState(opened))
  const openedFields = Object.fromEntries(
    Object.entries(state.opened).map(([name, value]) => [`opened.${name}`, value]),
  )
  return (
    <form action={formAction} noValidate className="mt-5 max-w-xl space-y-4">
      <ErrorSummary errors={nameFields(state.errors, fields)} />
      {state.signIn && <SignInFields signIn={state.signIn} />}
      {state.isOutdated && <BothVersions fields={fields} state={state} />}
      <HiddenFields values={{ ...identity, ...openedFields }} />
      <EntryFields fields={fields} values={state.values} errors={state.errors} />
      <SendOrCancel className="pt-1" cancelHref={cancelHref} send={send} />
    </form>
  )
}

/** What the entry says now beside what was typed, field by field. */
function BothVersions({ fields, state }: { fields: readonly EntryField[]; state: EntryFormState }) {
  const differing = fields.filter(
    ({ name }) => name in state.opened && state.opened[name] !== state.values[name],
  )
  return (
    <dl className="border-gold border-l-4 bg-gold-3 px-4 py-3">
      {differing.map((field) => (
        <div key={field.name}>
          <dt className="font-medium">{field.label}</dt>
          <dd>
            Now: {toWords(field, state.opened)}. You typed: {toWords(field, state.values)}.
          </dd>
        </div>
      ))}
    </dl>
  )
}

function toWords({ name, options }: EntryField, values: EntryValues): string {
  const value = values[name] ?? ''
  return options?.find((option) => option.value === value)?.label ?? (value || 'nothing')
}
