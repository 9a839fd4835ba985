'use client'

import { useActionState } from 'react'
import { SignInFields } from '@/components/people/sign-in-fields'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import type { EntryValues } from '@/lib/domain/catalogue-entry'
import { countOf, rowsOf } from '@/lib/domain/reported-total-form'
import {
  EntryFields,
  type EntryFormState,
  HiddenFields,
  nameFields,
  SendOrCancel,
  toOpenedState,
} from './entry-fields'
import {
  type ClaimOptions,
  listNames,
  toClaimFields,
  toSourceFields,
  toStatedFields,
} from './reported-total-fields'

type Props = {
  action: (state: EntryFormState, formData: FormData) => Promise<EntryFormState>
  options: ClaimOptions
  /** The form’s key, and what a newer statement takes from the one before. */
  opened: EntryValues
  cancelHref: string
}

/** The form of a claim: the figure stated for a group, and the sources that state it. */
export function ReportedTotalForm({ action, options, opened, cancelHref }: Props) {
  const [{ values, errors, signIn }, formAction] = useActionState(action, toOpenedState(opened))
  return (
    <form action={formAction} noValidate className="mt-5 max-w-xl space-y-4">
      {/* The Enter key presses the first button of a form, which would otherwise add a row. */}
      <button type="submit" className="sr-only" tabIndex={-1} aria-hidden="true">
        Save
      </button>
      <ErrorSummary errors={nameFields(errors, listNames(values, options))} />
      {signIn && <SignInFields signIn={signIn} />}
      <HiddenFields values={{ formKey: values.formKey ?? '' }} />
      <EntryFields fields={toClaimFields(options)} values={values} errors={errors} />
      {rowsOf(values, 'sources').map((source, index) => (
        <fieldset key={source} className="space-y-4 border-ink border-t-2 pt-3">
          <legend className="pr-3 font-semibold">Source {index + 1}</legend>
          <EntryFields fields={toSourceFields(source)} values={values} errors={errors} />
          {toStatedFields(values, source, options).map((fields, row) => (
            <fieldset
              key={fields[0]?.name}
              className="grid gap-3 border border-rule p-3 sm:grid-cols-2"
            >
              <legend className="px-1 font-medium">Amount {row + 1} that it states</legend>
              <EntryFields fields={fields} values={values} errors={errors} />
            </fieldset>
          ))}
          <RowButtons list={`${source}.statedAmounts`} what="amount" values={values} />
        </fieldset>
      ))}
      <RowButtons list="sources" what="source" values={values} />
      <SendOrCancel className="border-ink border-t-2 pt-4" cancelHref={cancelHref} />
    </form>
  )
}

/** A row more or less at the end of a list; the server makes it, so that no script is needed. */
function RowButtons({ list, what, values }: { list: string; what: string; values: EntryValues }) {
  const count = countOf(values, list)
  return (
    <div className="flex flex-wrap gap-3">
      <HiddenFields values={{ [list]: String(count) }} />
      <SubmitButton look="second" name="rows" value={`${list}+`}>
        Add {what === 'amount' ? 'an amount' : 'a source'}
      </SubmitButton>
      {count > 1 && (
        <SubmitButton look="second" name="rows" value={`${list}-`}>
          Remove the last {what}
        </SubmitButton>
      )}
    </div>
  )
}
