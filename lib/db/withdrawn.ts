import type { PledgeFilter } from '@/lib/domain/filter'
import { PAGE_SIZE } from '@/lib/domain/pledge-list'
import type { WithdrawnPage, WithdrawnPledge } from '@/lib/domain/withdrawn'
import { cached } from './cache'
import { toText } from './cells'
import { type Condition, contributionCondition, join, time } from './filter-sql'
import { type Row, readAll, readOne } from './reader'

/** Pledges in a filter that were withdrawn by the end of the day shown: they are in no sum, and counted here instead. */
export function countWithdrawn(filter: PledgeFilter): number {
  return cached('withdrawn count', filter, () => {
    const { sql, parameters } = withdrawnCondition(filter)
    const row = readOne<Row & { pledges: bigint }>(
      `SELECT COUNT(*) AS pledges FROM Revision v INDEXED BY Revision_withdrawn WHERE ${sql}`,
      parameters,
    )
    return Number(row?.pledges ?? 0)
  })
}

/** One page of the withdrawn pledges in a filter, the latest first; a page beyond the end is the last one. */
export function listWithdrawn(filter: PledgeFilter, asked: number): WithdrawnPage {
  const count = countWithdrawn(filter)
  const pages = Math.max(1, Math.ceil(count / PAGE_SIZE))
  const page = Math.min(asked, pages)
  const { sql, parameters } = withdrawnCondition(filter)
  const rows = readAll<Row>(
    `SELECT p.number, v.summary, v.donorNames, v.publishedAt, v.reason
     FROM Revision v INDEXED BY Revision_withdrawn JOIN Pledge p ON p.id = v.pledgeId WHERE ${sql}
     ORDER BY v.publishedAt DESC, v.pledgeId DESC LIMIT ? OFFSET ?`,
    [...parameters, PAGE_SIZE, (page - 1) * PAGE_SIZE],
  )
  return { rows: rows.map(toWithdrawn), page, pages, count }
}

function withdrawnCondition(filter: PledgeFilter): Condition {
  const known = time('v', filter.asOf, 'withdrawn')
  const held = contributionCondition(filter, 'withdrawn')
  return join([
    known,
    {
      sql: `EXISTS (SELECT 1 FROM Contribution c INDEXED BY Contribution_revisionId_idx
        WHERE c.revisionId = v.id AND ${held.sql})`,
      parameters: held.parameters,
    },
  ])
}

function toWithdrawn(row: Row): WithdrawnPledge {
  return {
    number: Number(row.number),
    summary: String(row.summary),
    donors: String(row.donorNames),
    withdrawnAt: Number(row.publishedAt),
    reason: toText(row.reason),
  }
}
