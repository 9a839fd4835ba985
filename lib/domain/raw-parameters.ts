/** The parameters of an address as a person may have written them. */
export type RawParameters = Readonly<Record<string, string | readonly string[] | undefined>>

/** The value that counts of a parameter, with a notice where it stood more than once. */
export function lastValue(name: string, value: string | readonly string[] | undefined) {
  if (value === undefined) return { text: '' }
  if (typeof value === 'string') return { text: value.trim() }
  const text = (value.at(-1) ?? '').trim()
  if (value.length < 2) return { text }
  return {
    text,
    notice: `“${name}” stands ${value.length} times in the address; the last, ${quote(text)}, counts.`,
  }
}

/** What a person wrote into an address, safe to show again: short, in quotes, without control characters. */
export function quote(text: string): string {
  // By characters and not by UTF-16 units, half of which no header and no address can hold.
  const characters = [...text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim()]
  const shown = characters.slice(0, 40).join('')
  return `“${characters.length > 40 ? `${shown}…` : shown}”`
}
