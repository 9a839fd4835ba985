import * as z from 'zod'

// What a sent pledge form says beside its content: what is asked, and what it started from.

const numberSchema = z.coerce.number().int().positive()

const sentSchema = z.object({
  formKey: z.uuid(),
  base: z.object({ pledgeNumber: numberSchema, revisionNumber: numberSchema }).nullable(),
  draft: z.object({ id: numberSchema, version: numberSchema }).nullable(),
})

/** The form’s own key, the revision that it changes, and the draft that it continues. */
export type FormOrigin = z.output<typeof sentSchema>
/** `theirs`: what somebody else published is taken instead, and this form is done with. */
export type FormRequest = FormOrigin & { asks: 'draft' | 'publish' | 'theirs' }

/** Reads the hidden fields and the pressed button; null where no page of ours can have sent them. */
export function parseFormRequest(formData: FormData): FormRequest | null {
  const text = (name: string) => String(formData.get(name) ?? '')
  const [asks, ...instead] = text('intent').split(' ')
  const [pledgeNumber = text('base.pledge'), revisionNumber = text('base.revision')] = instead
  const sent = sentSchema.safeParse({
    formKey: instead[2] ?? text('formKey'),
    base: pledgeNumber === '' ? null : { pledgeNumber, revisionNumber },
    draft:
      text('draft.id') === '' ? null : { id: text('draft.id'), version: text('draft.version') },
  })
  if (!sent.success) return null
  return { ...sent.data, asks: asks === 'draft' || asks === 'theirs' ? asks : 'publish' }
}

type Theirs = { pledgeNumber: number; revisionNumber: number }

/** The button that publishes over a revision that came in between, as a form of its own that is taken once. */
export function toPublishOver({ pledgeNumber, revisionNumber }: Theirs, formKey: string): string {
  return `publish ${pledgeNumber} ${revisionNumber} ${formKey}`
}

/** The button that leaves a revision that came in between as it is. */
export function toTakeTheirs({ pledgeNumber, revisionNumber }: Theirs): string {
  return `theirs ${pledgeNumber} ${revisionNumber}`
}
