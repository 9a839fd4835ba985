import type { Drawer } from '../drawer'
import type { CellProblem } from '../problem'
import type { TableRow } from '../table/table'
import { isError } from './cells'
import { differ, type Heading, type Twins } from './columns'
import type { FindDonor } from './donors'
import { type KielPledge, toPledge } from './pledge'
import { readRow, type SetAside } from './read-row'
import { findRepeats } from './repeats'
import type { KielRow } from './row'

/** What is to be known of a release beside its pledges. */
export type KielRelease = {
  problems: CellProblem[]
  setAside: SetAside[]
  rowsRead: number
  unknownDonors: string[]
  /** Cells of a column that is read, whose formula has failed: nothing can be made of such a file. */
  failedFormulas: { row: number; column: string; code: string }[]
  /** The first row in which two columns of one meaning differ: nothing can be made of such a file. */
  differing: { row: number; twins: Twins } | null
  /** IDs whose rows name several donors, with them: nothing can be made of such a file. */
  contradictions: { id: string; donors: string[] }[]
}

export type ReleaseOptions = {
  dateSystem: 1900 | 1904
  /** YYYY-MM-DD. */
  today: string
  /** The cells of a row are parted by a mark that an amount may hold as well. */
  isDelimited: boolean
  findDonor: FindDonor
  onlyMilitary: boolean
  /** Rows wait there for the others of their ID. */
  drawer: Drawer
}
/** How the reason begins why a row is set aside that could be used. */
export const NOT_ASKED_FOR = 'Only military aid was asked for'

type Take = (pledge: KielPledge) => void

/**
 * Reads the rows below the headings, and hands over one pledge after the other, in the order of their first rows. Rows
 * of one ID may stand anywhere in the file.
 */
export async function readRelease(
  rows: AsyncIterable<TableRow>,
  heading: Heading,
  options: ReleaseOptions,
  take: Take,
): Promise<KielRelease> {
  const release: KielRelease = {
    problems: [],
    setAside: [],
    rowsRead: 0,
    unknownDonors: [],
    failedFormulas: [],
    differing: null,
    contradictions: [],
  }
  const byId = new Map<string, number[]>()
  for await (const row of rows) {
    if (row.number > heading.row) takeRow(row, { heading, ...options }, release, byId)
  }
  for (const [id, numbers] of byId) {
    const own = numbers.map((number) => options.drawer.get<KielRow>(number))
    addPledges(id, own, options, { release, take })
  }
  return release
}

function takeRow(
  source: TableRow,
  options: ReleaseOptions & { heading: Heading },
  release: KielRelease,
  byId: Map<string, number[]>,
): void {
  release.rowsRead += 1
  release.failedFormulas.push(...listFailedFormulas(source, options.heading))
  release.differing ??= findDiffering(source, options.heading)
  const read = readRow(source, options)
  if (read.kind === 'set_aside') {
    const { unknownDonor, kind: _kind, ...aside } = read
    release.setAside.push(aside)
    if (unknownDonor && !release.unknownDonors.includes(unknownDonor)) {
      release.unknownDonors.push(unknownDonor)
    }
    return
  }
  const { row } = read
  release.problems.push(...read.problems)
  const number = options.drawer.put(row)
  const own = byId.get(row.id)
  if (own) own.push(number)
  else byId.set(row.id, [number])
}

function findDiffering({ number, cells }: TableRow, { twins }: Heading) {
  const pair = twins.find((each) => differ(cells, each))
  return pair ? { row: number, twins: pair } : null
}

function listFailedFormulas({ number, cells }: TableRow, { columns, names }: Heading) {
  return Object.values(columns).flatMap((index) => {
    const cell = cells[index]
    return isError(cell) ? [{ row: number, column: names[index] ?? '', code: cell.error }] : []
  })
}

/** A pledge has one type of aid: an ID with two makes two, the first keeping the ID. */
function addPledges(
  id: string,
  rows: KielRow[],
  { onlyMilitary }: ReleaseOptions,
  into: { release: KielRelease; take: Take },
): void {
  const { release } = into
  const donors = [...new Set(rows.map(({ donorCode }) => donorCode))]
  if (donors.length > 1) {
    release.contradictions.push({ id, donors })
    const reason = `The ID stands for several donors: ${donors.join(', ')}.`
    release.setAside.push(...rows.map((row) => toSetAside(row, id, reason)))
    return
  }
  const types = [...new Set(rows.map(({ aidType }) => aidType))]
  for (const [index, type] of types.entries()) {
    const externalId = index === 0 ? id : `${id} ${type}`
    const own = rows.filter(({ aidType }) => aidType === type)
    // Asked only now: which part keeps the ID may not depend on what was asked for.
    if (onlyMilitary && type !== 'military') {
      const reason = `${NOT_ASKED_FOR}; this is ${type}.`
      release.setAside.push(...own.map((row) => toSetAside(row, externalId, reason)))
    } else addPledge(externalId, own, into)
  }
}

function addPledge(
  externalId: string,
  rows: KielRow[],
  { release, take }: { release: KielRelease; take: Take },
): void {
  const made = toPledge(externalId, rows)
  if (!made.ok) {
    const reason = `The ledger cannot hold what the rows of this ID say: ${made.message}`
    release.setAside.push(...rows.map((row) => toSetAside(row, externalId, reason)))
    return
  }
  release.problems.push(...made.pledge.notes, ...findRepeats(rows))
  take(made.pledge)
}

function toSetAside(row: KielRow, externalId: string, reason: string): SetAside {
  const { number, donorCode, aidType, ofFile } = row
  return { row: number, externalId, donorCode, aidType, ofFile, reason }
}
