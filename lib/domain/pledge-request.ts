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
export type FormRequest = FormOrigin & { asks: 'draft' | 'publish' }

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
  return sent.success ? { ...sent.data, asks: asks === 'draft' ? 'draft' : 'publish' } : null
}

/** The button that publishes over a revision that came in between, as a form of its own that is taken once. */
export function toPublishOver(
  base: { pledgeNumber: number; revisionNumber: number },
  formKey: string,
) {
  return `publish ${base.pledgeNumber} ${base.revisionNumber} ${formKey}`
}
