import * as z from 'zod'
import type { EntryValues } from './catalogue-entry'
import type { SourceFields, StatedAmountFields } from './pledge-fields'
import { isBlankAmount, isBlankSource, readAmount, readSource } from './pledge-typed'
import { reportedTotalInputSchema } from './reported-total'

// A claim's form as flat text by field: `sources.0.statedAmounts.1.currency`. How many sources there are stands in
// `sources`, how many amounts a source states in `sources.0.statedAmounts`: both grow without a script.

const MOST = 20

/** A claim with the key of its form. */
export const claimFormSchema = reportedTotalInputSchema.and(
  z.object({ formKey: z.uuid('This form has lost its key: open the page again.') }),
)

/** How many rows a list of the form has: one at least, and as many as its schema takes at most. */
export function countOf(values: EntryValues, list: string): number {
  const count = Number(values[list] ?? 1)
  return Number.isInteger(count) ? Math.min(Math.max(count, 1), MOST) : 1
}

/** The form with a row more or less in the list that a button names: `sources+`, `sources.0.statedAmounts-`. */
export function withRows(values: EntryValues, button: string): EntryValues {
  const list = button.slice(0, -1)
  const change = button.endsWith('+') ? 1 : -1
  return { ...values, [list]: String(countOf(values, list) + change) }
}

/** The names that the rows of a list begin with: `sources.0`, `sources.1`. */
export function rowsOf(values: EntryValues, list: string): string[] {
  return Array.from({ length: countOf(values, list) }, (_row, index) => `${list}.${index}`)
}

/**
 * What `reportedTotalInputSchema` reads, and from a path in it back to the field’s name. Rows in which nothing was typed
 * are left out; the first source stays, since there is one at least.
 */
export function readClaim(values: EntryValues) {
  const rows = rowsOf(values, 'sources')
    .map((name) => ({ name, source: readSourceFields(values, name), stated: [] as string[] }))
    .filter(({ source }, index) => index === 0 || !isBlankSource(source))
    .map((row) => ({
      ...row,
      stated: rowsOf(values, `${row.name}.statedAmounts`).filter(
        (name) => !isBlankAmount(readAmountFields(values, name)),
      ),
    }))
  const sources = rows.map(({ source, stated }) =>
    readSource(
      source,
      stated.map((name) => readAmount(readAmountFields(values, name))),
    ),
  )
  return { writing: { ...values, sources }, toField: (path: Path) => toField(path, rows) }
}

type Path = readonly PropertyKey[]
type SourceRow = { name: string; stated: string[] }

function readSourceFields(values: EntryValues, name: string): SourceFields {
  const text = (field: string) => values[`${name}.${field}`] ?? ''
  return {
    url: text('url'),
    publisher: text('publisher'),
    title: text('title'),
    publishedOn: text('publishedOn'),
    official: text('official') === 'yes' ? 'on' : '',
    archiveUrl: text('archiveUrl'),
    says: text('says'),
    statedAmounts: rowsOf(values, `${name}.statedAmounts`).map((stated) =>
      readAmountFields(values, stated),
    ),
  }
}

function readAmountFields(values: EntryValues, name: string): StatedAmountFields {
  const text = (field: string) => values[`${name}.${field}`] ?? ''
  return {
    qualifier: text('qualifier'),
    currency: text('currency'),
    amount: text('amount'),
    of: text('of'),
  }
}

function toField(path: Path, rows: readonly SourceRow[]): string {
  const [list, index, ...rest] = path
  const row = list === 'sources' ? rows[Number(index)] : undefined
  if (!row) return path.join('.')
  const [inner, position, ...last] = rest
  const stated = inner === 'statedAmounts' ? row.stated[Number(position)] : undefined
  return stated ? [stated, ...last].join('.') : [row.name, ...rest].join('.')
}
