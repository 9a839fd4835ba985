import type { ReadFile } from '../release'
import type { TableRow } from '../table/table'
import { type KielOptions, openAccount } from './account'
import { explainTwice, findHeading, type Heading } from './columns'
import { type KielRelease, readRelease } from './read-release'
import { explainSurplusHeadings } from './surplus-headings'

/** Reads a release of the Ukraine Support Tracker: the first rows of its sheet, and all of them with these. */
export async function readKielFile(
  head: readonly TableRow[],
  all: AsyncIterable<TableRow>,
  options: KielOptions,
): Promise<ReadFile> {
  const found = findHeading(head)
  if (!found.ok) return found
  const surplus = options.isDelimited && explainSurplusHeadings(head, found.heading.row)
  if (surplus) return { ok: false, message: surplus }
  const account = openAccount(options)
  const read = await readRelease(all, found.heading, options, account.take)
  const message = explainUnusable(read, found.heading)
  if (message) {
    const { unknownDonors } = read
    return { ok: false, message, ...(unknownDonors.length > 0 && { unknownDonors }) }
  }
  return { ok: true, notices: found.heading.notices, release: account.close(read) }
}

/** Why nothing of a file may be written, or null. */
function explainUnusable(
  { rowsRead, unknownDonors, contradictions, failedFormulas, differing, setAside }: KielRelease,
  heading: Heading,
): string | null {
  if (rowsRead === 0) return `There are no rows below the headings in row ${heading.row}.`
  const [failed] = failedFormulas
  if (failed) {
    const others =
      failedFormulas.length > 1 ? `, and in ${failedFormulas.length - 1} other cells` : ''
    return `The formula in row ${failed.row}, “${failed.column}”, has failed (${failed.code})${others}. Correct the file; nothing was written.`
  }
  if (differing) return `Row ${differing.row}: ${explainTwice(heading.names, differing.twins)}`
  if (unknownDonors.length > 0) {
    const rows = setAside.flatMap(({ row, reason }) => (/no donor/.test(reason) ? [row] : []))
    const names = unknownDonors.map((name) => `“${name}”`).join(', ')
    return `The catalogue has no donor ${names} (row ${rows.slice(0, 5).join(', ')}). Add it under Desk, Donors, or correct the name in the file; nothing was written.`
  }
  const [first] = contradictions
  if (first)
    return `The ID ${first.id} stands for several donors (${first.donors.join(', ')}): one ID is one donor's pledge. Correct the file; nothing was written.`
  if (setAside.length < rowsRead) return null
  return `Not one of the ${rowsRead} rows can be used. Row ${setAside[0]?.row}: ${setAside[0]?.reason} Correct the file; nothing was written.`
}
