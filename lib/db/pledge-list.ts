import type { PledgeFilter } from '@/lib/domain/filter'
import { PAGE_SIZE, type PledgePage, type PledgeRow, type Sort } from '@/lib/domain/pledge-list'
import {
  AID_TYPES,
  type AmountQualifier,
  type DeliveryStatus,
  keysOf,
  type Measure,
} from '@/lib/domain/vocabulary'
import { toMinor, toText } from './cells'
import {
  amountColumn,
  type Condition,
  contributionCondition,
  isPartial,
  join,
  time,
} from './filter-sql'
import { type Row, readAll, readOne } from './reader'
import { byState } from './states'
import { getTotals } from './totals'

/** A filter that holds no more pledges than this is read from the contributions and sorted, not walked in order. */
const FEW = 20_000

/** One page of the pledges in a filter; a page beyond the end is the last one. */
export function listPledges(
  filter: PledgeFilter,
  request: { sort: Sort; page: number },
): PledgePage {
  const count = getTotals(filter).pledges
  const pages = Math.max(1, Math.ceil(count / PAGE_SIZE))
  const page = Math.min(request.page, pages)
  const condition = join([...ofRevision(filter), ...holding(filter, count)])
  const rows = readRevisionIds(filter, condition, request.sort, (page - 1) * PAGE_SIZE)
  return { rows: rows.map((id) => readRow(id, filter)), page, pages, count }
}

function readRevisionIds(
  filter: PledgeFilter,
  condition: Condition,
  sort: Sort,
  offset: number,
): bigint[] {
  const part = partSum(filter)
  const byPart = sort.key === 'amount' && isPartial(filter)
  const order = byPart ? part.sql : orderColumn(filter, sort)
  const way = sort.direction === 'descending' ? 'DESC' : 'ASC'
  const rows = readAll<Row & { id: bigint }>(
    `SELECT v.id FROM Revision v WHERE ${condition.sql}
     ORDER BY ${order} ${way} NULLS LAST, v.pledgeId ${way} LIMIT ? OFFSET ?`,
    [...condition.parameters, ...(byPart ? part.parameters : []), PAGE_SIZE, offset],
  )
  return rows.map(({ id }) => id)
}

/** What the revision carries itself: with it the index in the order asked for can be walked. */
function ofRevision({ asOf, aidType, category }: PledgeFilter): Condition[] {
  const types = aidType === 'all' ? keysOf(AID_TYPES) : [aidType]
  return [
    time('v', asOf),
    { sql: `v.aidType IN (${types.map(() => '?').join(', ')})`, parameters: types },
    ...(category ? [{ sql: 'v.category = ?', parameters: [category] }] : []),
  ]
}

/**
 * What only its contributions tell: nothing, for a filter by aid type and category. For many pledges each is asked
 * while the order is walked, and the page is soon full; few are looked up, since the walk might find them last.
 * Indexes are named, and `sole` too, since SQLite takes an aid type for as telling as a revision.
 */
function holding(filter: PledgeFilter, count: number): Condition[] {
  const { donors, group, from, to, equipment, delivery, valued, q, dataset } = filter
  if (
    donors.length === 0 &&
    !(group ?? from ?? to ?? equipment ?? delivery ?? valued ?? q ?? dataset)
  )
    return []
  const condition = contributionCondition(filter)
  if (count > FEW) {
    const sql = `EXISTS (SELECT 1 FROM Contribution c INDEXED BY Contribution_of_revision WHERE c.revisionId = v.id AND ${condition.sql})`
    return [{ sql, parameters: condition.parameters }]
  }
  const states = byState('c', filter, condition)
  const found = states
    .map(({ sql }) => `SELECT c.revisionId FROM Contribution c WHERE c.sole IN (0, 1) AND ${sql}`)
    .join(' UNION ALL ')
  return [{ sql: `v.id IN (${found})`, parameters: states.flatMap(({ parameters }) => parameters) }]
}

function orderColumn(filter: PledgeFilter, sort: Sort): string {
  switch (sort.key) {
    case 'announced':
      return 'v.announcedOn'
    case 'donors':
      return 'v.donorNames COLLATE NOCASE'
    case 'summary':
      return 'v.summary COLLATE NOCASE'
    case 'amount':
      return `v.${amountColumn(filter)}`
  }
}

function partSum(filter: PledgeFilter) {
  const condition = contributionCondition(filter)
  return {
    sql: `(SELECT SUM(c.${amountColumn(filter)}) FROM Contribution c INDEXED BY Contribution_revisionId_idx
      WHERE c.revisionId = v.id AND ${condition.sql})`,
    parameters: condition.parameters,
  }
}

function readRow(revisionId: bigint, filter: PledgeFilter): PledgeRow {
  const part = partSum(filter)
  const [row] = readAll<Row>(
    `SELECT v.*, p.number AS pledgeNumber, v.${amountColumn(filter)} AS whole, ${part.sql} AS part
     FROM Revision v JOIN Pledge p ON p.id = v.pledgeId WHERE v.id = ?`,
    [...part.parameters, revisionId],
  )
  if (!row) throw new Error(`There is no revision ${revisionId}`)
  return {
    number: Number(row.pledgeNumber),
    announcedOn: toText(row.announcedOn),
    summary: String(row.summary),
    donors: String(row.donorNames),
    category: String(row.category),
    reported: readReported(revisionId, filter.measure),
    wholeMinor: toMinor(row.whole),
    partMinor: toMinor(row.part),
    deliveryStatus: row.deliveryStatus as DeliveryStatus,
    sources: Number(row.sourceCount),
  }
}

/** The tranches' amounts as reported, added up where they are in one currency. */
function readReported(revisionId: bigint, measure: Measure): PledgeRow['reported'] {
  const row = readOne<Row>(
    `SELECT SUM(${measure}Minor) AS minor, MIN(currency) AS currency, COUNT(DISTINCT currency) AS currencies,
       MIN(amountQualifier) AS qualifier, COUNT(DISTINCT amountQualifier) AS qualifiers,
       (SELECT COUNT(*) FROM Tranche WHERE revisionId = ? AND currency IS NOT NULL) AS stated
     FROM Tranche WHERE revisionId = ? AND ${measure}Minor IS NOT NULL`,
    [revisionId, revisionId],
  )
  if (!row || row.minor === null) return row?.stated === 0n ? 'undisclosed' : null
  if (row.currencies !== 1n) return 'several_currencies'
  return {
    minor: BigInt(row.minor ?? 0),
    currency: String(row.currency),
    // A sum of exact and other amounts is neither.
    qualifier: row.qualifiers === 1n ? (row.qualifier as AmountQualifier) : 'approximately',
  }
}
