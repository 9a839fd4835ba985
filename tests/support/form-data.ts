import type { PledgeFields } from '@/lib/domain/pledge-fields'

/** The fields as a browser sends them: flat names, a list of choices once for each, an unticked box not at all. */
export function toFormData(fields: PledgeFields): FormData {
  const formData = new FormData()
  append(formData, '', fields)
  return formData
}

function append(formData: FormData, name: string, value: unknown): void {
  if (typeof value === 'string') {
    if (!name.endsWith('.official') || value === 'on') formData.append(name, value)
  } else if (Array.isArray(value)) {
    for (const [index, entry] of value.entries())
      append(formData, typeof entry === 'string' ? name : `${name}[${index}]`, entry)
  } else if (value && typeof value === 'object') {
    for (const [key, entry] of Object.entries(value))
      append(formData, name ? `${name}.${key}` : key, entry)
  }
}
