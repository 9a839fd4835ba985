import type { StatedAmount } from '@/lib/domain/amounts'
import type { Source } from '@/lib/domain/pledge'
import type { AmountQualifier } from '@/lib/domain/vocabulary'
import { type Row, readAll } from './reader'

type SourceRow = Row & {
  id: bigint
  url: string | null
  publisher: string
  title: string | null
  publishedOn: string | null
  official: bigint
  archiveUrl: string | null
  says: string
}
type StatedRow = Row & {
  sourceId: bigint
  qualifier: string
  currency: string
  amountMinor: bigint
  amountOf: string | null
}

/** A revision's sources in their order, each with the amounts it states. */
export function listRevisionSources(revisionId: number): Source[] {
  return listSources('revisionId', revisionId)
}

/** A reported total's sources. */
export function listReportedTotalSources(reportedTotalId: number): Source[] {
  return listSources('reportedTotalId', reportedTotalId)
}

function listSources(owner: 'revisionId' | 'reportedTotalId', id: number): Source[] {
  const sources = readAll<SourceRow>(`SELECT * FROM Source WHERE ${owner} = ? ORDER BY position`, [
    id,
  ])
  const stated = readAll<StatedRow>(
    `SELECT a.* FROM StatedAmount a JOIN Source s ON s.id = a.sourceId WHERE s.${owner} = ? ORDER BY a.position`,
    [id],
  )
  return sources.map((source) => ({
    url: source.url,
    publisher: source.publisher,
    title: source.title,
    publishedOn: source.publishedOn,
    official: source.official === 1n,
    archiveUrl: source.archiveUrl,
    says: source.says,
    statedAmounts: stated.filter(({ sourceId }) => sourceId === source.id).map(toStatedAmount),
  }))
}

function toStatedAmount(row: StatedRow): StatedAmount {
  return {
    qualifier: row.qualifier as AmountQualifier,
    currency: row.currency,
    amountMinor: row.amountMinor,
    of: row.amountOf,
  }
}
