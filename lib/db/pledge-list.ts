import type { PledgeFilter } from '@/lib/domain/filter'
import { PAGE_SIZE, type PledgePage, type PledgeRow, type Sort } from '@/lib/domain/pledge-list'
import type { AmountQualifier, DeliveryStatus } from '@/lib/domain/vocabulary'
import { toMinor, toText } from './cells'
import { amountColumn, contributionCondition, isPartial } from './filter-sql'
import { type Row, readAll } from './reader'
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
    `SELECT v.*, p.number AS pledgeNumber, v.${amountColumn(filter)} AS whole, ${part.sql} AS part,
       t.${filter.measure}Minor AS reportedMinor, t.currency, t.amountQualifier
     FROM Revision v JOIN Pledge p ON p.id = v.pledgeId JOIN Tranche t ON t.revisionId = v.id
     WHERE v.id = ? ORDER BY t.${filter.measure}Minor IS NULL, t.position LIMIT 1`,
    [...part.parameters, revisionId],
  )
  if (!row) throw new Error(`Revision ${revisionId} has no tranche`)
  return {
    number: Number(row.pledgeNumber),
    announcedOn: toText(row.announcedOn),
    summary: String(row.summary),
    donors: String(row.donorNames),
    category: String(row.category),
    reported: {
      minor: toMinor(row.reportedMinor),
      currency: toText(row.currency),
      qualifier: row.amountQualifier as AmountQualifier,
    },
    wholeMinor: toMinor(row.whole),
    partMinor: toMinor(row.part),
    deliveryStatus: row.deliveryStatus as DeliveryStatus,
    sources: Number(row.sourceCount),
  }
}
