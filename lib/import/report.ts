import type { Planned } from './plan'
import type { CellProblem, ProblemKind } from './problem'
import type { Release } from './release'
import type { SummaryFigure } from './summary'

/** What a release holds and what becomes of it, in numbers that add up: rows read = used + set aside. */
export type ImportReport = {
  rows: { read: number; used: number; setAside: { row: number; reason: string }[] }
  pledges: Record<Planned['kind'], number> & { matchedUnderAnotherId: number }
  gone: GonePledge[]
  /** Those of them that stay, since an editor has changed them: they are not among the others. */
  goneEdited: GonePledge[]
  renamed: { from: string; to: string; pledgeNumber: number }[]
  problems: Record<ProblemKind, number> & { list: CellProblem[] }
  heavyWeapons: Release['heavyWeapons']
  notices: string[]
  /** What the workbook’s own summary sheets state, in their order. */
  summary: SummaryFigure[]
}

type GonePledge = { externalId: string; pledgeNumber: number }

/** Describes a release beside the ledger, as it is before or after it was written. */
export function toReport(
  { rowsRead, rows, problems, heavyWeapons }: Release,
  planned: readonly Planned[],
  { notices, summary }: Pick<ImportReport, 'notices' | 'summary'>,
): ImportReport {
  return {
    rows: { read: rowsRead, ...toRowCounts(rows) },
    ...toPlanCounts(planned),
    problems: { ...countKinds(problems), list: problems.toSorted((a, b) => a.row - b.row) },
    heavyWeapons,
    notices,
    summary,
  }
}

function toRowCounts(rows: Release['rows']): Omit<ImportReport['rows'], 'read'> {
  const setAside: ImportReport['rows']['setAside'] = []
  let used = 0
  for (const { number, setAside: reason } of rows) {
    if (reason === null) used += 1
    else setAside.push({ row: number, reason })
  }
  return { used, setAside }
}

function toPlanCounts(
  planned: readonly Planned[],
): Pick<ImportReport, 'pledges' | 'gone' | 'goneEdited' | 'renamed'> {
  const count = (kind: Planned['kind']) => planned.filter((plan) => plan.kind === kind).length
  const renamed = planned.flatMap((plan) =>
    'released' in plan && 'known' in plan && plan.released.externalId !== plan.known.externalId
      ? [
          {
            from: plan.known.externalId,
            to: plan.released.externalId,
            pledgeNumber: plan.known.pledgeNumber,
          },
        ]
      : [],
  )
  return {
    pledges: {
      new: count('new'),
      changed: count('changed'),
      unchanged: count('unchanged'),
      edited: count('edited'),
      later: count('later'),
      gone: count('gone'),
      gone_edited: count('gone_edited'),
      matchedUnderAnotherId: renamed.length,
    },
    gone: listGone(planned, 'gone'),
    goneEdited: listGone(planned, 'gone_edited'),
    renamed,
  }
}

function listGone(planned: readonly Planned[], kind: 'gone' | 'gone_edited'): GonePledge[] {
  return planned.flatMap((plan) =>
    plan.kind === kind
      ? [{ externalId: plan.known.externalId, pledgeNumber: plan.known.pledgeNumber }]
      : [],
  )
}

function countKinds(problems: readonly CellProblem[]): Record<ProblemKind, number> {
  const counts = {
    fixed: 0,
    read: 0,
    imprecise: 0,
    not_understood: 0,
    left_out: 0,
    doubtful: 0,
    wrong: 0,
  }
  for (const { kind } of problems) counts[kind] += 1
  return counts
}
