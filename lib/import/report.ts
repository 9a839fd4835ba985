import { HEAVY_CLASSES } from '@/lib/domain/vocabulary'
import { classify } from './kiel/classify'
import type { KielRelease } from './kiel/read-release'
import type { Planned } from './plan'
import type { CellProblem, ProblemKind } from './problem'

/** What a release holds and what becomes of it, in numbers that add up: rows read = used + set aside. */
export type ImportReport = {
  rows: { read: number; used: number; setAside: { row: number; reason: string }[] }
  pledges: Record<Planned['kind'], number> & { matchedUnderAnotherId: number }
  gone: { externalId: string; pledgeNumber: number }[]
  renamed: { from: string; to: string; pledgeNumber: number }[]
  problems: Record<ProblemKind, number> & { list: CellProblem[] }
  /** Units of heavy weapons, and how many of them no rule gives a class. */
  heavyWeapons: { units: number; withoutClass: number }
  notices: string[]
}

/** Describes a release beside the ledger, as it is before or after it was written. */
export function toReport(
  { pledges, problems, setAside, rowsRead }: KielRelease,
  planned: readonly Planned[],
  notices: readonly string[],
): ImportReport {
  return {
    rows: {
      read: rowsRead,
      used: pledges.reduce((sum, { rows }) => sum + rows.length, 0),
      setAside: setAside
        .map(({ row, reason }) => ({ row, reason }))
        .toSorted((a, b) => a.row - b.row),
    },
    ...toPlanCounts(planned),
    problems: { ...countKinds(problems), list: problems.toSorted((a, b) => a.row - b.row) },
    heavyWeapons: countHeavyWeapons(
      pledges.flatMap(({ rows }) => rows.flatMap(({ item }) => item ?? [])),
    ),
    notices: [...notices],
  }
}

function toPlanCounts(
  planned: readonly Planned[],
): Pick<ImportReport, 'pledges' | 'gone' | 'renamed'> {
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
      matchedUnderAnotherId: renamed.length,
    },
    gone: planned.flatMap((plan) =>
      plan.kind === 'gone'
        ? [{ externalId: plan.known.externalId, pledgeNumber: plan.known.pledgeNumber }]
        : [],
    ),
    renamed,
  }
}

function countKinds(problems: readonly CellProblem[]): Record<ProblemKind, number> {
  const counts = { fixed: 0, read: 0, imprecise: 0, not_understood: 0, left_out: 0 }
  for (const { kind } of problems) counts[kind] += 1
  return counts
}

type Item = { name: string; type: string; subType: string; units: number | null }

/** The dataset's own heavy weapons, ammunition apart, and those of a heavy class by our rules. */
function countHeavyWeapons(items: readonly Item[]): ImportReport['heavyWeapons'] {
  let units = 0
  let withoutClass = 0
  for (const item of items) {
    const entry = classify(item)
    const isHeavy =
      /^heavy weapon/i.test(item.type) || (entry !== null && HEAVY_CLASSES.includes(entry.class))
    if (!isHeavy) continue
    units += item.units ?? 0
    if (entry === null) withoutClass += item.units ?? 0
  }
  return { units, withoutClass }
}
