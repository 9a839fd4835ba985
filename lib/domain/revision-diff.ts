import { type ContentNames, type Field, listFields } from './content-fields'
import type { PledgeInput } from './pledge'

/** One field that differs between two revisions; null on the side where it is absent. */
export type FieldChange = { field: string; before: string | null; after: string | null }

/**
 * Every fact of a content as field → text, in order, empty ones left out. The fields of a tranche bear its number
 * where there are several, or where `isNumbered` says so.
 */
export function toFields(
  content: PledgeInput,
  names: ContentNames,
  isNumbered = content.tranches.length > 1,
): Map<string, string> {
  return new Map(
    listFields(content, names, isNumbered).flatMap(({ name, text }): [string, string][] =>
      text === null ? [] : [[name, text]],
    ),
  )
}

/**
 * The fields that differ, in the order of the content; nothing where both say the same, and only there. Tranches,
 * items and sources are compared by their position.
 */
export function diffContent(
  before: PledgeInput,
  after: PledgeInput,
  names: ContentNames,
): FieldChange[] {
  // With a second tranche the first gets a number: in both, or all of it would read as changed.
  const isNumbered = before.tranches.length > 1 || after.tranches.length > 1
  const old = toFields(before, names, isNumbered)
  const now = toFields(after, names, isNumbered)
  const fields = new Map(
    [before, after]
      .flatMap((content) => listFields(content, names, isNumbered))
      .filter(({ name }) => old.get(name) !== now.get(name))
      .map((field) => [field.name, field]),
  )
  return [...fields.values()].toSorted(compareOrder).map(({ name }) => ({
    field: name,
    before: old.get(name) ?? null,
    after: now.get(name) ?? null,
  }))
}

function compareOrder({ order: a }: Field, { order: b }: Field): number {
  const different = a.findIndex((number, index) => number !== b[index])
  return different === -1 ? 0 : (a[different] ?? 0) - (b[different] ?? 0)
}
