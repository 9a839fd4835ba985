import type { PledgeFilter } from '@/lib/domain/filter'
import { PAGE_SIZE, type PledgePage, type PledgeRow, type Sort } from '@/lib/domain/pledge-list'
import type { AmountQualifier, DeliveryStatus, Measure } from '@/lib/domain/vocabulary'
import { toMinor, toText } from './cells'
import { amountColumn, contributionCondition, isPartial } from './filter-sql'
import { type Row, readAll, readOne } from './reader'
import { getTotals } from './totals'

/** One page of the pledges in a filter; a page beyond the end is the last one. */
export function listPledges(
  filter: PledgeFilter,
  request: { sort: Sort; page: number },
): PledgePage {
  const count = getTotals(filter).pledges
  const pages = Math.max(1, Math.ceil(count / PAGE_SIZE))
  const page = Math.min(request.page, pages)
  const rows = readRevisionIds(filter, request.sort, PAGE_SIZE, (page - 1) * PAGE_SIZE)
  return { rows: rows.map((id) => readRow(id, filter)), page, pages, count }
}

/**
 * Revisions in the filter, in order. Read from the revisions' own indexes where a pledge is in the filter whole, so
 * that a page costs the same whatever the number of pledges.
 */
function readRevisionIds(
  filter: PledgeFilter,
  sort: Sort,
  limit: number,
  offset: number,
): bigint[] {
  const condition = contributionCondition(filter)
  const part = partSum(filter)
  const byPart = sort.key === 'amount' && isPartial(filter)
  const order = byPart ? part.sql : orderColumn(filter, sort)
  const way = sort.direction === 'descending' ? 'DESC' : 'ASC'
  const rows = readAll<Row & { id: bigint }>(
    `SELECT v.id FROM Revision v
     WHERE ${ofRevision(filter)} AND EXISTS (SELECT 1 FROM Contribution c WHERE c.revisionId = v.id AND ${condition.sql})
     ORDER BY ${order} ${way} NULLS LAST, v.pledgeId ${way} LIMIT ? OFFSET ?`,
    [
      ...ofRevisionParameters(filter),
      ...condition.parameters,
      ...(byPart ? part.parameters : []),
      limit,
      offset,
    ],
  )
  return rows.map(({ id }) => id)
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

/** Conditions that the revision carries itself, repeated so that its ordered index can be walked. */
function ofRevision(filter: PledgeFilter): string {
  return [
    filter.asOf === null ? 'v.supersededAt IS NULL' : '1',
    'v.withdrawn = 0',
    filter.aidType === 'all' ? '1' : 'v.aidType = ?',
  ].join(' AND ')
}

function ofRevisionParameters(filter: PledgeFilter): string[] {
  return filter.aidType === 'all' ? [] : [filter.aidType]
}

function partSum(filter: PledgeFilter) {
  const condition = contributionCondition(filter)
  return {
    sql: `(SELECT SUM(c.${amountColumn(filter)}) FROM Contribution c WHERE c.revisionId = v.id AND ${condition.sql})`,
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
       MIN(amountQualifier) AS qualifier, COUNT(DISTINCT amountQualifier) AS qualifiers
     FROM Tranche WHERE revisionId = ? AND ${measure}Minor IS NOT NULL`,
    [revisionId],
  )
  if (!row || row.minor === null) return null
  if (row.currencies !== 1n) return 'several_currencies'
  return {
    minor: BigInt(row.minor ?? 0),
    currency: String(row.currency),
    // A sum of exact and other amounts is neither.
    qualifier: row.qualifiers === 1n ? (row.qualifier as AmountQualifier) : 'approximately',
  }
}
