import { parse, type Submission } from '@conform-to/react'
import * as z from 'zod'

// What may be handed to Conform: it throws at some of what no form of ours sends, and fills the memory at some more.

/** A row so far off that the rows before it, all of them empty, would fill the memory. */
const FAR_OFF = /\[\d{4,}\]/

/** More rows than a form of the largest size taken can have a field for. */
const MAX_ROWS = 20_000

const nameSchema = z.string().refine((name) => !FAR_OFF.test(name))
const listSchema = z.object({ name: nameSchema, index: z.int().nonnegative().optional() })

/** What the buttons of the form ask of its rows. Conform knows more, which reach any row by its number. */
const intentSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('insert'), payload: listSchema }),
  z.object({ type: z.literal('remove'), payload: listSchema }),
  z.object({ type: z.literal('validate'), payload: z.object({ name: nameSchema }) }),
])

/** The fields of a sent form that can be read; none of them where it is none of our forms. */
export function readWellFormed(formData: FormData): FormData {
  const kept = pick(formData, isKept)
  try {
    const intent = kept.get('__intent__')
    if (intent) intentSchema.parse(JSON.parse(String(intent)))
    if (countRows(kept.keys()) > MAX_ROWS) return new FormData()
    parseOnly(kept)
    return kept
  } catch {
    return new FormData()
  }
}

/** How many rows the lists would have, counting those before a named one that nothing is said of. */
function countRows(names: Iterable<string>): number {
  const lengths = new Map<string, number>()
  for (const name of names)
    for (const { 1: row, index } of name.matchAll(/\[(\d+)\]/g)) {
      const list = name.slice(0, index)
      lengths.set(list, Math.max(lengths.get(list) ?? 0, Number(row) + 1))
    }
  return [...lengths.values()].reduce((total, length) => total + length, 0)
}

/** A form as it was typed, without a check. Throws at names that no form of ours sends. */
export function parseOnly(formData: FormData): Submission<unknown, string[], undefined> {
  return parse<undefined, string[]>(formData, { resolve: () => ({}) })
}

/** The fields whose names are wanted, in their order. */
export function pick(formData: FormData, isWanted: (name: string) => boolean): FormData {
  const picked = new FormData()
  for (const [name, value] of formData) if (isWanted(name)) picked.append(name, value)
  return picked
}

/** What is never to be echoed does not even enter what is. */
function isKept(name: string): boolean {
  return !name.startsWith('signIn.') && !FAR_OFF.test(name)
}
