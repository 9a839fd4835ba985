import type { ZodError } from 'zod'
import type { FieldError } from '@/components/ui/error-summary'
import type { FormState } from '@/components/ui/form-state'
import { formatCounted } from '@/lib/format'

/** Answers one sentence about the whole form, or about a field. Keeps what was typed. */
export function refuse(formData: FormData, message: string, field = ''): FormState {
  return { errors: [{ field, message }], values: toValues(formData) }
}

/** Answers what a schema found, one sentence a field. Keeps what was typed. */
export function refuseFields(formData: FormData, ...errors: (ZodError | undefined)[]): FormState {
  const found = new Map<string, FieldError>()
  for (const { path, message } of errors.flatMap((error) => error?.issues ?? [])) {
    const field = String(path[0] ?? '')
    if (!found.has(field)) found.set(field, { field, message })
  }
  return { errors: [...found.values()], values: toValues(formData) }
}

/** A field as text; '' where it is missing or a file. */
export function textOf(formData: FormData, name: string): string {
  const value = formData.get(name)
  return typeof value === 'string' ? value : ''
}

/** What somebody reads who has tried too often. */
export function tooManyAttempts(minutes: number): string {
  return `Too many attempts. Try again in ${formatCounted(minutes, 'minute', 'minutes')}.`
}

const SECRET_FIELDS = ['password', 'again', 'currentPassword', 'token']

function toValues(formData: FormData): Record<string, string> {
  const typed = [...formData].filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === 'string' &&
      !/^(\$|signIn\.)/.test(entry[0]) &&
      !SECRET_FIELDS.includes(entry[0]),
  )
  return Object.fromEntries(typed)
}
