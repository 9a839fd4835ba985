import { today } from '@/lib/clock'
import { findSuccessor } from '@/lib/domain/claim-standing'
import { listDateProblems } from '@/lib/domain/date-problems'
import { daySchema } from '@/lib/domain/fields'
import type { ContentProblem } from '@/lib/domain/pledge'
import { type ClaimRow, listAllReportedTotals, listDonorGroups } from './catalogue-lists'
import { problemAt } from './catalogue-outcome'

/** What of a claim the catalogue and the calendar can contradict; anything that was typed, right or wrong. */
type ClaimFacts = {
  groupCode?: string | undefined
  aidType?: string | undefined
  membershipOn?: string | undefined
  periodFrom?: string | undefined
  periodThrough?: string | undefined
  statedOn?: string | undefined
  sources: readonly { publishedOn?: string | null | undefined }[]
}

/**
 * What contradicts what is known today: days to come, a group that is none, and what the statement that this one follows
 * says. Asked of what was typed, whatever else is wrong with it, so that nobody mends a form twice.
 */
export function listClaimProblems(
  claim: ClaimFacts,
  supersedesId: number | null,
): ContentProblem[] {
  const groups = listDonorGroups().map(({ code }) => code)
  return [
    ...(claim.groupCode && !groups.includes(claim.groupCode)
      ? [problemAt('groupCode', 'Choose a group from the list.')]
      : []),
    ...listFutureDays(claim),
    ...(supersedesId === null ? [] : listConflicts(claim, supersedesId)),
  ]
}

function listFutureDays({ sources, ...claim }: ClaimFacts): ContentProblem[] {
  const { membershipOn, periodFrom, periodThrough, statedOn } = claim
  const day = today()
  const published = sources.map(({ publishedOn }) => ({ publishedOn: toDay(publishedOn) }))
  return [
    ...Object.entries({ membershipOn, periodFrom, periodThrough, statedOn }).flatMap(
      ([field, typed]) => {
        const own = toDay(typed)
        return own !== null && own > day
          ? [problemAt(field, `${own} lies in the future (today is ${day}).`)]
          : []
      },
    ),
    ...listDateProblems({ tranches: [], sources: published }, day),
  ]
}

/** A day as typed, where it is one: what is none is the schema’s to refuse. */
function toDay(typed: string | null | undefined): string | null {
  return daySchema.safeParse(typed).data ?? null
}

function listConflicts(claim: ClaimFacts, supersedesId: number): ContentProblem[] {
  const claims = listAllReportedTotals()
  const older = claims.find(({ id }) => id === BigInt(supersedesId))
  if (!older) return [problemAt('', 'There is no such earlier statement.')]
  if (older.withdrawnOn !== null) {
    return [problemAt('', 'The earlier statement was withdrawn in between: enter a new claim.')]
  }
  if (findSuccessor(claims, older, today())) {
    const message = 'A newer statement of this was entered in between: go on from that one.'
    return [problemAt('', message)]
  }
  return listOtherScope(claim, older)
}

function listOtherScope(claim: ClaimFacts, older: ClaimRow): ContentProblem[] {
  const statedOn = toDay(claim.statedOn)
  return [
    ...(claim.groupCode && claim.groupCode !== older.groupCode
      ? [problemAt('groupCode', 'The earlier statement is about another group: enter a new claim.')]
      : []),
    ...(claim.aidType && claim.aidType !== older.aidType
      ? [problemAt('aidType', 'The earlier statement is about other aid: enter a new claim.')]
      : []),
    ...(statedOn !== null && statedOn < older.statedOn
      ? [
          problemAt(
            'statedOn',
            `The earlier statement is of ${older.statedOn}: a newer one is not older.`,
          ),
        ]
      : []),
  ]
}
