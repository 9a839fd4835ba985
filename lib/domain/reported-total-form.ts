import type { EntryValues } from './catalogue-entry'

// A claim's form as flat text by field: `sources.0.statedAmounts.1.currency`. How many sources there are stands in
// `sources`, how many amounts a source states in `sources.0.statedAmounts`: both grow without a script.

const MOST = 20

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

/** What `reportedTotalInputSchema` reads. A field that is no part of it is ignored there. */
export function toReportedTotalWriting(values: EntryValues): unknown {
  return {
    ...values,
    sources: rowsOf(values, 'sources').map((source) => ({
      url: values[`${source}.url`],
      publisher: values[`${source}.publisher`] ?? '',
      title: values[`${source}.title`],
      publishedOn: values[`${source}.publishedOn`],
      official: values[`${source}.official`] === 'yes',
      archiveUrl: values[`${source}.archiveUrl`],
      says: values[`${source}.says`] ?? '',
      statedAmounts: rowsOf(values, `${source}.statedAmounts`).map((stated) => ({
        qualifier: values[`${stated}.qualifier`],
        currency: values[`${stated}.currency`],
        amount: values[`${stated}.amount`] ?? '',
        of: values[`${stated}.of`],
      })),
    })),
  }
}

/** The names that the rows of a list begin with: `sources.0`, `sources.1`. */
export function rowsOf(values: EntryValues, list: string): string[] {
  return Array.from({ length: countOf(values, list) }, (_row, index) => `${list}.${index}`)
}
