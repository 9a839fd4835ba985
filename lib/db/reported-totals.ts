import { today } from '@/lib/clock'
import { isStanding } from '@/lib/domain/claim-standing'
import type { Coverage, ReportedTotal } from '@/lib/domain/coverage'
import type { PledgeFilter } from '@/lib/domain/filter'
import { OPENING_FILTER, sumCurrency } from '@/lib/domain/filter'
import { convertMinor, type Money } from '@/lib/domain/money'
import type { AidType, AmountQualifier, DisplayCurrency } from '@/lib/domain/vocabulary'
import { cached } from './cache'
import { listMembers } from './catalogue'
import { type Row, readAll, readOne } from './reader'
import { listReportedTotalSources } from './sources'
import { getTotals } from './totals'

/** A reported total as the database holds it, with what its group’s members are called. */
export type ReportedTotalRow = Row & {
  id: bigint
  claimant: string
  groupCode: string
  membersName: string
  membershipOn: string
  aidType: string
  measureWords: string
  periodFrom: string
  periodThrough: string
  qualifier: string
  currency: string
  amountMinor: bigint
  statedOn: string
  supersededById: bigint | null
  withdrawnOn: string | null
  withdrawalReason: string | null
}

/** The reported totals that stand on the day shown, neither superseded nor withdrawn by then, newest first. */
export function listReportedTotals(asOf: string | null): ReportedTotal[] {
  const day = asOf ?? today()
  return cached('reported totals', day, () => {
    const claims = readAll<ReportedTotalRow & { groupName: string }>(
      `SELECT t.*, g.name AS groupName, g.membersName FROM ReportedTotal t
       JOIN DonorGroup g ON g.code = t.groupCode ORDER BY t.statedOn DESC, t.id DESC`,
    )
    return claims
      .filter((claim) => isStanding(claims, claim, day))
      .map((row) => ({
        ...row,
        id: Number(row.id),
        aidType: row.aidType as AidType,
        qualifier: row.qualifier as AmountQualifier,
        sources: listReportedTotalSources(Number(row.id)),
      }))
  })
}

/**
 * What of a reported total is itemised here: the tranches of its scope announced by its last day, in the measure,
 * currency and state of knowledge of the page, whatever else the page filters by.
 */
export function getCoverage(total: ReportedTotal, filter: PledgeFilter): Coverage {
  return cached(`coverage ${total.id}`, [filter.measure, filter.currency, filter.asOf], () => {
    const scope: PledgeFilter = {
      ...OPENING_FILTER,
      donors: listMembers(total.groupCode, total.membershipOn),
      aidType: total.aidType,
      from: total.periodFrom,
      to: total.periodThrough,
      measure: filter.measure,
      currency: filter.currency,
      asOf: filter.asOf,
    }
    return { scope, itemised: getTotals(scope), stated: toDisplay(total, sumCurrency(filter)) }
  })
}

/**
 * The claim in the display currency: as stated in it, where a source does so; else converted at the rate of the day
 * it was stated on, or the last business day of the week before.
 */
function toDisplay(total: ReportedTotal, currency: DisplayCurrency): Coverage['stated'] {
  const own: Money = { minor: total.amountMinor, currency: total.currency }
  if (currency === total.currency) return { ...own, isConverted: false }
  const equivalent = total.sources
    .flatMap(({ statedAmounts }) => statedAmounts)
    .find((stated) => stated.currency === currency && stated.of === null)
  if (equivalent) return { minor: equivalent.amountMinor, currency, isConverted: false }
  const rates = readOne<Row & { own: string; target: string }>(
    `SELECT o.perEur AS own, t.perEur AS target FROM ExchangeRate t
     JOIN (SELECT 'EUR' AS currency, day, '1' AS perEur FROM ExchangeRate UNION SELECT currency, day, perEur FROM ExchangeRate) o
       ON o.day = t.day AND o.currency = ?
     WHERE t.currency = ? AND t.day <= ? AND t.day >= date(?, '-7 days') ORDER BY t.day DESC LIMIT 1`,
    [total.currency, currency, total.statedOn, total.statedOn],
  )
  if (!rates) return null
  const minor = convertMinor(
    total.amountMinor,
    { currency: total.currency, perEur: rates.own },
    { currency, perEur: rates.target },
  )
  return { minor, currency, isConverted: true }
}
