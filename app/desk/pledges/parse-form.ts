import type { Submission } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { today } from '@/lib/clock'
import { readCatalogue } from '@/lib/db/catalogue'
import type { PledgeFields } from '@/lib/domain/pledge-fields'
import { type CheckedForm, pledgeFormSchema } from '@/lib/domain/pledge-form'
import type { FormRequest } from '@/lib/domain/pledge-request'
import { parseOnly, pick, readWellFormed } from './well-formed'

export type Submitted = Submission<unknown, string[], CheckedForm | undefined>

/** The content’s fields; the others say what is asked, or who asks. */
const TYPED = [
  'summary',
  'detail',
  'aidType',
  'category',
  'tranches',
  'sources',
  'changeKind',
  'reason',
] as const satisfies (keyof PledgeFields)[]

/** Reads a sent form: checked where it is to be published, else as typed. */
export function parseForm(formData: FormData, request: FormRequest | null): Submitted {
  if (request && request.asks !== 'publish') return parseTyped(formData)
  const { donors, equipmentTypes } = readCatalogue()
  const schema = pledgeFormSchema({
    isChange: request?.base != null,
    today: today(),
    donorNames: new Map(donors.map(({ code, name }) => [code, name])),
    equipmentKeys: new Set(equipmentTypes.map(({ key }) => key)),
    asks: true,
  })
  return parseWithZod(readWellFormed(formData), { schema, disableAutoCoercion: true })
}

/** Reads a sent form as it was typed, without a check, and without the database that a check takes. */
export function parseTyped(formData: FormData): Submitted {
  return parseOnly(readWellFormed(formData))
}

/** What was typed, of a form that asks for nothing yet. */
export function readTyped(formData: FormData): Record<string, unknown> {
  const isContent = (name: string) => TYPED.some((field) => name.split(/[.[]/)[0] === field)
  return toTyped(parseTyped(pick(formData, isContent)))
}

/** What was typed, field by field, as a draft keeps it. */
export function toTyped({ payload }: Submitted): Record<string, unknown> {
  return Object.fromEntries(
    TYPED.flatMap((name) => (name in payload ? [[name, payload[name]]] : [])),
  )
}
