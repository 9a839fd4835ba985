import { PlainFailure } from './failure'

/** The one file that a command was given, or none. Throws `PlainFailure` at more: none is passed over in silence. */
export function readOneFile(given: readonly string[]): string | undefined {
  if (given.length <= 1) return given[0]
  throw new PlainFailure(
    `Name one file, not ${given.length} (${given.join(', ')}). Nothing was done; a name with spaces stands in quotation marks.`,
  )
}
