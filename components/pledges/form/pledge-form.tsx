'use client'

import { FormProvider, FormStateInput, parse, useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import Link from 'next/link'
import { type ReactNode, useActionState, useLayoutEffect, useMemo } from 'react'
import { SignInFields } from '@/components/people/sign-in-fields'
import { ErrorSummary, type FieldError } from '@/components/ui/error-summary'
import { EMPTY_FIELDS, type PledgeFields } from '@/lib/domain/pledge-fields'
import { type CheckedForm, pledgeFormSchema } from '@/lib/domain/pledge-form'
import { type FormOrigin, parseFormRequest } from '@/lib/domain/pledge-request'
import { AmountNotes } from './amount-notes'
import { AnnouncedFields } from './announced-fields'
import type { Appearance } from './appearance'
import { AppearanceAside } from './appearance-aside'
import { ChangeFields } from './change-fields'
import type { FormOptions, Outdated, PledgeFormState } from './form-state'
import { useKeptDraft } from './kept-draft'
import { KeptLine } from './kept-line'
import { useLeftForm } from './left-form'
import { type Shown, useAppearance } from './live-appearance'
import { OriginInputs } from './origin-inputs'
import { OutdatedPanel } from './outdated-panel'
import { SendButtons } from './send-buttons'
import { useSending } from './sending'
import { SourceList } from './source-list'
import { TrancheList } from './tranche-list'
import { useTypedBefore } from './typed-before'

type Props = {
  action: (state: PledgeFormState, formData: FormData) => Promise<PledgeFormState>
  options: FormOptions
  origin: FormOrigin
  fields: PledgeFields | null
  /** Where a visitor comes back to after signing in; null for an editor. */
  signInPath: string | null
  /** What is known of it when the page is opened. */
  appearance: Appearance
  /** What was published since the draft that is opened was begun. */
  outdated: Outdated | null
  /** Stands between the line about the draft and the form. */
  children: ReactNode
  /** Of the sending that led here; the next one has an answer of its own. */
  told: ReactNode
}

/** The one pledge form: new, changed, restored or continued from a draft. It works without JavaScript. */
export function PledgeForm(props: Props) {
  const { options, signInPath } = props
  const { form, fields, state, action, origin, isPending } = usePledgeForm(props)
  const shown = useAppearance(form.id, state.appearance ?? props.appearance)
  const keeping = useKeptDraft(form.id, signInPath === null, origin.draft)
  const { release } = keeping
  // With the answer itself: a button that comes with it can be pressed at once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each answer, whatever is drawn in between
  useLayoutEffect(() => {
    if (!isPending) release()
  }, [isPending, state])
  const { sendings, told, isHolding, onSubmit } = useSending(form.onSubmit, action, keeping)
  const isOnItsWay = isHolding || isPending
  useLeftForm(origin)
  // After all that listen to the form.
  useTypedBefore(form.id)
  const outdated = state.outdated ?? props.outdated
  const isChange = origin.base !== null || outdated !== null
  const errors = useErrors(form.allErrors, told, sendings, state)
  return (
    <>
      {signInPath === null && <KeptLine kept={keeping.kept} />}
      {props.children}
      {!state.lastResult && props.told}
      {signInPath && !state.lastResult ? (
        <SignInFirst path={signInPath} />
      ) : (
        <FormProvider context={form.context}>
          <form
            id={form.id}
            action={action}
            noValidate
            onSubmit={onSubmit}
            className="grid items-start gap-x-14 lg:grid-cols-[minmax(0,19fr)_minmax(0,10fr)]"
            aria-busy={isOnItsWay}
          >
            <div className="min-w-0">
              <FormStateInput />
              {/* Pressed by the Enter key in any field: nothing is published, or a row removed, by that alone. */}
              <button type="submit" name="intent" value="draft" hidden />
              <OriginInputs origin={origin} />
              <div className="mt-5 empty:hidden">
                <ErrorSummary errors={errors} />
              </div>
              {state.signIn && <SignInFields signIn={state.signIn} />}
              {outdated && <OutdatedPanel outdated={outdated} isOnItsWay={isOnItsWay} />}
              <ContentFields {...{ form, fields, options, shown }} isChange={isChange} />
            </div>
            <AppearanceAside shown={shown} />
            <SendButtons
              base={origin.base}
              isOutdated={outdated !== null}
              isOnItsWay={isOnItsWay}
            />
          </form>
        </FormProvider>
      )}
    </>
  )
}

type ContentProps = Pick<ReturnType<typeof usePledgeForm>, 'form' | 'fields'> & {
  options: FormOptions
  shown: Shown
  isChange: boolean
}

function ContentFields({ form, fields, options, shown, isChange }: ContentProps) {
  return (
    <>
      <AnnouncedFields fields={fields} />
      <AmountNotes value={shown.problem === null ? shown.appearance.amountNotes : {}}>
        <TrancheList form={form} fields={fields} options={options} />
      </AmountNotes>
      <SourceList form={form} sources={fields.sources} options={options} />
      {isChange && <ChangeFields fields={fields} />}
    </>
  )
}

function usePledgeForm(props: Props) {
  const { action: send, options, fields: initial, signInPath } = props
  const [state, action, isPending] = useActionState(send, {})
  const [form, fields] = useForm<PledgeFields, CheckedForm>({
    id: 'pledge',
    lastResult: state.lastResult,
    defaultValue: initial ?? EMPTY_FIELDS,
    onValidate: ({ formData }) => check(formData, options),
  })
  // For a visitor the page knows nothing of what is changed: the sent form itself does.
  const origin = signInPath && state.origin ? state.origin : props.origin
  return { form, fields, state, action, origin, isPending }
}

/** The server’s own check, before anything is sent; what is not published is taken as typed. */
function check(formData: FormData, { today, donors, equipment }: FormOptions) {
  const request = parseFormRequest(formData)
  if (request && request.asks !== 'publish' && !formData.has('__intent__'))
    return parse<CheckedForm, string[]>(formData, { resolve: () => ({}) })
  const schema = pledgeFormSchema({
    isChange: request?.base != null,
    today,
    donorNames: new Map(donors.map(({ value, label }) => [value, label])),
    equipmentKeys: new Set(equipment.flatMap(({ items }) => items.map(({ value }) => value))),
    asks: true,
  })
  return parseWithZod(formData, { schema, disableAutoCoercion: true })
}

/** What is wrong: a new list for each sending and each answer, as the summary takes the focus for each list. */
function useErrors(
  allErrors: Record<string, string[]>,
  told: string | null,
  sendings: number,
  answer: PledgeFormState,
): FieldError[] {
  const text = JSON.stringify(allErrors)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same errors, sent again, are a new list
  return useMemo(() => {
    if (told) return [{ field: '', message: told }]
    const byField: Record<string, string[]> = JSON.parse(text)
    return Object.entries(byField).flatMap(([field, messages]) =>
      messages.map((message) => ({ field, message })),
    )
  }, [text, told, sendings, answer])
}

function SignInFirst({ path }: { path: string }) {
  return (
    <p className="mt-6">
      <Link className="link" href={`/sign-in?next=${encodeURIComponent(path)}`}>
        Sign in to go on
      </Link>
    </p>
  )
}
